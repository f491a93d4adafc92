package org.fourcount.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fourcount.coaching.Approved;
import org.fourcount.coaching.Side;
import org.fourcount.programme.BaselineRecord;
import org.fourcount.programme.Session;
import org.fourcount.programme.SetEnd;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Approved repetitions. Older ones stay. */
public final class Baselines {
  private static final String WAITING =
      "SELECT b.* FROM baseline b WHERE b.person = :person AND b.trainer IS NULL"
          + " AND b.refused_by IS NULL AND NOT EXISTS (SELECT 1 FROM baseline newer"
          + " WHERE newer.person = b.person AND newer.exercise = b.exercise"
          + " AND newer.side = b.side AND newer.seq > b.seq)";

  private final Handle handle;

  Baselines(Handle handle) {
    this.handle = handle;
  }

  /** Adds one unless it is there. */
  public void add(BaselineRecord baseline) {
    handle
        .createUpdate(
            "INSERT INTO baseline (id, person, exercise, side, trainer, at_ms, approved) VALUES (:id,"
                + " :person, :exercise, :side, :trainer, :at, :approved) ON CONFLICT (id) DO NOTHING")
        .bind("id", baseline.id().toString())
        .bind("person", baseline.person().toString())
        .bind("exercise", baseline.exercise())
        .bind("side", baseline.side().key())
        .bind("trainer", Rows.text(baseline.trainer()))
        .bind("at", baseline.at().toEpochMilli())
        .bind("approved", KeptJson.write(baseline.approved()))
        .execute();
  }

  /** The newest that a trainer has approved. */
  public Optional<BaselineRecord> approved(UUID person, String exercise, Side side) {
    return handle
        .createQuery(
            "SELECT * FROM baseline WHERE person = :person AND exercise = :exercise AND side = :side"
                + " AND trainer IS NOT NULL ORDER BY seq DESC LIMIT 1")
        .bind("person", person.toString())
        .bind("exercise", exercise)
        .bind("side", side.key())
        .map((row, c) -> baseline(row))
        .findOne();
  }

  /**
   * Of each exercise and side the newest that wait for approval: measured after the newest that are
   * approved, and refused by nobody.
   */
  public List<BaselineRecord> waiting(UUID person) {
    return handle
        .createQuery(WAITING + " ORDER BY b.seq")
        .bind("person", person.toString())
        .map((row, c) -> baseline(row))
        .list();
  }

  /** Of those that wait for approval the ones that judged a set of this session which is over. */
  public List<BaselineRecord> waitingOf(Session session) {
    return handle
        .createQuery(
            WAITING
                + " AND EXISTS (SELECT 1 FROM lifting_set s JOIN session v ON v.seq = s.session"
                + " WHERE s.baseline = b.seq AND v.id = :session AND s.ended <> :unfinished)"
                + " ORDER BY b.seq")
        .bind("person", session.person().toString())
        .bind("session", session.id().toString())
        .bind("unfinished", SetEnd.UNFINISHED.name())
        .map((row, c) -> baseline(row))
        .list();
  }

  /** Of each exercise and side those that are in use, oldest first. */
  public List<BaselineRecord> inUse(UUID person) {
    return handle
        .createQuery(
            "SELECT b.* FROM baseline b WHERE b.person = :person AND b.trainer IS NOT NULL"
                + " AND NOT EXISTS (SELECT 1 FROM baseline newer WHERE newer.person = b.person"
                + " AND newer.exercise = b.exercise AND newer.side = b.side"
                + " AND newer.trainer IS NOT NULL AND newer.seq > b.seq) ORDER BY b.seq")
        .bind("person", person.toString())
        .map((row, c) -> baseline(row))
        .list();
  }

  /** A trainer refuses these: they wait no longer, and are never used. */
  public void refuse(UUID baseline, UUID trainer) {
    handle.execute(
        "UPDATE baseline SET refused_by = ? WHERE id = ? AND trainer IS NULL",
        trainer.toString(),
        baseline.toString());
  }

  /** Those that judged a set; none if they were not kept. */
  public Optional<BaselineRecord> ofSet(long set) {
    return handle
        .createQuery(
            "SELECT b.* FROM baseline b JOIN lifting_set s ON s.baseline = b.seq WHERE s.seq = :set")
        .bind("set", set)
        .map((row, c) -> baseline(row))
        .findOne();
  }

  /**
   * One as it is kept.
   *
   * @param record the baseline
   * @param json what was measured, as JSON
   * @param refusedBy the trainer who refused it, null if nobody did
   */
  public record Kept(BaselineRecord record, String json, @Nullable UUID refusedBy) {}

  /** All of a person's, oldest first, as they are kept. */
  public List<Kept> of(UUID person) {
    return handle
        .createQuery("SELECT * FROM baseline WHERE person = :person ORDER BY seq")
        .bind("person", person.toString())
        .map((row, c) -> kept(row))
        .list();
  }

  private static Kept kept(ResultSet row) throws SQLException {
    String refused = row.getString("refused_by");
    return new Kept(
        baseline(row),
        row.getString("approved"),
        refused == null ? null : UUID.fromString(refused));
  }

  private static BaselineRecord baseline(ResultSet row) throws SQLException {
    String trainer = row.getString("trainer");
    return new BaselineRecord(
        Rows.id(row, "id"),
        Rows.id(row, "person"),
        row.getString("exercise"),
        Rows.side(row),
        trainer == null ? null : UUID.fromString(trainer),
        Rows.instant(row, "at_ms"),
        KeptJson.read(row.getString("approved"), Approved.class));
  }
}
