package org.fourcount.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fourcount.programme.Plan;
import org.fourcount.programme.PlannedExercise;
import org.jdbi.v3.core.Handle;

/** What trainers have approved. Older plans stay. */
public final class Plans {
  private final Handle handle;

  Plans(Handle handle) {
    this.handle = handle;
  }

  /** Adds a plan, which is the person's from now on. */
  public void add(Plan plan) {
    long seq =
        handle
            .createQuery(
                "INSERT INTO plan (id, person, trainer, approved_ms) VALUES (:id, :person, :trainer,"
                    + " :approved) RETURNING seq")
            .bind("id", plan.id().toString())
            .bind("person", plan.person().toString())
            .bind("trainer", plan.trainer().toString())
            .bind("approved", plan.approved().toEpochMilli())
            .mapTo(Long.class)
            .one();
    for (int i = 0; i < plan.exercises().size(); i++) {
      addLine(seq, i + 1, plan.exercises().get(i));
    }
  }

  private void addLine(long plan, int position, PlannedExercise line) {
    handle
        .createUpdate(
            "INSERT INTO planned_exercise VALUES (:plan, :position, :exercise, :side, :amount, :unit,"
                + " :sets, :reps, :concentric, :shortenedHold, :eccentric, :lengthenedHold, :rest)")
        .bind("plan", plan)
        .bind("position", position)
        .bind("exercise", line.exercise())
        .bind("side", line.side().key())
        .bind("amount", line.load().amount())
        .bind("unit", line.load().unit().name())
        .bind("sets", line.sets())
        .bind("reps", line.reps())
        .bindMethods(line.tempo())
        .bind("rest", line.restSeconds())
        .execute();
  }

  /** The person's newest plan. */
  public Optional<Plan> newest(UUID person) {
    return handle
        .createQuery("SELECT * FROM plan WHERE person = :person ORDER BY seq DESC LIMIT 1")
        .bind("person", person.toString())
        .map((row, c) -> plan(row))
        .findOne();
  }

  /** All of the person's plans, oldest first. */
  public List<Plan> of(UUID person) {
    return handle
        .createQuery("SELECT * FROM plan WHERE person = :person ORDER BY seq")
        .bind("person", person.toString())
        .map((row, c) -> plan(row))
        .list();
  }

  private Plan plan(ResultSet row) throws SQLException {
    return new Plan(
        Rows.id(row, "id"),
        Rows.id(row, "person"),
        Rows.id(row, "trainer"),
        Rows.instant(row, "approved_ms"),
        handle
            .createQuery("SELECT * FROM planned_exercise WHERE plan = :plan ORDER BY position")
            .bind("plan", row.getLong("seq"))
            .map((line, c) -> line(line))
            .list());
  }

  private static PlannedExercise line(ResultSet row) throws SQLException {
    return new PlannedExercise(
        row.getString("exercise"),
        Rows.side(row),
        Rows.load(row),
        row.getInt("sets"),
        row.getInt("reps"),
        Rows.tempo(row),
        row.getInt("rest_s"));
  }
}
