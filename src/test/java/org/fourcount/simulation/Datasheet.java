package org.fourcount.simulation;

/**
 * What the datasheets of five usual sensors say of their noise, steps and errors, in the setting of
 * a gym: 4 g (ADXL345: full resolution) and 500 degrees per second. Errors of offset and scale are
 * the typical tolerances after soldering.
 */
enum Datasheet {
  /** Analog Devices ADXL345: 0.75 LSB rms at 100 Hz of 3.9 mg; no gyro. */
  ADXL345(290, 3.9, 4, 0.035, 0.04, 0, 0, 0),
  /** InvenSense MPU-6050. */
  MPU6050(400, 0.122, 4, 0.05, 0.03, 5.0, 0.0153, 5),
  /** STMicroelectronics LSM6DSO. */
  LSM6DSO(70, 0.122, 4, 0.02, 0.01, 3.8, 0.0175, 1),
  /** Bosch BMI270. */
  BMI270(160, 0.122, 4, 0.02, 0.01, 7.0, 0.0153, 0.5),
  /** InvenSense ICM-20948. */
  ICM20948(230, 0.122, 4, 0.025, 0.015, 15.0, 0.0153, 2);

  /** Noise density of the accelerometer, micro-g per root hertz. */
  final double accelNoise;

  /** A step of the accelerometer, thousandths of g. */
  final double accelStepMg;

  /** The end of its scale, g. */
  final double accelRangeG;

  /** Its offset at rest, standard deviation, g. */
  final double accelOffsetG;

  /** Its error of scale, standard deviation, a share. */
  final double accelScale;

  /**
   * Noise density of the gyro, thousandths of a degree per second per root hertz; 0 without one.
   */
  final double gyroNoise;

  /** A step of the gyro, degrees per second. */
  final double gyroStep;

  /** Its rate at rest, standard deviation, degrees per second. */
  final double gyroOffset;

  /** The end of the gyro's scale, degrees per second. */
  static final double GYRO_RANGE = 500;

  Datasheet(
      double accelNoise,
      double accelStepMg,
      double accelRangeG,
      double accelOffsetG,
      double accelScale,
      double gyroNoise,
      double gyroStep,
      double gyroOffset) {
    this.accelNoise = accelNoise;
    this.accelStepMg = accelStepMg;
    this.accelRangeG = accelRangeG;
    this.accelOffsetG = accelOffsetG;
    this.accelScale = accelScale;
    this.gyroNoise = gyroNoise;
    this.gyroStep = gyroStep;
    this.gyroOffset = gyroOffset;
  }

  boolean hasGyro() {
    return gyroNoise > 0;
  }
}
