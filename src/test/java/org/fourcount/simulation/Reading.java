package org.fourcount.simulation;

import java.util.Random;
import org.fourcount.motion.Sample;

/** One piece of a sensor: its own offsets and scale, noise and steps on everything it measures. */
final class Reading {
  private final Datasheet sheet;
  private final boolean gyro;
  private final Random noise;
  private final double accelNoiseG;
  private final double gyroNoiseDps;
  private final double[] offset = new double[6];
  private final double[] scale = new double[6];

  /**
   * A piece.
   *
   * @param gyro whether its gyro, if it has one, is used
   * @param scaleErrors how much larger than typical its errors of scale are
   */
  Reading(Datasheet sheet, boolean gyro, double rateHz, double scaleErrors, Random random) {
    this.sheet = sheet;
    this.gyro = gyro && sheet.hasGyro();
    noise = new Random(random.nextLong());
    double bandwidth = Math.sqrt(rateHz / 2);
    accelNoiseG = sheet.accelNoise * 1e-6 * bandwidth;
    gyroNoiseDps = sheet.gyroNoise * 1e-3 * bandwidth;
    for (int i = 0; i < 6; i++) {
      boolean rate = i >= 3;
      offset[i] = (rate ? sheet.gyroOffset : sheet.accelOffsetG) * within(random, 2);
      scale[i] =
          1 + Math.max(-0.08, Math.min(0.08, sheet.accelScale * scaleErrors * within(random, 2)));
    }
  }

  /** A Gaussian number that is not further out than this. */
  static double within(Random random, double limit) {
    return Math.max(-limit, Math.min(limit, random.nextGaussian()));
  }

  /** Writes what it reads of a true specific force in g and a true rate in degrees per second. */
  void write(double[] force, double[] rate, Sample slot) {
    slot.clipped = false;
    slot.ax = accel(force[0], 0, slot);
    slot.ay = accel(force[1], 1, slot);
    slot.az = accel(force[2], 2, slot);
    slot.hasGyro = gyro;
    slot.gx = gyro ? turning(rate[0], 3, slot) : 0;
    slot.gy = gyro ? turning(rate[1], 4, slot) : 0;
    slot.gz = gyro ? turning(rate[2], 5, slot) : 0;
  }

  private double accel(double g, int i, Sample slot) {
    double read = g * scale[i] + offset[i] + accelNoiseG * noise.nextGaussian();
    return steps(read, sheet.accelStepMg * 1e-3, sheet.accelRangeG, slot);
  }

  private double turning(double dps, int i, Sample slot) {
    double read = dps * scale[i] + offset[i] + gyroNoiseDps * noise.nextGaussian();
    return steps(read, sheet.gyroStep, Datasheet.GYRO_RANGE, slot);
  }

  private static double steps(double value, double step, double range, Sample slot) {
    double read = step * Math.rint(value / step);
    if (Math.abs(read) >= range) {
      slot.clipped = true;
      return Math.copySign(range, read);
    }
    return read;
  }
}
