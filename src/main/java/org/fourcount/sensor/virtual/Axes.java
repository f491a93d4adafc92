package org.fourcount.sensor.virtual;

/** Vectors of three as arrays. */
final class Axes {
  private Axes() {}

  static double[] cross(double[] a, double[] b) {
    return new double[] {
      a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]
    };
  }

  static double dot(double[] a, double[] b) {
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
  }

  /** {@code v} turned about the unit vector {@code axis} (Rodrigues). */
  static double[] turned(double[] v, double[] axis, double degrees) {
    double cos = Math.cos(Math.toRadians(degrees));
    double sin = Math.sin(Math.toRadians(degrees));
    double[] across = cross(axis, v);
    double along = dot(axis, v) * (1 - cos);
    double[] out = new double[3];
    for (int i = 0; i < 3; i++) {
      out[i] = v[i] * cos + across[i] * sin + axis[i] * along;
    }
    return out;
  }
}
