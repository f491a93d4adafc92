package org.fourcount.motion;

/** Three numbers in a node's own axes; unchangeable, for what is kept. */
public record Vector(double x, double y, double z) {
  /** Nothing in any direction. */
  public static final Vector ZERO = new Vector(0, 0, 0);

  /** A vector of the three numbers of the array. */
  static Vector of(double[] a) {
    return new Vector(a[0], a[1], a[2]);
  }

  double dot(double[] a) {
    return x * a[0] + y * a[1] + z * a[2];
  }

  /** Degrees between two directions; both are unit vectors. */
  public double degreesFrom(Vector other) {
    double cos = x * other.x + y * other.y + z * other.z;
    return Math.toDegrees(Math.acos(Math.max(-1, Math.min(1, cos))));
  }

  double[] toArray() {
    return new double[] {x, y, z};
  }
}
