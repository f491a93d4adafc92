package org.fourcount.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fourcount.coaching.Approved;
import org.fourcount.coaching.Side;
import org.fourcount.programme.BaselineRecord;
import org.jdbi.v3.core.Handle;

/** Approved repetitions. Older ones stay. */
public final class Baselines {
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
   */
  public record Kept(BaselineRecord record, String json) {}

  /** All of a person's, oldest first, as they are kept. */
  public List<Kept> of(UUID person) {
    return handle
        .createQuery("SELECT * FROM baseline WHERE person = :person ORDER BY seq")
        .bind("person", person.toString())
        .map((row, c) -> new Kept(baseline(row), row.getString("approved")))
        .list();
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
