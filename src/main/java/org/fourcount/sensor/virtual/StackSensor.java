package org.fourcount.sensor.virtual;

import org.fourcount.motion.Sample;

/**
 * An accelerometer stuck on a weight stack: gravity, the stack's acceleration, and the shaking of a
 * stack that slides on its rods. A stack does not turn.
 */
final class StackSensor {
  /** It slides fast enough to shake in full, mm/s. */
  private static final double SHAKES_AT = 60;

  private static final double[] HERTZ = {9.7, 16.3, 27.1};
  private static final double MM = 1000;

  private final double[] up;
  private final double[] across;
  private final double shakingG;

  /**
   * @param mountDegrees how far it is turned on the stack
   * @param shakingMg shaking of the sliding stack along each of two axes, root mean square,
   *     thousandths of g
   */
  StackSensor(double mountDegrees, double shakingMg) {
    double[] skewed = {2 / 3.0, -1 / 3.0, 2 / 3.0};
    up = Axes.turned(new double[] {0, 0, 1}, skewed, mountDegrees);
    across = Axes.turned(new double[] {1, 0, 0}, skewed, mountDegrees);
    shakingG = shakingMg * 1e-3;
  }

  /**
   * Reads into the sample.
   *
   * @param t seconds
   * @param speed mm/s
   * @param acceleration mm/s2, upwards
   */
  void read(double t, double speed, double acceleration, Sample slot) {
    double slides = shakingG * Math.min(1, Math.abs(speed) / SHAKES_AT);
    double along = 1 + acceleration / (HingedSensor.G * MM) + slides * shake(t, 0);
    double aside = slides * shake(t, 1);
    slot.ax = along * up[0] + aside * across[0];
    slot.ay = along * up[1] + aside * across[1];
    slot.az = along * up[2] + aside * across[2];
    slot.gx = 0;
    slot.gy = 0;
    slot.gz = 0;
  }

  private static double shake(double t, double phase) {
    double sum = 0;
    for (double hertz : HERTZ) {
      sum += Math.sin(2 * Math.PI * hertz * t + phase * hertz);
    }
    return sum * Math.sqrt(2.0 / HERTZ.length);
  }
}
