package org.fourcount.motion;

/** Vectors of three numbers, written in place so that nothing is allocated per sample. */
final class Vec3 {
  private Vec3() {}

  static double dot(double[] a, double[] b) {
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
  }

  /** Degrees between two unit vectors. */
  static double degrees(double[] a, double[] b) {
    return Math.toDegrees(Math.acos(Math.min(1, Math.max(-1, dot(a, b)))));
  }

  static double norm(double[] a) {
    return Math.sqrt(dot(a, a));
  }

  /** Writes a times b into out, which must be neither. */
  static void cross(double[] a, double[] b, double[] out) {
    out[0] = a[1] * b[2] - a[2] * b[1];
    out[1] = a[2] * b[0] - a[0] * b[2];
    out[2] = a[0] * b[1] - a[1] * b[0];
  }

  /** Scales to length 1; a zero vector stays as it is. */
  static void normalize(double[] a) {
    double n = norm(a);
    if (n > 0) {
      a[0] /= n;
      a[1] /= n;
      a[2] /= n;
    }
  }

  /** Writes the part of a that is perpendicular to the unit vector u into out. */
  static void perpendicular(double[] a, double[] u, double[] out) {
    double along = dot(a, u);
    for (int i = 0; i < 3; i++) {
      out[i] = a[i] - along * u[i];
    }
  }
}
