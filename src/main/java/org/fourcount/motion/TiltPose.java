package org.fourcount.motion;

/** The direction of gravity below 2 Hz; turning about the vertical is not seen. */
final class TiltPose implements Pose {
  private final TiltAttitude attitude = new TiltAttitude(0.6);

  @Override
  public int size() {
    return 3;
  }

  @Override
  public void next(Tick tick, double[] out) {
    attitude.next(tick);
    System.arraycopy(attitude.up(), 0, out, 0, 3);
  }

  @Override
  public double degrees(double[] a, double[] b) {
    return Vec3.degrees(a, b);
  }

  @Override
  public double delay() {
    return attitude.delay();
  }
}
