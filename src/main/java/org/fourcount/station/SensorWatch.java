package org.fourcount.station;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.fourcount.kiosk.HealthRow;
import org.fourcount.kiosk.LinkNotice;
import org.fourcount.sensor.health.Check;
import org.fourcount.sensor.health.Finding.Result;
import org.fourcount.sensor.health.HealthReport;
import org.fourcount.sensor.health.SelfTests;
import org.fourcount.sensor.link.Link;
import org.fourcount.sensor.link.LinkSettings;
import org.fourcount.sensor.link.LinkStatus;
import org.fourcount.sensor.source.LinkProblem;
import org.fourcount.sensor.source.Opener;
import org.fourcount.sensor.source.Trouble;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at the sensors of a station while nobody trains: so that what would stop a session is said
 * before somebody comes, and they test themselves once a day. To spare their batteries it looks
 * only now and then. The port is free while somebody trains.
 */
final class SensorWatch implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(SensorWatch.class);
  private static final long SECOND_NS = 1_000_000_000;

  /**
   * How long a look at sensors that stream takes: a minute until it is known that they lie, their
   * test, and 5 s until each has told what came of it, twice.
   */
  private static final long LOOK_NS = 80 * SECOND_NS;

  /** From one look to the next: they stream a tenth of the time. */
  private static final long EVERY_NS = 900 * SECOND_NS;

  private enum Wanted {
    /** Somebody trains. */
    NOTHING,
    /** Nobody does. */
    NOW_AND_THEN,
    /** Somebody looks at the figures. */
    ALWAYS
  }

  private final Opener opener;
  private final SelfTests selfTests;
  private final Thread thread = new Thread(this::goOn, "sensor watch");
  private Wanted wanted = Wanted.NOTHING;
  private boolean isClosed;
  private volatile @Nullable LinkStatus newest;
  private volatile boolean isTestWanted;

  /** Nothing happens before {@link #nobodyTrains}. */
  SensorWatch(Opener opener, SelfTests selfTests) {
    this.opener = opener;
    this.selfTests = selfTests;
    thread.setDaemon(true);
    thread.start();
  }

  /** Nobody trains: looks now, and again each quarter of an hour. From any thread; at once. */
  void nobodyTrains() {
    want(Wanted.NOW_AND_THEN);
  }

  /** Somebody trains, or is about to: frees the port. From any thread; at once. */
  void somebodyTrains() {
    want(Wanted.NOTHING);
  }

  /** Somebody looks at {@link #health}: keeps it new. From any thread; at once. */
  void keepLooking() {
    want(Wanted.ALWAYS);
  }

  private synchronized void want(Wanted what) {
    wanted = what;
    notifyAll();
  }

  /** The sensors are to test themselves as soon as they stream. From any thread; at once. */
  void testNow() {
    isTestWanted = true;
  }

  /** How the link was when it was last looked at; null before. From any thread. */
  @Nullable LinkStatus status() {
    return newest;
  }

  /** How the station was when it was last looked at; empty before. From any thread. */
  List<HealthRow> health() {
    LinkStatus now = newest;
    return now == null ? List.of() : rows(now.health());
  }

  /** Every figure of a report, for a screen. */
  static List<HealthRow> rows(HealthReport report) {
    return report.findings().stream()
        .map(
            f ->
                new HealthRow(
                    f.node(),
                    f.check().words(),
                    f.measured(),
                    f.check().limit(),
                    f.result() != Result.FAIL && f.result() != Result.WARNING))
        .toList();
  }

  /** What somebody should see to before the next session. From any thread. */
  LinkNotice notice() {
    LinkStatus now = newest;
    LinkProblem problem = now == null ? null : now.isTrouble() ? now.problem() : noise(now);
    return problem == null
        ? LinkNotice.OK
        : LinkWords.notice(
            problem.trouble().stopsSamples() ? LinkNotice.Level.TROUBLE : LinkNotice.Level.NOTE,
            problem);
  }

  /** Worn sensors show a person's tremor: only here, where nobody trains, is noise a warning. */
  private static @Nullable LinkProblem noise(LinkStatus now) {
    return now.health()
        .first(Check.NOISE, Result.WARNING)
        .map(f -> new LinkProblem(Trouble.UNSTEADY, now.source(), Integer.toString(f.node())))
        .orElse(null);
  }

  private void goOn() {
    try {
      while (awaitWanted()) {
        look();
        rest();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized boolean awaitWanted() throws InterruptedException {
    while (wanted == Wanted.NOTHING && !isClosed) {
      wait();
    }
    return !isClosed;
  }

  private synchronized void rest() throws InterruptedException {
    long sinceNs = System.nanoTime();
    long leftNs = restNs();
    while (leftNs > 0) {
      TimeUnit.NANOSECONDS.timedWait(this, leftNs);
      leftNs = restNs() - (System.nanoTime() - sinceNs);
    }
  }

  private long restNs() {
    boolean isOver = isClosed || wanted == Wanted.NOTHING;
    return isOver ? 0 : wanted == Wanted.ALWAYS ? SECOND_NS : EVERY_NS;
  }

  private synchronized boolean isWanted(boolean isSeen) {
    return !isClosed && (wanted == Wanted.ALWAYS || (wanted == Wanted.NOW_AND_THEN && !isSeen));
  }

  private void look() {
    try {
      listen();
    } catch (RuntimeException e) {
      LOG.error("The look at the sensors met an error; it is taken again.", e);
    }
  }

  private void listen() {
    Link link = new Link(opener, sample -> {}, LinkSettings.USUAL, selfTests);
    try {
      long liveNs = 0;
      boolean goesOn = true;
      while (goesOn && isWanted(liveNs >= LOOK_NS)) {
        long sinceNs = System.nanoTime();
        goesOn = link.step();
        newest = link.status();
        if (isTestWanted && link.status().isLive()) {
          isTestWanted = false;
          link.selfTest();
        }
        liveNs += link.status().isLive() ? System.nanoTime() - sinceNs : 0;
      }
    } finally {
      link.close();
      link.step(); // so that the hub is told to stop
    }
  }

  @Override
  public synchronized void close() {
    isClosed = true;
    notifyAll();
  }
}
