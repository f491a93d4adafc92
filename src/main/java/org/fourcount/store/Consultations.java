package org.fourcount.store;

import java.util.List;
import java.util.UUID;
import org.fourcount.programme.Consultation;
import org.fourcount.programme.SessionTally;
import org.jdbi.v3.core.Handle;

/** What trainers and people decided about the weights. */
public final class Consultations {
  /** Sessions of the newest plan after the last consultation, by sequence and not by time. */
  private static final String SINCE =
      """
      WITH done AS (
        SELECT session.seq AS session, s.seq, s.reps_prescribed, count(*) AS reps,
          sum(CASE r.mark WHEN 'CLEAN' THEN 1 ELSE 0 END) AS clean
        FROM session
        JOIN lifting_set s ON s.session = session.seq
        JOIN rep r ON r.lifting_set = s.seq
        WHERE session.person = :person AND r.mark <> :none
          AND session.plan = (SELECT max(seq) FROM plan WHERE person = :person)
          AND session.seq > coalesce(
            (SELECT session FROM consultation WHERE person = :person ORDER BY seq DESC LIMIT 1), 0)
        GROUP BY session.seq, s.seq, s.reps_prescribed)
      SELECT session, sum(CASE WHEN reps >= reps_prescribed THEN 1 ELSE 0 END) AS sets,
        sum(reps) AS reps, sum(clean) AS clean
      FROM done GROUP BY session ORDER BY session
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
   * What was done since the person's plan last changed and since they last talked, oldest first.
   *
   * @param prescribed sets of one session that the plan asks for
   */
  public List<SessionTally> doneSince(UUID person, int prescribed) {
    return handle
        .createQuery(SINCE)
        .bind("person", person.toString())
        .bind("none", Reps.NOT_A_REP)
        .map(
            (row, c) ->
                new SessionTally(
                    prescribed, row.getInt("sets"), row.getInt("reps"), row.getInt("clean")))
        .list();
  }
}
