package org.fourcount.motion;

/**
 * Attitude from an accelerometer alone: the specific force below 2 Hz is taken for gravity. Fast
 * movement corrupts it by its own acceleration, 0.3 to 2.5 degrees at a count of four.
 */
final class TiltAttitude implements Attitude {
  /** Group delay of the filter at low frequencies: sqrt(2) / (2 pi 2 Hz). */
  private static final double DELAY_S = 0.113;

  private static final int WINDOW = Tick.count(0.5);

  private final Butterworth2[] filters = new Butterworth2[3];
  private final double[] up = new double[3];
  private final double[] noRate = new double[3];
  private final double[][] recent = new double[WINDOW][3];
  private final double[] newer = new double[3];
  private final double[] older = new double[3];
  private final double stillTilt;
  private int count;
  private boolean still;

  /**
   * @param stillTiltDegrees tilt between the two halves of half a second below which the node is
   *     still
   */
  TiltAttitude(double stillTiltDegrees) {
    stillTilt = Math.toRadians(stillTiltDegrees);
    startAnew();
  }

  private void startAnew() {
    for (int i = 0; i < 3; i++) {
      filters[i] = new Butterworth2(TILT_CUTOFF_HZ, Tick.RATE_HZ);
    }
    count = 0;
  }

  @Override
  public void next(Tick tick) {
    if (tick.afterGap) {
      startAnew();
    }
    for (int i = 0; i < 3; i++) {
      up[i] = filters[i].next(tick.accel[i]);
    }
    Vec3.normalize(up);
    System.arraycopy(up, 0, recent[count % WINDOW], 0, 3);
    count++;
    still = count >= WINDOW && tiltBetweenHalves() < stillTilt;
  }

  private double tiltBetweenHalves() {
    java.util.Arrays.fill(newer, 0);
    java.util.Arrays.fill(older, 0);
    int half = WINDOW / 2;
    for (int back = 1; back <= WINDOW; back++) {
      double[] g = recent[(count - back) % WINDOW];
      double[] into = back <= half ? newer : older;
      double n = back <= half ? half : WINDOW - half;
      for (int i = 0; i < 3; i++) {
        into[i] += g[i] / n;
      }
    }
    double dx = newer[0] - older[0];
    double dy = newer[1] - older[1];
    double dz = newer[2] - older[2];
    return Math.sqrt(dx * dx + dy * dy + dz * dz);
  }

  @Override
  public double[] up() {
    return up;
  }

  @Override
  public double[] rate() {
    return noRate;
  }

  @Override
  public boolean still() {
    return still;
  }

  @Override
  public double delay() {
    return DELAY_S;
  }
}
