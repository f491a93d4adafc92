package org.fourcount.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fourcount.coaching.NodeRoles;
import org.fourcount.coaching.Prescription;
import org.fourcount.programme.SetEnd;
import org.fourcount.programme.SetRecord;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Sets, in the order in which they were kept. */
public final class Sets {
  /**
   * A set as it is kept.
   *
   * @param seq its own number in this database
   * @param set what was asked
   * @param ended how it ended
   */
  public record Kept(long seq, SetRecord set, SetEnd ended) {}

  private final Handle handle;

  Sets(Handle handle) {
    this.handle = handle;
  }

  /**
   * Adds a set, unfinished, unless it is there.
   *
   * @param baseline id of the approved repetitions that judge it, null if they are not kept
   * @return its number in this database
   */
  public long add(SetRecord set, UUID session, @Nullable UUID baseline) {
    Prescription asked = set.prescription();
    handle
        .createUpdate(
            "INSERT INTO lifting_set (id, session, baseline, exercise, side, load_amount, load_unit,"
                + " reps_prescribed, concentric_s, shortened_hold_s, eccentric_s, lengthened_hold_s,"
                + " own_pace, rules, roles, guided_reps, recording, start_ms, ended) VALUES (:id,"
                + " (SELECT seq FROM session WHERE id = :session),"
                + " (SELECT seq FROM baseline WHERE id = :baseline), :exercise, :side, :amount, :unit,"
                + " :reps, :concentric, :shortenedHold, :eccentric, :lengthenedHold, :ownPace, :rules,"
                + " :roles, :guidedReps, :recording, :start, :ended) ON CONFLICT (id) DO NOTHING")
        .bind("id", set.id().toString())
        .bind("session", session.toString())
        .bind("baseline", Rows.text(baseline))
        .bind("exercise", set.exercise())
        .bind("side", set.side().key())
        .bind("amount", set.load().amount())
        .bind("unit", set.load().unit().name())
        .bind("reps", asked.reps())
        .bindMethods(asked.tempo())
        .bind("ownPace", asked.ownPace() ? 1 : 0)
        .bind("rules", set.rules())
        .bind("roles", KeptJson.write(set.roles()))
        .bind("guidedReps", set.guidedReps())
        .bind("recording", set.recording())
        .bind("start", set.start().toEpochMilli())
        .bind("ended", SetEnd.UNFINISHED.name())
        .execute();
    return seq(set.id()).orElseThrow();
  }

  /** The number of a set in this database. */
  public Optional<Long> seq(UUID set) {
    return handle
        .createQuery("SELECT seq FROM lifting_set WHERE id = :id")
        .bind("id", set.toString())
        .mapTo(Long.class)
        .findOne();
  }

  /** A set. */
  public Optional<Kept> one(UUID set) {
    return handle
        .createQuery("SELECT * FROM lifting_set WHERE id = :id")
        .bind("id", set.toString())
        .map((row, c) -> kept(row))
        .findOne();
  }

  /** Says how a set ended. */
  public void end(UUID set, SetEnd how) {
    handle
        .createUpdate("UPDATE lifting_set SET ended = :ended WHERE id = :id")
        .bind("ended", how.name())
        .bind("id", set.toString())
        .execute();
  }

  /** The sets of a session. */
  public List<Kept> of(UUID session) {
    return handle
        .createQuery(
            "SELECT s.* FROM lifting_set s JOIN session ON session.seq = s.session"
                + " WHERE session.id = :session ORDER BY s.seq")
        .bind("session", session.toString())
        .map((row, c) -> kept(row))
        .list();
  }

  /** Every set that has not been ended: those that run, and those that a power cut ended. */
  public List<Kept> unfinished() {
    return handle
        .createQuery("SELECT * FROM lifting_set WHERE ended = :ended ORDER BY seq")
        .bind("ended", SetEnd.UNFINISHED.name())
        .map((row, c) -> kept(row))
        .list();
  }

  /** Every set of which a raw recording was made. */
  public List<Kept> recorded() {
    return handle
        .createQuery("SELECT * FROM lifting_set WHERE recording IS NOT NULL ORDER BY seq")
        .map((row, c) -> kept(row))
        .list();
  }

  /** Names of all raw recordings. */
  public List<String> recordings() {
    return handle
        .createQuery("SELECT DISTINCT recording FROM lifting_set WHERE recording IS NOT NULL")
        .mapTo(String.class)
        .list();
  }

  /** Names of the raw recordings of the sets up to this one. */
  List<String> recordingsUpTo(long seq) {
    return recordings("seq <= :seq", seq);
  }

  /** Names of the raw recordings of the sets in the sessions up to this one. */
  List<String> recordingsUpToSession(long seq) {
    return recordings("session <= :seq", seq);
  }

  private List<String> recordings(String which, long seq) {
    return handle
        .createQuery(
            "SELECT DISTINCT recording FROM lifting_set WHERE recording IS NOT NULL AND " + which)
        .bind("seq", seq)
        .mapTo(String.class)
        .list();
  }

  /** Sets up to this one have no recording any more. */
  void forgetRecordingsUpTo(long seq) {
    handle.execute("UPDATE lifting_set SET recording = NULL WHERE seq <= ?", seq);
  }

  static Kept kept(ResultSet row) throws SQLException {
    Prescription asked =
        new Prescription(
            Rows.tempo(row), row.getInt("own_pace") == 1, row.getInt("reps_prescribed"));
    return new Kept(
        row.getLong("seq"),
        new SetRecord(
            Rows.id(row, "id"),
            Rows.instant(row, "start_ms"),
            row.getString("exercise"),
            Rows.side(row),
            Rows.load(row),
            asked,
            row.getString("rules"),
            KeptJson.read(row.getString("roles"), NodeRoles.class),
            row.getInt("guided_reps"),
            row.getString("recording")),
        SetEnd.valueOf(row.getString("ended")));
  }
}
