package org.fourcount.simulation;

import java.util.Random;

/** A rotation in space, as a matrix. */
final class Turn {
  private final double[] m;

  private Turn(double[] m) {
    this.m = m;
  }

  /** One drawn evenly from all (Shoemake 1992). */
  static Turn any(Random random) {
    double u = random.nextDouble();
    double v = 2 * Math.PI * random.nextDouble();
    double w = 2 * Math.PI * random.nextDouble();
    return quaternion(
        Math.sqrt(1 - u) * Math.sin(v),
        Math.sqrt(1 - u) * Math.cos(v),
        Math.sqrt(u) * Math.sin(w),
        Math.sqrt(u) * Math.cos(w));
  }

  /** About a unit vector, by degrees. */
  static Turn about(double[] axis, double degrees) {
    double sin = Math.sin(Math.toRadians(degrees) / 2);
    return quaternion(
        axis[0] * sin, axis[1] * sin, axis[2] * sin, Math.cos(Math.toRadians(degrees) / 2));
  }

  private static Turn quaternion(double x, double y, double z, double q) {
    return new Turn(
        new double[] {
          1 - 2 * (y * y + z * z),
          2 * (x * y - z * q),
          2 * (x * z + y * q),
          2 * (x * y + z * q),
          1 - 2 * (x * x + z * z),
          2 * (y * z - x * q),
          2 * (x * z - y * q),
          2 * (y * z + x * q),
          1 - 2 * (x * x + y * y)
        });
  }

  /** A direction drawn evenly from all. */
  static double[] anyDirection(Random random) {
    double[] v = {random.nextGaussian(), random.nextGaussian(), random.nextGaussian()};
    double n = Math.sqrt(v[0] * v[0] + v[1] * v[1] + v[2] * v[2]);
    return new double[] {v[0] / n, v[1] / n, v[2] / n};
  }

  /** Turns a vector in place. */
  void apply(double[] v) {
    double x = v[0];
    double y = v[1];
    double z = v[2];
    for (int i = 0; i < 3; i++) {
      v[i] = m[3 * i] * x + m[3 * i + 1] * y + m[3 * i + 2] * z;
    }
  }
}
