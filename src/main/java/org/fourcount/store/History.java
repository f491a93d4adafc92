package org.fourcount.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.fourcount.programme.ExerciseDay;
import org.fourcount.programme.Load;
import org.jdbi.v3.core.Handle;

/** What a person has done over the years, session by session and exercise by exercise. */
public final class History {
  /**
   * The grouping names the keys by which SQLite walks anyway, so that it need not sort the
   * repetitions: that takes half of the time.
   */
  private static final String QUERY =
      """
      WITH done AS (
        SELECT session.seq AS session, s.seq, s.exercise, s.side,
          s.load_amount * CASE s.load_unit WHEN 'LB' THEN :pound ELSE 1 END AS kg,
          s.load_unit, s.concentric_s, s.eccentric_s,
          count(*) AS reps,
          sum(CASE r.mark WHEN 'CLEAN' THEN 1 ELSE 0 END) AS clean,
          count(r.sweep) AS swept, sum(r.sweep) AS sweep,
          sum(r.concentric_end_s - r.start_s) AS up,
          sum(r.end_s - r.eccentric_start_s) AS down
        FROM session
        JOIN lifting_set s ON s.session = session.seq
        JOIN rep r ON r.lifting_set = s.seq
        WHERE session.person = :person AND r.mark <> :none
        GROUP BY session.person, session.seq, s.session, s.seq)
      SELECT session.id, session.start_ms, session.zone, d.exercise, d.side,
        max(d.kg) AS heaviest, max(d.load_unit) AS unit, count(*) AS sets, sum(d.reps) AS reps, sum(d.clean) AS clean,
        sum(d.sweep) / nullif(sum(d.swept), 0) AS sweep,
        sum(d.up) / sum(d.reps) AS up, sum(d.down) / sum(d.reps) AS down,
        max(d.concentric_s) AS asked_up, max(d.eccentric_s) AS asked_down
      FROM done d
      JOIN session ON session.seq = d.session
      GROUP BY session.seq, d.exercise, d.side
      ORDER BY session.seq, min(d.seq)
      """;

  private final Handle handle;

  History(Handle handle) {
    this.handle = handle;
  }

  /** Everything, oldest first. */
  public List<ExerciseDay> of(UUID person) {
    return handle
        .createQuery(QUERY)
        .bind("person", person.toString())
        .bind("pound", new Load(1, Load.Unit.LB).kilograms())
        .bind("none", Reps.NOT_A_REP)
        .map((row, c) -> day(row))
        .list();
  }

  private static ExerciseDay day(ResultSet row) throws SQLException {
    return new ExerciseDay(
        Rows.id(row, "id"),
        LocalDate.ofInstant(Rows.instant(row, "start_ms"), ZoneId.of(row.getString("zone"))),
        row.getString("exercise"),
        Rows.side(row),
        row.getDouble("heaviest"),
        Load.Unit.valueOf(row.getString("unit")),
        row.getInt("sets"),
        row.getInt("reps"),
        row.getInt("clean"),
        Rows.real(row, "sweep"),
        Rows.real(row, "up"),
        Rows.real(row, "down"),
        Rows.real(row, "asked_up"),
        Rows.real(row, "asked_down"));
  }
}
