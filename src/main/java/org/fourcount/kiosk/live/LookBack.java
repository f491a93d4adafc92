package org.fourcount.kiosk.live;

import java.util.concurrent.TimeUnit;

/**
 * Which time the chart shows at its now line while somebody looks back at the set: one that stands
 * still. What is measured goes on and is kept. Whoever looks away is back at now after a while: an
 * old picture must not be taken for a live one.
 */
final class LookBack {
  /** So long after the last touch the chart is live again, nanoseconds. */
  private static final long GLANCE_NS = TimeUnit.SECONDS.toNanos(20);

  /** Nearer to now than this is now, seconds. */
  private static final double NOW_S = 0.5;

  private double at = Double.NaN;
  private long touched;

  /** Whether somebody looks back. */
  boolean isBack() {
    return !Double.isNaN(at);
  }

  /**
   * Shows another time.
   *
   * @param time seconds of device time
   * @param now seconds of device time
   * @param oldest the earliest time that there is something to see of
   * @param nanoTime a clock that never runs backwards, nanoseconds
   */
  void to(double time, double now, double oldest, long nanoTime) {
    touched = nanoTime;
    at = time > now - NOW_S ? Double.NaN : Math.max(time, Math.min(oldest, now));
  }

  /** Shows what is now. */
  void end() {
    at = Double.NaN;
  }

  /** The time to show, seconds of device time. */
  double shown(double now, long nanoTime) {
    if (isBack() && nanoTime - touched > GLANCE_NS) {
      end();
    }
    return isBack() ? at : now;
  }
}
