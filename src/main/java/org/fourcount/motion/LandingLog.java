package org.fourcount.motion;

/** When a weight stack was set down with a knock, the latest times. */
final class LandingLog {
  private static final int SIZE = 16;

  private final double[] landings = new double[SIZE];
  private int count;
  private double newest = Double.NaN;

  /** The stack last landed at this time, seconds; NaN if it never did. */
  void landed(double t) {
    if (!Double.isNaN(t) && t != newest) {
      newest = t;
      landings[count % SIZE] = t;
      count++;
    }
  }

  /** The last landing before a time, seconds; NaN if none is known. */
  double before(double t) {
    double last = Double.NaN;
    for (int i = 0; i < Math.min(count, SIZE); i++) {
      if (landings[i] <= t && !(landings[i] <= last)) {
        last = landings[i];
      }
    }
    return last;
  }
}
