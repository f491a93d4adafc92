package org.fourcount.simulation;

import java.util.Random;
import org.fourcount.motion.Sample;

/** One piece of a sensor: its own offsets and scale, noise and steps on everything it measures. */
final class Reading {
  /** Errors of scale go so far, a share. */
  private static final double WORST_SCALE = 0.08;

  /** The steps of a sensor without errors: too fine to matter. */
  private static final double FINE = 1e-6;

  private final boolean gyro;
  private final Random noise;
  private final double accelNoiseG;
  private final double gyroNoiseDps;
  private final double accelStepG;
  private final double gyroStepDps;
  private final double accelRangeG;
  private final double[] offset = new double[6];
  private final double[] scale = {1, 1, 1, 1, 1, 1};

  private Reading(
      boolean gyro,
      Random noise,
      double accelNoiseG,
      double gyroNoiseDps,
      double accelStepG,
      double gyroStepDps,
      double accelRangeG) {
    this.gyro = gyro;
    this.noise = noise;
    this.accelNoiseG = accelNoiseG;
    this.gyroNoiseDps = gyroNoiseDps;
    this.accelStepG = accelStepG;
    this.gyroStepDps = gyroStepDps;
    this.accelRangeG = accelRangeG;
  }

  /**
   * A piece of a sensor of this kind.
   *
   * @param gyro whether its gyro, if it has one, is used
   * @param scaleErrors how much larger than typical its errors of scale are
   */
  static Reading of(
      Datasheet sheet, boolean gyro, double rateHz, double scaleErrors, Random random) {
    double bandwidth = Math.sqrt(rateHz / 2);
    Reading piece =
        new Reading(
            gyro && sheet.hasGyro(),
            new Random(random.nextLong()),
            sheet.accelNoise * 1e-6 * bandwidth,
            sheet.gyroNoise * 1e-3 * bandwidth,
            sheet.accelStepMg * 1e-3,
            sheet.gyroStep,
            sheet.accelRangeG);
    for (int i = 0; i < 6; i++) {
      double typical = i < 3 ? sheet.accelOffsetG : sheet.gyroOffset;
      piece.offset[i] = typical * within(random, 2);
      double off = sheet.accelScale * scaleErrors * within(random, 2);
      piece.scale[i] = 1 + Math.max(-WORST_SCALE, Math.min(WORST_SCALE, off));
    }
    return piece;
  }

  /** A sensor without errors but for noise; without a gyro if the rate's is not a number. */
  static Reading even(double accelNoiseG, double gyroNoiseDps, Random noise) {
    return new Reading(
        !Double.isNaN(gyroNoiseDps), noise, accelNoiseG, gyroNoiseDps, FINE, FINE, 16);
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
    return steps(read, accelStepG, accelRangeG, slot);
  }

  private double turning(double dps, int i, Sample slot) {
    double read = dps * scale[i] + offset[i] + gyroNoiseDps * noise.nextGaussian();
    return steps(read, gyroStepDps, Datasheet.GYRO_RANGE, slot);
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
