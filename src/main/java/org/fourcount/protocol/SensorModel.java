package org.fourcount.protocol;

/** The motion sensor in a node; {@code model} of NODE_INFO. */
public enum SensorModel {
  /** Not said, or made after this program. */
  UNKNOWN(0, "unknown sensor"),
  /** InvenSense, six axes. */
  MPU_6050(1, "MPU-6050"),
  /** ST, six axes. */
  LSM6DSO(2, "LSM6DSO"),
  /** Bosch, six axes. */
  BMI270(3, "BMI270"),
  /** Analog Devices, accelerometer only. */
  ADXL345(4, "ADXL345"),
  /** Analog Devices, low-noise accelerometer only. */
  ADXL355(5, "ADXL355"),
  /** No sensor at all: a recording or a computed movement. */
  SIMULATED(255, "simulated");

  private final int code;
  private final String label;

  SensorModel(int code, String label) {
    this.code = code;
    this.label = label;
  }

  /** Its number in NODE_INFO. */
  public int code() {
    return code;
  }

  /** Its name as its maker writes it. */
  public String label() {
    return label;
  }

  /** The model with this number, {@link #UNKNOWN} for a number that is not in the list. */
  public static SensorModel of(int code) {
    for (SensorModel model : values()) {
      if (model.code == code) {
        return model;
      }
    }
    return UNKNOWN;
  }
}
