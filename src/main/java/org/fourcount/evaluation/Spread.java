package org.fourcount.evaluation;

import java.util.List;

/**
 * A number of times, in short.
 *
 * @param n how many
 * @param median half of them are shorter; seconds, NaN for none
 * @param p95 95 % of them are shorter; seconds, NaN for none
 */
record Spread(int n, double median, double p95) {
  static Spread of(List<Double> seconds) {
    double[] sorted = seconds.stream().mapToDouble(d -> d).sorted().toArray();
    return new Spread(sorted.length, quantile(sorted, 0.5), quantile(sorted, 0.95));
  }

  /**
   * Linear between the order statistics (definition 7 of Hyndman and Fan, Sample quantiles in
   * statistical packages, 1996).
   */
  private static double quantile(double[] sorted, double share) {
    if (sorted.length == 0) {
      return Double.NaN;
    }
    double at = share * (sorted.length - 1);
    int below = (int) at;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  }
}
