package org.fourcount.evaluation;

import java.util.List;
import org.fourcount.motion.Quantile;

/**
 * A number of times, in short.
 *
 * @param n how many
 * @param median half of them are shorter; seconds, NaN for none
 * @param p95 95 % of them are shorter; seconds, NaN for none
 */
record Spread(int n, double median, double p95) {
  static Spread of(List<Double> seconds) {
    double[] all = seconds.stream().mapToDouble(d -> d).toArray();
    return new Spread(all.length, Quantile.median(all), Quantile.of(all, 0.95));
  }
}
