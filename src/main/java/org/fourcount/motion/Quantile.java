package org.fourcount.motion;

import java.util.Arrays;

/**
 * Order statistics, linear between them (definition 7 of Hyndman and Fan, Sample quantiles in
 * statistical packages, 1996).
 */
public final class Quantile {
  /** Standard deviation over median absolute deviation of a normal distribution. */
  private static final double SD_OF_MAD = 1.4826;

  private Quantile() {}

  /** The value that so large a share of the values stays under; NaN without values. */
  public static double of(double[] values, double share) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return ofSorted(sorted, sorted.length, share);
  }

  /** The same of the first n values, which are in order. */
  static double ofSorted(double[] sorted, int n, double share) {
    if (n == 0) {
      return Double.NaN;
    }
    double at = share * (n - 1);
    int below = (int) at;
    int above = Math.min(n - 1, below + 1);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  }

  /**
   * The smallest of at least one value. Asked of every sample of a repetition: allocates nothing.
   */
  static double least(double[] values) {
    double least = values[0];
    for (double value : values) {
      least = Math.min(least, value);
    }
    return least;
  }

  /** Half of the values lie under it; NaN without values. */
  public static double median(double[] values) {
    return of(values, 0.5);
  }

  /**
   * The standard deviation that a normal distribution of this median absolute deviation would have:
   * single odd values do not widen it.
   */
  public static double robustDeviation(double[] values) {
    double middle = median(values);
    return SD_OF_MAD * median(Arrays.stream(values).map(v -> Math.abs(v - middle)).toArray());
  }
}
