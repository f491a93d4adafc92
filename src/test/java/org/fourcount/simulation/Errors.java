package org.fourcount.simulation;

import java.util.Arrays;
import java.util.Locale;

/** Many measurements of one kind: their bias, limits and quantiles. */
final class Errors {
  private double[] values = new double[64];
  private int count;

  void add(double value) {
    if (count == values.length) {
      values = Arrays.copyOf(values, 2 * count);
    }
    values[count++] = value;
  }

  int count() {
    return count;
  }

  double mean() {
    return Arrays.stream(values, 0, count).average().orElse(Double.NaN);
  }

  /** Half the width of the 95 % limits of agreement (Bland and Altman 1986): 1.96 SD. */
  double limits() {
    double mean = mean();
    double squares = 0;
    for (int i = 0; i < count; i++) {
      squares += (values[i] - mean) * (values[i] - mean);
    }
    return count < 2 ? Double.NaN : 1.96 * Math.sqrt(squares / (count - 1));
  }

  /** The value that this share of all does not exceed. */
  double quantile(double share) {
    double[] sorted = Arrays.copyOf(values, count);
    Arrays.sort(sorted);
    return count == 0 ? Double.NaN : sorted[(int) Math.min(count - 1, Math.floor(share * count))];
  }

  /** Bias and limits, seconds. */
  String agreement() {
    return count == 0 ? "-" : String.format(Locale.ROOT, "%+.2f±%.2f", mean(), limits());
  }

  /** Median and 95th percentile, seconds. */
  String delay() {
    return count == 0
        ? "-"
        : String.format(Locale.ROOT, "%.2f/%.2f", quantile(0.5), quantile(0.95));
  }
}
