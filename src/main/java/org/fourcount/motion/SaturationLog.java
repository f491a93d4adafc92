package org.fourcount.motion;

/**
 * Samples at the end of the sensor's scale, and what follows them within 50 ms, tell nothing of the
 * movement and are left out; this keeps when.
 */
final class SaturationLog {
  /** A sensor needs this long to come back from the end of its scale, seconds. */
  private static final double RECOVERS_S = 0.05;

  private static final int SIZE = 256;

  private final double[] from = new double[SIZE];
  private final double[] to = new double[SIZE];
  private int count;
  private double until = Double.NEGATIVE_INFINITY;

  /** Whether a sample is to be left out. */
  boolean leavesOut(Sample sample) {
    double t = sample.seconds();
    if (sample.clipped) {
      if (t > until) {
        from[count % SIZE] = t;
        count++;
      }
      until = t + RECOVERS_S;
      to[(count - 1) % SIZE] = until;
    }
    return t <= until;
  }

  /** Seconds between two times that were left out. */
  double seconds(double start, double end) {
    double sum = 0;
    for (int i = 0; i < Math.min(count, SIZE); i++) {
      sum += Math.max(0, Math.min(to[i], end) - Math.max(from[i], start));
    }
    return sum;
  }
}
