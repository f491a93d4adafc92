package org.fourcount.coaching;

import java.util.Arrays;
import org.fourcount.motion.Quantile;

/**
 * The range that a person keeps to in this set, as a share of the approved one: the median of the
 * latest full repetitions, since one approved repetition, done at another time, is not the measure
 * of a whole set.
 */
final class OwnRange {
  /** Repetitions that it is taken from, the latest. */
  private static final int REPS = 10;

  /** From so many on their spread is believed. */
  private static final int REPS_FOR_SPREAD = 5;

  /** Before there are so many the newest one counts too. */
  private static final int REPS_FOR_FULL = 3;

  /** The set's range lies within these shares of the approved one. */
  private static final double LEAST = 0.75;

  private static final double MOST = 1.30;

  private final double[] shares = new double[REPS];
  private int count;

  /** A full repetition. */
  void add(double share) {
    shares[count % REPS] = share;
    count++;
  }

  /** What counts as full for a repetition of this share of the approved range. */
  double full(double share) {
    double[] kept = kept();
    if (kept.length < REPS_FOR_FULL) {
      kept = Arrays.copyOf(kept, kept.length + 1);
      kept[kept.length - 1] = share;
    }
    return Math.min(MOST, Math.max(LEAST, Quantile.median(kept)));
  }

  /** Standard deviation of the person's range, as a share of it; infinite before it is known. */
  double spread() {
    if (count < REPS_FOR_SPREAD) {
      return Double.POSITIVE_INFINITY;
    }
    return Quantile.robustDeviation(kept()) / Quantile.median(kept());
  }

  private double[] kept() {
    return Arrays.copyOf(shares, Math.min(count, REPS));
  }
}
