package org.fourcount.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;

/**
 * How well a measured time agrees with the true one, after Bland and Altman, Statistical methods
 * for assessing agreement between two methods of clinical measurement, Lancet 1986: 95 % of the
 * differences lie within bias +- 1.96 standard deviations if they are normally distributed.
 *
 * @param n differences
 * @param bias their mean, measured less true, seconds; NaN for none
 * @param sd their standard deviation (n - 1), seconds; NaN for fewer than two
 */
record Agreement(int n, double bias, double sd) {
  /** Standard deviations that hold 95 % of a normal distribution, on both sides together. */
  private static final double Z_95 = 1.96;

  static Agreement of(List<Double> differences) {
    int n = differences.size();
    double mean = differences.stream().mapToDouble(d -> d).average().orElse(Double.NaN);
    double squares = differences.stream().mapToDouble(d -> (d - mean) * (d - mean)).sum();
    return new Agreement(n, mean, n < 2 ? Double.NaN : Math.sqrt(squares / (n - 1)));
  }

  /** Half the width of the limits of agreement, seconds. */
  double half() {
    return Z_95 * sd;
  }

  /** The lower limit of agreement, seconds. */
  @JsonProperty
  double lower() {
    return bias - half();
  }

  /** The upper limit of agreement, seconds. */
  @JsonProperty
  double upper() {
    return bias + half();
  }

  /** Both limits, such as {@code -0.19..+0.20}; a dash where there are none. */
  String interval() {
    return Double.isNaN(sd) ? "-" : String.format(Locale.ROOT, "%+.2f..%+.2f", lower(), upper());
  }
}
