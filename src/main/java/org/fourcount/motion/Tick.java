package org.fourcount.motion;

/**
 * One point of the even grid on which movement is computed; filled again and again, like {@link
 * Sample}.
 */
final class Tick {
  /**
   * Grid points a second: 50 Hz suffice for movement that is slower than 3 Hz (Winter,
   * Biomechanics, 2.2).
   */
  static final double RATE_HZ = 50;

  /** Seconds between grid points. */
  static final double DT = 1 / RATE_HZ;

  /** Grid points in so many seconds. */
  static int count(double seconds) {
    return (int) (seconds * RATE_HZ);
  }

  /** Seconds of device time. */
  double t;

  /** Specific force in g. */
  final double[] accel = new double[3];

  /** Angular rate in degrees per second, zeros without a gyro. */
  final double[] rate = new double[3];

  /** Whether {@link #rate} was measured. */
  boolean hasGyro;

  /** Whether this is the first point after a gap that was too long to bridge. */
  boolean afterGap;
}
