package org.fourcount.motion;

/**
 * Where the axis of a movement points. It stays where it is while the part turns about it, however
 * far; what turns it is a movement off its plane.
 */
final class AxisPose implements Pose {
  private final Vector axis;
  private final double[] bias;
  private final double[] rate = new double[3];
  private final Turning turning = new Turning();

  /**
   * @param axis unit vector along the axis, in the node's own axes
   * @param bias rate of the still gyro, degrees per second
   */
  AxisPose(Vector axis, Vector bias) {
    this.axis = axis;
    this.bias = bias.toArray();
  }

  @Override
  public int size() {
    return 3;
  }

  @Override
  public void next(Tick tick, double[] out) {
    for (int i = 0; i < 3; i++) {
      rate[i] = tick.rate[i] - bias[i];
    }
    turning.next(rate);
    turning.write(axis, out);
  }

  @Override
  public double degrees(double[] a, double[] b) {
    return Vec3.degrees(a, b);
  }

  @Override
  public double delay() {
    return 0;
  }
}
