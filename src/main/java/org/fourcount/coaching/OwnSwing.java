package org.fourcount.coaching;

import java.util.Arrays;
import org.fourcount.motion.Quantile;

/**
 * How far a part turns in this set where only one repetition, done at another time, was approved:
 * one is not the measure of a whole set. What is usual in the set counts too, but never more than a
 * multiple of what was approved.
 */
final class OwnSwing {
  /** Repetitions that it is taken from, the latest. */
  private static final int REPS = 10;

  /** Before there are so many the newest one counts too. */
  private static final int REPS_FOR_USUAL = 3;

  private static final double DEVIATIONS = 3;

  /** People who vary little still vary by this share. */
  private static final double LEAST_DEVIATION = 0.15;

  private static final double MARGIN_DEGREES = 2;

  /** The most that a set may show, of what was approved. */
  private static final double MOST = 3;

  private final double approved;
  private final double[] swings = new double[REPS];
  private int count;

  /**
   * @param approved the limit by the approved repetition, degrees
   */
  OwnSwing(double approved) {
    this.approved = approved;
  }

  /** A repetition in which it was not flagged, degrees. */
  void add(double swing) {
    swings[count % REPS] = swing;
    count++;
  }

  /**
   * The most that it can be, degrees: what is said while it happens does not wait for what is
   * usual.
   */
  double most() {
    return MOST * approved;
  }

  /** The limit for a repetition that showed this, degrees. */
  double limitWith(double swing) {
    double[] seen = Arrays.copyOf(swings, kept());
    if (count < REPS_FOR_USUAL) {
      seen = Arrays.copyOf(seen, seen.length + 1);
      seen[seen.length - 1] = swing;
    }
    return of(seen);
  }

  private int kept() {
    return Math.min(count, REPS);
  }

  private double of(double[] seen) {
    double usual = Quantile.median(seen);
    double deviation = Math.max(LEAST_DEVIATION * usual, Quantile.robustDeviation(seen));
    double limit = usual + DEVIATIONS * deviation + MARGIN_DEGREES;
    return Math.min(MOST * approved, Math.max(approved, limit));
  }
}
