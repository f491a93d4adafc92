package org.fourcount.coaching;

import org.fourcount.motion.AngleHistory;

/**
 * Says of a repetition at one's own pace that it is rushed, while it is: when the part comes back
 * under half of its sweep too soon after it went over it. That is what {@link RushedRep} judges at
 * the end; the speed of a phase says nothing there, since whoever leaves the hold out lifts no
 * faster (recordings of three people: 78 of 240 unhurried repetitions had a phase that was fast for
 * the approved one).
 */
final class EarlyReturn {
  /** Sweeps under this share of the range are not looked at: a shift of posture. */
  private static final double LEAST_SWEEP = 0.35;

  /** A rise of this share of the range begins the next sweep. */
  private static final double LEAVES = 0.15;

  private final double range;
  private final double limitS;
  private final AngleHistory history = new AngleHistory();
  private double low = Double.NaN;
  private double high;
  private boolean out;
  private boolean raised;

  /**
   * @param rangeDegrees the approved range
   * @param limitS seconds beyond half of the sweep under which a repetition is rushed
   */
  EarlyReturn(double rangeDegrees, double limitS) {
    this.range = rangeDegrees;
    this.limitS = limitS;
  }

  /** Takes the next point; true when it is raised at this one, at most once a repetition. */
  boolean next(double t, double angle) {
    history.add(t, angle);
    if (!out) {
      low = angle > low ? low : angle; // the first one, too
      out = angle - low > LEAVES * range;
      high = angle;
      raised &= !out;
      return false;
    }
    high = Math.max(high, angle);
    double half = 0.5 * (low + high);
    if (angle > half || high - low < LEAST_SWEEP * range) {
      return false;
    }
    out = false;
    low = angle;
    raised = t - wentOver(half) < limitS;
    return raised;
  }

  /** When the part last rose over the level from under it, seconds. */
  private double wentOver(double level) {
    long k = history.newest() - 1;
    while (k > history.oldest() && history.angle(k) > level) {
      k--;
    }
    return history.time(k);
  }

  /** Whether it was raised and the next repetition has not begun. */
  boolean isRaised() {
    return raised;
  }
}
