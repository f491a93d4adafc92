package org.fourcount.sensor.virtual;

/**
 * How a sensor writes its readings as 16-bit numbers.
 *
 * @param accelRangeG largest acceleration in g
 * @param accelLsbPerG steps per g
 * @param gyroRangeDps largest rate in degrees per second
 * @param gyroLsbPerDpsX10 steps per 10 degrees per second
 */
public record Scale(int accelRangeG, int accelLsbPerG, int gyroRangeDps, int gyroLsbPerDpsX10) {
  /** A usual sensor, set to 4 g and 500 degrees per second (LSM6DSO's steps, rounded). */
  public static final Scale USUAL = new Scale(4, 8192, 500, 571);

  /** One below the end of the scale, where a reading would pass for cut off. */
  private static final int LARGEST = Short.MAX_VALUE - 1;

  /**
   * The finest scale that holds these extremes without cutting them off.
   *
   * @param accelG largest acceleration on any axis, g
   * @param rateDps largest rate about any axis, degrees per second
   */
  public static Scale holding(double accelG, double rateDps) {
    return new Scale(
        (int) Math.min(255, Math.floor(accelG) + 1),
        steps(LARGEST / accelG),
        (int) Math.min(65_535, Math.floor(rateDps) + 1),
        steps(LARGEST * 10.0 / rateDps));
  }

  private static int steps(double finest) {
    return (int) Math.max(1, Math.min(65_535, Math.floor(finest)));
  }

  /** An acceleration in g as the sensor writes it. */
  public short accel(double g) {
    return clip(g * accelLsbPerG);
  }

  /** A rate in degrees per second as the sensor writes it. */
  public short gyro(double dps) {
    return clip(dps * gyroLsbPerDpsX10 / 10);
  }

  private static short clip(double steps) {
    return (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, Math.round(steps)));
  }
}
