package org.fourcount.kiosk.live;

/**
 * The time at the now line. Samples arrive in batches, the line moves evenly: between arrivals it
 * goes by the clock, a batch behind the newest sample so that the trace reaches it, a little faster
 * or slower until it is there. It stops {@link #LEAD_S} after the newest sample and never runs
 * backwards.
 */
final class SmoothNow {
  /** Seconds behind the newest sample: the hub sends batches of 50 ms. */
  static final double BEHIND_S = 0.05;

  /** Seconds that it may run ahead of the newest sample: two late batches and some. */
  static final double LEAD_S = 0.15;

  /** Seconds in which a difference shrinks to a third; slow enough not to be seen. */
  private static final double SETTLE_S = 0.4;

  /** A difference of more seconds is another stream or a long pause, and is jumped. */
  private static final double JUMP_S = 1;

  private double now = Double.NaN;
  private double newest = Double.NEGATIVE_INFINITY;
  private double rate = 1;
  private long lastNanos;

  /**
   * Moves on.
   *
   * @param newestSample seconds of device time
   * @param nanos a clock that never runs backwards, nanoseconds
   * @return seconds of device time at the now line
   */
  double at(double newestSample, long nanos) {
    double passed = (nanos - lastNanos) * 1e-9;
    lastNanos = nanos;
    double goal = newestSample - BEHIND_S;
    if (Double.isNaN(now) || goal - now > JUMP_S) {
      now = goal;
      rate = 1;
    } else {
      if (newestSample > newest) {
        rate = Math.max(0, Math.min(4, 1 + (goal - now) / SETTLE_S));
      }
      now = Math.max(now, Math.min(now + rate * passed, newestSample + LEAD_S));
    }
    newest = newestSample;
    return now;
  }
}
