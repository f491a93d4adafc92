package org.fourcount.motion;

/**
 * Finds the axis of a movement: with a gyro the first principal axis of the rate, without one the
 * direction that is most nearly perpendicular to all directions of gravity (smallest eigenvector of
 * the sum of g g^T).
 */
final class AxisFinder {
  private final boolean gyro;
  private final Butterworth2[] filters = new Butterworth2[3];
  private final double[] filtered = new double[3];
  private final double[][] sum = new double[3][3];

  AxisFinder(boolean gyro, double cutoffHz) {
    this.gyro = gyro;
    for (int i = 0; i < 3; i++) {
      filters[i] = new Butterworth2(cutoffHz, Tick.RATE_HZ);
    }
  }

  /**
   * Takes the attitude's newest point; only those that count are summed, all go through the
   * filters.
   */
  void next(Attitude attitude, boolean counts) {
    double[] v = gyro ? attitude.rate() : attitude.up();
    for (int i = 0; i < 3; i++) {
      filtered[i] = gyro ? filters[i].next(v[i]) : v[i];
    }
    if (counts) {
      for (int i = 0; i < 3; i++) {
        for (int j = 0; j < 3; j++) {
          sum[i][j] += filtered[i] * filtered[j];
        }
      }
    }
  }

  /** Unit vector along the axis. */
  double[] axis() {
    return new Eigen3(sum).vector(gyro ? 2 : 0);
  }

  /** Share of the movement that is about the axis, 0 to 1. */
  double share() {
    Eigen3 e = new Eigen3(sum);
    return gyro
        ? e.value(2) / (e.value(0) + e.value(1) + e.value(2))
        : e.value(1) / (e.value(0) + e.value(1));
  }
}
