package org.fourcount.motion;

/**
 * The axis about which a part turns, in its node's own axes, whatever the mounting.
 *
 * @param u unit vector along the axis
 * @param e1 unit vector perpendicular to u, towards "up" in the start posture
 * @param e2 u times e1
 * @param sign 1 or -1, so that moving out of the start posture counts positive
 */
public record MovementAxis(Vector u, Vector e1, Vector e2, double sign) {
  /** Below this sine of the angle between axis and vertical the start posture does not tell e1. */
  private static final double VERTICAL = 0.05;

  /** The axis u with a start posture in which "up" points along start. */
  static MovementAxis of(double[] u, double[] start) {
    double[] e1 = new double[3];
    Vec3.perpendicular(start, u, e1);
    if (Vec3.norm(e1) < VERTICAL) {
      Vec3.perpendicular(leastAlong(u), u, e1);
    }
    Vec3.normalize(e1);
    double[] e2 = new double[3];
    Vec3.cross(u, e1, e2);
    return new MovementAxis(Vector.of(u), Vector.of(e1), Vector.of(e2), 1);
  }

  private static double[] leastAlong(double[] u) {
    double[] unit = new double[3];
    int least = 0;
    for (int i = 1; i < 3; i++) {
      if (Math.abs(u[i]) < Math.abs(u[least])) {
        least = i;
      }
    }
    unit[least] = 1;
    return unit;
  }

  /** The same axis, counted the other way round. */
  MovementAxis reversed() {
    return new MovementAxis(u, e1, e2, -sign);
  }
}
