package org.fourcount.station;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import org.fourcount.kiosk.wall.WallNow;
import org.fourcount.programme.LastAtStation;
import org.fourcount.store.StoreTrouble;
import org.fourcount.wall.Wall;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads what was done last at each station, again and again as long as somebody looks, on a thread
 * that is not the event thread.
 */
final class WallReader implements Supplier<WallNow> {
  private static final Logger LOG = LoggerFactory.getLogger(WallReader.class);

  /** A repetition takes eight seconds: so it is on the wall before the next has turned. */
  private static final Duration EVERY = Duration.ofMillis(950);

  private final Supplier<List<LastAtStation>> reading;
  private final Executor thread;
  private final InstantSource clock;
  private volatile Wall wall;
  private volatile boolean isReading;
  private Instant asked;
  private String trouble = "";

  /**
   * Reads once.
   *
   * @param reading reads the store
   * @param thread where it is read from then on
   * @throws StoreTrouble if it cannot be read
   */
  WallReader(Supplier<List<LastAtStation>> reading, Executor thread, InstantSource clock) {
    this.reading = reading;
    this.thread = thread;
    this.clock = clock;
    asked = clock.instant();
    wall = Wall.first(reading.get(), asked);
  }

  /** What was read last; has it read anew where that is due. On the event thread. */
  @Override
  public WallNow get() {
    Instant now = clock.instant();
    if (!isReading && Duration.between(asked, now).abs().compareTo(EVERY) >= 0) {
      isReading = true;
      asked = now;
      try {
        thread.execute(this::read);
      } catch (RejectedExecutionException e) {
        LOG.debug("The wall is being closed.", e);
      }
    }
    return new WallNow(wall, now, ZoneId.systemDefault());
  }

  /** What could not be read is told by the age of what was. */
  private void read() {
    try {
      Instant began = clock.instant();
      wall = wall.next(reading.get(), began);
      trouble = "";
    } catch (StoreTrouble e) {
      if (!e.sentence().equals(trouble)) {
        trouble = e.sentence();
        LOG.error("The stations cannot be read. {}", trouble, e);
      }
    } catch (RuntimeException e) {
      LOG.error("The stations could not be read.", e);
    } finally {
      isReading = false;
    }
  }
}
