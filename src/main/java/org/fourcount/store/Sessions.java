package org.fourcount.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.fourcount.programme.Feeling;
import org.fourcount.programme.Readiness;
import org.fourcount.programme.RestOverride;
import org.fourcount.programme.Session;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Visits to stations, in the order in which they were kept. */
public final class Sessions {
  private final Handle handle;

  Sessions(Handle handle) {
    this.handle = handle;
  }

  /** Adds a session unless it is there; says whether it was not. */
  public boolean add(Session session) {
    Readiness ready = session.readiness();
    RestOverride override = session.override();
    int added =
        handle
            .createUpdate(
                "INSERT INTO session (id, person, station, start_ms, zone, pain_before, dizzy_before,"
                    + " new_back_pain, unwell, override_by, override_reason, plan) VALUES (:id, :person,"
                    + " :station, :start, :zone, :pain, :dizzy, :back, :unwell, :by, :reason,"
                    + " (SELECT max(seq) FROM plan WHERE person = :person))"
                    + " ON CONFLICT (id) DO NOTHING")
            .bind("id", session.id().toString())
            .bind("person", session.person().toString())
            .bind("station", session.station())
            .bind("start", session.start().toEpochMilli())
            .bind("zone", session.zone().getId())
            .bind("pain", ready == null ? null : bit(ready.pain()))
            .bind("dizzy", ready == null ? null : bit(ready.dizziness()))
            .bind("back", ready == null ? null : bit(ready.newBackPain()))
            .bind("unwell", ready == null ? null : bit(ready.unwell()))
            .bind("by", override == null ? null : override.trainer().toString())
            .bind("reason", override == null ? null : override.reason())
            .execute();
    if (session.feeling() != null) {
      feel(session.id(), session.feeling());
    }
    return added > 0;
  }

  private static Integer bit(boolean yes) {
    return yes ? 1 : 0;
  }

  /** What the person says after it. */
  public void feel(UUID session, Feeling feeling) {
    handle
        .createUpdate(
            "UPDATE session SET effort = :effort, pain = :pain, dizzy = :dizzy WHERE id = :id")
        .bind("effort", feeling.effort())
        .bind("pain", feeling.pain())
        .bind("dizzy", bit(feeling.dizzy()))
        .bind("id", session.toString())
        .execute();
  }

  /** A person's sessions, oldest first. */
  public List<Session> of(UUID person) {
    return handle
        .createQuery("SELECT * FROM session WHERE person = :person ORDER BY seq")
        .bind("person", person.toString())
        .map((row, c) -> session(row))
        .list();
  }

  /** Deletes those up to this one, and says how many those were. */
  int deleteUpTo(long seq) {
    return handle.execute("DELETE FROM session WHERE seq <= ?", seq);
  }

  /** When the newest set or session that is not ahead of this time began. */
  @Nullable Instant newestStart(Instant now) {
    Long ms =
        handle
            .createQuery(
                "SELECT max(start_ms) FROM (SELECT start_ms FROM session UNION ALL"
                    + " SELECT start_ms FROM lifting_set) AS starts WHERE start_ms <= :now")
            .bind("now", now.toEpochMilli())
            .mapTo(Long.class)
            .findOne()
            .orElse(null);
    return ms == null ? null : Instant.ofEpochMilli(ms);
  }

  /** When the set that was kept last began, by the clock of that time. */
  @Nullable Instant lastStart() {
    Long ms =
        handle
            .createQuery("SELECT start_ms FROM lifting_set ORDER BY seq DESC LIMIT 1")
            .mapTo(Long.class)
            .findOne()
            .orElse(null);
    return ms == null ? null : Instant.ofEpochMilli(ms);
  }

  private static Session session(ResultSet row) throws SQLException {
    return new Session(
        Rows.id(row, "id"),
        Rows.id(row, "person"),
        row.getString("station"),
        Rows.instant(row, "start_ms"),
        ZoneId.of(row.getString("zone")),
        readiness(row),
        row.getString("override_by") == null
            ? null
            : new RestOverride(Rows.id(row, "override_by"), row.getString("override_reason")),
        feeling(row));
  }

  private static @Nullable Readiness readiness(ResultSet row) throws SQLException {
    boolean pain = row.getInt("pain_before") == 1;
    return row.wasNull()
        ? null
        : new Readiness(
            pain,
            row.getInt("dizzy_before") == 1,
            row.getInt("new_back_pain") == 1,
            row.getInt("unwell") == 1);
  }

  private static @Nullable Feeling feeling(ResultSet row) throws SQLException {
    int effort = row.getInt("effort");
    return row.wasNull() ? null : new Feeling(effort, row.getInt("pain"), row.getInt("dizzy") == 1);
  }
}
