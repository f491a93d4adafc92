package org.fourcount.motion;

/** The latest stretches without samples. */
final class GapLog {
  /** Shorter ones are bridged and do not matter, seconds. */
  static final double MATTERS_S = 0.3;

  private static final int SIZE = 64;

  private final double[] from = new double[SIZE];
  private final double[] to = new double[SIZE];
  private int count;
  private double last = Double.NaN;

  /** A sample came at this time, seconds. */
  void sample(double t) {
    if (t - last > MATTERS_S) {
      from[count % SIZE] = last;
      to[count % SIZE] = t;
      count++;
    }
    last = t;
  }

  /** The longest gap that overlaps the stretch, seconds; 0 without one. */
  double longest(double start, double end) {
    double longest = 0;
    for (int i = 0; i < Math.min(count, SIZE); i++) {
      if (from[i] < end && to[i] > start) {
        longest = Math.max(longest, to[i] - from[i]);
      }
    }
    return longest;
  }
}
