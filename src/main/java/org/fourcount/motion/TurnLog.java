package org.fourcount.motion;

import org.jspecify.annotations.Nullable;

/** Where up was for a part in the last 80 s, and about which axis it turned. */
final class TurnLog {
  /** Cutoff of the rate, Hz: above the movement, below the tremor. */
  private static final double CUTOFF_HZ = 3;

  private final Vector axis;
  private final AngleHistory[] up = {new AngleHistory(), new AngleHistory(), new AngleHistory()};
  private final AngleHistory aboutAxis = new AngleHistory();
  private final AngleHistory aboutAny = new AngleHistory();
  private final Butterworth2[] filters = new Butterworth2[3];
  private final double[] rate = new double[3];
  private final double[] before = new double[3];

  /** A log for a part whose movement is about this axis, a unit vector in the node's own axes. */
  TurnLog(Vector axis) {
    this.axis = axis;
    for (int i = 0; i < 3; i++) {
      filters[i] = new Butterworth2(CUTOFF_HZ, Tick.RATE_HZ);
    }
  }

  /**
   * Takes the attitude's newest point.
   *
   * @param t when the part was there, seconds of device time
   */
  void next(double t, Attitude attitude, boolean hasGyro) {
    double[] now = attitude.up();
    boolean first = up[0].newest() < 0;
    for (int i = 0; i < 3; i++) {
      rate[i] =
          hasGyro
              ? filters[i].next(attitude.rate()[i])
              : first ? 0 : (now[i] - before[i]) / Tick.DT;
      up[i].add(t, now[i]);
    }
    double along = axis.dot(rate);
    double square = Vec3.dot(rate, rate);
    aboutAny.add(t, square);
    // Up moves across the axis about which a part turns, the rate lies along it.
    aboutAxis.add(t, hasGyro ? along * along : square - along * along);
    System.arraycopy(now, 0, before, 0, 3);
  }

  /** Where up was between two times: a unit vector in the node's own axes; null if not known. */
  @Nullable Vector up(double from, double to) {
    double[] mean = {up[0].mean(from, to), up[1].mean(from, to), up[2].mean(from, to)};
    Vec3.normalize(mean);
    return Double.isNaN(mean[0]) ? null : Vector.of(mean);
  }

  /** Share of the turning between two times, by its square, that was about the axis, 0 to 1. */
  double aboutAxis(double from, double to) {
    return aboutAxis.mean(from, to) / aboutAny.mean(from, to);
  }
}
