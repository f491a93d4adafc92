package org.fourcount.motion;

/**
 * The rate of turn, integrated to a unit quaternion: turning about the vertical is seen, and
 * acceleration is not taken for a lean. What keeps still does not turn on the whole, so the mean
 * rate over half a minute is the gyro's bias; what is left of it, some 0.2 degrees a second, is
 * only integrated over one repetition, since poses are compared with that at its start.
 */
final class TurnPose implements Pose {
  /** Time constant of the bias, seconds. */
  private static final double BIAS_S = 30;

  /** Faster turns are movement, and pull the bias no more than this, degrees per second. */
  private static final double MOST_PULL = 5;

  private final double[] bias;
  private final double[] rate = new double[3];
  private final Turning turning = new Turning();

  /**
   * @param bias rate of the still gyro in degrees per second, copied
   */
  TurnPose(double[] bias) {
    this.bias = bias.clone();
  }

  @Override
  public int size() {
    return 4;
  }

  @Override
  public void next(Tick tick, double[] out) {
    for (int i = 0; i < 3; i++) {
      rate[i] = tick.rate[i] - bias[i];
      bias[i] += Math.max(-MOST_PULL, Math.min(MOST_PULL, rate[i])) * Tick.DT / BIAS_S;
    }
    turning.next(rate);
    turning.write(out);
  }

  @Override
  public double degrees(double[] a, double[] b) {
    double dot = Math.abs(a[0] * b[0] + a[1] * b[1] + a[2] * b[2] + a[3] * b[3]);
    return Math.toDegrees(2 * Math.acos(Math.min(1, dot)));
  }

  @Override
  public double delay() {
    return 0;
  }
}
