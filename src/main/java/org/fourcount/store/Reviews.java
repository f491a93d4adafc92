package org.fourcount.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fourcount.coaching.Side;
import org.fourcount.programme.AgreementTrend;
import org.jdbi.v3.core.Handle;

/** Sets that wait for a trainer's word on their flags, and how far trainers agreed. */
public final class Reviews {
  /**
   * A flag on which the newest word of its own, or on its whole repetition, is missing or was taken
   * back.
   */
  private static final String WAITING =
      """
      SELECT s.seq, s.id, session.person, person.name, s.exercise, s.side, s.start_ms,
        count(*) AS flags
      FROM lifting_set s
      JOIN session ON session.seq = s.session
      JOIN person ON person.id = session.person
      JOIN flag f ON f.lifting_set = s.seq
      WHERE s.start_ms >= :since AND NOT EXISTS (
        SELECT 1 FROM correction c
        WHERE c.lifting_set = f.lifting_set AND c.rep = f.rep AND c.kind <> 'TAKEN_BACK'
          AND (c.fault IS NULL OR (c.fault = f.fault AND c.evidence = f.evidence))
          AND NOT EXISTS (
            SELECT 1 FROM correction newer
            WHERE newer.lifting_set = c.lifting_set AND newer.rep = c.rep AND newer.seq > c.seq
              AND newer.evidence = c.evidence
              AND (newer.fault = c.fault OR (newer.fault IS NULL AND c.fault IS NULL))))
      GROUP BY s.seq, s.id, session.person, person.name, s.exercise, s.side, s.start_ms
      ORDER BY s.seq DESC
      """;

  private static final String WORDS =
      """
      SELECT c.at_ms, c.kind FROM correction c
      WHERE c.kind IN ('STANDS', 'NO_SUCH_FAULT') AND c.at_ms >= :since AND NOT EXISTS (
        SELECT 1 FROM correction newer
        WHERE newer.lifting_set = c.lifting_set AND newer.rep = c.rep AND newer.fault = c.fault
          AND newer.evidence = c.evidence AND newer.seq > c.seq)
      ORDER BY c.seq
      """;

  private final Handle handle;

  Reviews(Handle handle) {
    this.handle = handle;
  }

  /**
   * A set that waits.
   *
   * @param flags how many of its flags wait
   */
  public record Waiting(
      long seq,
      UUID set,
      UUID person,
      String name,
      String exercise,
      Side side,
      Instant start,
      int flags) {}

  /** Those begun since then that wait, newest first. */
  public List<Waiting> waiting(Instant since) {
    return handle
        .createQuery(WAITING)
        .bind("since", since.toEpochMilli())
        .map(
            (row, c) ->
                new Waiting(
                    row.getLong("seq"),
                    Rows.id(row, "id"),
                    Rows.id(row, "person"),
                    row.getString("name"),
                    row.getString("exercise"),
                    Rows.side(row),
                    Rows.instant(row, "start_ms"),
                    row.getInt("flags")))
        .list();
  }

  /** Whose set it is: the name; empty if there is no such set. */
  public Optional<String> nameOf(UUID set) {
    return handle
        .createQuery(
            "SELECT person.name FROM lifting_set s JOIN session ON session.seq = s.session"
                + " JOIN person ON person.id = session.person WHERE s.id = :set")
        .bind("set", set.toString())
        .mapTo(String.class)
        .findOne();
  }

  /** Whose set it is; empty if there is no such set. */
  public Optional<UUID> personOf(UUID set) {
    return handle
        .createQuery(
            "SELECT session.person FROM lifting_set s JOIN session ON session.seq = s.session"
                + " WHERE s.id = :set")
        .bind("set", set.toString())
        .map((row, c) -> Rows.id(row, "person"))
        .findOne();
  }

  /** The newest word on each flag, unless it was taken back; those said since then. */
  public List<AgreementTrend.Word> words(Instant since) {
    return handle
        .createQuery(WORDS)
        .bind("since", since.toEpochMilli())
        .map(
            (row, c) ->
                new AgreementTrend.Word(
                    Rows.instant(row, "at_ms"), row.getString("kind").equals("STANDS")))
        .list();
  }
}
