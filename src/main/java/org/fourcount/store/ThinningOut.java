package org.fourcount.store;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.fourcount.programme.Retention;

/** Deletes what has been kept for as long as it is to be kept. */
public final class ThinningOut {
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
    Instant newest = store.read(tx -> tx.sessions().newestStart());
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
    List<String> old = store.read(tx -> tx.sets().recordingsBefore(end));
    old.forEach(file -> Shredder.delete(recordings.resolve(file)));
    if (!old.isEmpty()) {
      store.write(
          tx -> {
            tx.sets().forgetRecordingsBefore(end);
            audit(tx, actor, "recordings deleted", end, old.size());
          });
    }
    Set<String> named = Set.copyOf(store.<List<String>>read(tx -> tx.sets().recordings()));
    return old.size() + Orphans.delete(recordings, named, end);
  }

  private int history(Instant now, int years, String actor) {
    Instant end = now.atOffset(ZoneOffset.UTC).minusYears(years).toInstant();
    store
        .<List<String>>read(tx -> tx.sets().recordingsBefore(end))
        .forEach(file -> Shredder.delete(recordings.resolve(file)));
    return store.writeAndGet(
        tx -> {
          int sessions = tx.sessions().deleteBefore(end);
          if (sessions > 0) {
            audit(tx, actor, "sessions deleted", end, sessions);
          }
          return sessions;
        });
  }

  private void audit(Transaction tx, String actor, String action, Instant end, int count) {
    tx.audit().add(store.now(), actor, action, "before " + end, String.valueOf(count));
  }
}
