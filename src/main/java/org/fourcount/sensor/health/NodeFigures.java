package org.fourcount.sensor.health;

/**
 * What is known of one sensor; NaN where it is not.
 *
 * @param node its number
 * @param batteryPercent charge, percent; NaN also where the sensor has no battery
 * @param batteryVolts volts; NaN also where the sensor has no battery
 * @param isCharging whether it charges
 * @param temperatureC of the sensor, degrees Celsius
 * @param signalDbm radio level, dBm; NaN also where it is wired
 * @param rateHz samples per second, measured over the hub's clock with those that were lost
 * @param statedHz samples per second as the sensor states them
 * @param lostShare of the samples of the last 10 s, 0 to 1; an outage of the whole link is none
 * @param noiseMg of the axis that scatters most, in the quietest second of late: one standard
 *     deviation, thousandths of g
 * @param gravityG what the accelerometer reads in that second, g
 * @param selfTest what came of its last test of itself
 */
public record NodeFigures(
    int node,
    double batteryPercent,
    double batteryVolts,
    boolean isCharging,
    double temperatureC,
    double signalDbm,
    double rateHz,
    double statedHz,
    double lostShare,
    double noiseMg,
    double gravityG,
    SelfTest selfTest) {
  /** How far the measured rate is from the stated one, percent; NaN if not known. */
  public double rateOffPercent() {
    return 100 * Math.abs(rateHz / statedHz - 1);
  }

  /** What came of a test. */
  public enum SelfTest {
    /** Everything works. */
    PASSED("passed"),
    /** The accelerometer does not answer its test as it should. */
    ACCELEROMETER_FAILED("accelerometer failed"),
    /** The gyro does not. */
    GYRO_FAILED("gyro failed"),
    /** Neither does. */
    BOTH_FAILED("accelerometer and gyro failed"),
    /** Not run since the sensor was switched on, or not told. */
    NOT_RUN("not run");

    private final String words;

    SelfTest(String words) {
      this.words = words;
    }

    /** What to print. */
    public String words() {
      return words;
    }

    /** Whether something failed. */
    public boolean isFailed() {
      return this != PASSED && this != NOT_RUN;
    }
  }
}
