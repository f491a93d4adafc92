package org.fourcount.store;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.fourcount.programme.Retention;

/**
 * Deletes what has been kept for as long as it is to be kept. How old something is follows from the
 * order in which it was kept as well as from its date, which a wrong clock may have given it:
 * nothing goes that was kept after something younger.
 */
public final class ThinningOut {
  /** No station ran before this: a clock that says so had lost its battery. */
  private static final Instant FIRST_STATION = Instant.parse("2026-01-01T00:00:00Z");

  /**
   * Without a set for this long the clock is not believed: one that was set forward would take
   * everything.
   */
  private static final Duration BELIEVED = Duration.ofDays(62);

  /**
   * What was deleted.
   *
   * @param recordings how many raw recordings
   * @param sessions how many sessions with all that was done in them
   */
  public record Done(int recordings, int sessions) {}

  private final Store store;
  private final Path recordings;

  /**
   * Thins out this store.
   *
   * @param recordings folder of the raw recordings
   */
  public ThinningOut(Store store, Path recordings) {
    this.store = store;
    this.recordings = recordings;
  }

  /**
   * Deletes what is older than these periods; the audit log says so.
   *
   * @param actor who does it, for the audit log
   * @throws StoreTrouble if the clock cannot be right; then nothing is deleted
   */
  public Done by(Retention periods, String actor) {
    Instant now = store.now();
    Instant newest = store.read(tx -> tx.sessions().newestStart(now));
    if (newest == null) {
      return new Done(0, 0);
    }
    if (newest.isBefore(now.minus(BELIEVED))) {
      throw new StoreTrouble(
          "Nothing old is deleted: the newest set is of "
              + newest
              + ", and this computer's clock says "
              + now
              + ". If the clock is right, that ends with the next set.");
    }
    int files = periods.recordingDays() == 0 ? 0 : recordings(now, periods.recordingDays(), actor);
    int sessions = periods.historyYears() == 0 ? 0 : history(now, periods.historyYears(), actor);
    return new Done(files, sessions);
  }

  private int recordings(Instant now, int days, String actor) {
    Instant end = now.minus(Duration.ofDays(days));
    long last = store.read(tx -> lastBefore(tx, "lifting_set", end, now));
    List<String> old = store.read(tx -> tx.sets().recordingsUpTo(last));
    old.forEach(file -> Shredder.delete(recordings.resolve(file)));
    if (!old.isEmpty()) {
      store.write(
          tx -> {
            tx.sets().forgetRecordingsUpTo(last);
            audit(tx, actor, "recordings deleted", end, old.size());
          });
    }
    Set<String> named = Set.copyOf(store.<List<String>>read(tx -> tx.sets().recordings()));
    return old.size() + Orphans.delete(recordings, named, end);
  }

  private int history(Instant now, int years, String actor) {
    Instant end = now.atOffset(ZoneOffset.UTC).minusYears(years).toInstant();
    long last = store.read(tx -> lastBefore(tx, "session", end, now));
    store
        .<List<String>>read(tx -> tx.sets().recordingsUpToSession(last))
        .forEach(file -> Shredder.delete(recordings.resolve(file)));
    return store.writeAndGet(
        tx -> {
          int sessions = tx.sessions().deleteUpTo(last);
          if (sessions > 0) {
            audit(tx, actor, "sessions deleted", end, sessions);
          }
          return sessions;
        });
  }

  /**
   * The last of those that are too old, 0 if none is: it is dated before the end, and so early that
   * nothing younger was kept before it. What lies ahead of now says nothing.
   */
  private static long lastBefore(Transaction tx, String table, Instant end, Instant now) {
    return tx.handle()
        .createQuery(
            "SELECT coalesce(max(seq), 0) FROM "
                + table
                + " WHERE start_ms >= :first AND start_ms < :end AND seq < coalesce((SELECT min(seq)"
                + " FROM "
                + table
                + " WHERE start_ms >= :end AND start_ms <= :now), 9223372036854775807)")
        .bind("first", FIRST_STATION.toEpochMilli())
        .bind("end", end.toEpochMilli())
        .bind("now", now.toEpochMilli())
        .mapTo(Long.class)
        .one();
  }

  private void audit(Transaction tx, String actor, String action, Instant end, int count) {
    tx.audit().add(store.now(), actor, action, "before " + end, String.valueOf(count));
  }
}
