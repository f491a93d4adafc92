package org.fourcount.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fourcount.programme.Consultation;
import org.fourcount.programme.Plan;
import org.fourcount.programme.PlannedExercise;
import org.fourcount.programme.SessionTally;
import org.fourcount.programme.SetTally;
import org.jdbi.v3.core.Handle;

/** What trainers and people decided about the weights. */
public final class Consultations {
  /**
   * The sets of all sessions of the newest plan after the last consultation, by sequence and not by
   * time; a session without a set is one row.
   */
  private static final String SINCE =
      """
      SELECT session.seq AS session, s.exercise, s.side, s.reps_prescribed, count(r.mark) AS reps,
        sum(CASE r.mark WHEN 'CLEAN' THEN 1 ELSE 0 END) AS clean
      FROM session
      LEFT JOIN lifting_set s ON s.session = session.seq
      LEFT JOIN rep r ON r.lifting_set = s.seq AND r.mark <> :none
      WHERE session.person = :person
        AND session.plan = (SELECT max(seq) FROM plan WHERE person = :person)
        AND session.seq > coalesce(
          (SELECT session FROM consultation WHERE person = :person ORDER BY seq DESC LIMIT 1), 0)
      GROUP BY session.seq, s.seq, s.exercise, s.side, s.reps_prescribed
      ORDER BY session.seq, s.seq
      """;

  private final Handle handle;

  Consultations(Handle handle) {
    this.handle = handle;
  }

  /** Adds one, after all that the person has done so far. */
  public void add(Consultation talk) {
    handle
        .createUpdate(
            "INSERT INTO consultation (person, trainer, at_ms, decided, session) VALUES (:person,"
                + " :trainer, :at, :decided, (SELECT max(seq) FROM session WHERE person = :person))")
        .bind("person", talk.person().toString())
        .bind("trainer", talk.trainer().toString())
        .bind("at", talk.at().toEpochMilli())
        .bind("decided", talk.decided())
        .execute();
  }

  /** All of a person's, oldest first. */
  public List<Consultation> of(UUID person) {
    return handle
        .createQuery("SELECT * FROM consultation WHERE person = :person ORDER BY seq")
        .bind("person", person.toString())
        .map(
            (row, c) ->
                new Consultation(
                    Rows.id(row, "person"),
                    Rows.id(row, "trainer"),
                    Rows.instant(row, "at_ms"),
                    row.getString("decided")))
        .list();
  }

  /**
   * What was done since the person's plan last changed and since they last talked, oldest first;
   * nothing without a plan.
   */
  public List<SessionTally> doneSince(UUID person) {
    List<PlannedExercise> plan =
        new Plans(handle).newest(person).map(Plan::exercises).orElse(List.of());
    Map<Long, List<SetTally>> sessions = new LinkedHashMap<>();
    handle
        .createQuery(SINCE)
        .bind("person", person.toString())
        .bind("none", Reps.NOT_A_REP)
        .map((row, c) -> Map.entry(row.getLong("session"), set(row)))
        .forEach(
            row -> {
              List<SetTally> sets =
                  sessions.computeIfAbsent(row.getKey(), seq -> new ArrayList<>());
              row.getValue().ifPresent(sets::add);
            });
    return sessions.values().stream().map(sets -> SessionTally.of(plan, sets)).toList();
  }

  /** A set; none where a session has none. */
  private static Optional<SetTally> set(ResultSet row) throws SQLException {
    String exercise = row.getString("exercise");
    return exercise == null
        ? Optional.empty()
        : Optional.of(
            new SetTally(
                exercise,
                Rows.side(row),
                row.getInt("reps_prescribed"),
                row.getInt("reps"),
                row.getInt("clean")));
  }
}
