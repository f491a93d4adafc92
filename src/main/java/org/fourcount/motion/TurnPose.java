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
  private final double[] q = {1, 0, 0, 0};

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
      double off = tick.rate[i] - bias[i];
      rate[i] = Math.toRadians(off) * Tick.DT / 2;
      bias[i] += Math.max(-MOST_PULL, Math.min(MOST_PULL, off)) * Tick.DT / BIAS_S;
    }
    turn(rate[0], rate[1], rate[2]);
    System.arraycopy(q, 0, out, 0, 4);
  }

  /** Turns on by twice this small vector, radians in the node's own axes. */
  private void turn(double x, double y, double z) {
    double w = Math.sqrt(Math.max(0, 1 - x * x - y * y - z * z));
    double a = q[0] * w - q[1] * x - q[2] * y - q[3] * z;
    double b = q[0] * x + q[1] * w + q[2] * z - q[3] * y;
    double c = q[0] * y - q[1] * z + q[2] * w + q[3] * x;
    double d = q[0] * z + q[1] * y - q[2] * x + q[3] * w;
    double n = Math.sqrt(a * a + b * b + c * c + d * d);
    q[0] = a / n;
    q[1] = b / n;
    q[2] = c / n;
    q[3] = d / n;
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
