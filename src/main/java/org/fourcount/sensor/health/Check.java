package org.fourcount.sensor.health;

import java.util.Locale;
import org.fourcount.sensor.health.Finding.Result;

/**
 * What is looked at, its limits and their reasons. A warning comes before a session is stopped by
 * what it warns of.
 */
public enum Check {
  /**
   * Percent. A cell of 100 mAh feeds a sensor of 20 mA for 5 h: a fifth is a session of an hour, a
   * tenth is less than half of one.
   */
  BATTERY("battery", 20, 10, "%.0f %%", "charge it"),
  /**
   * dBm. Usual receivers at 2.4 GHz hear down to about -95 (nRF52832 datasheet: -96 at 1 Mbit/s),
   * and a body between sensor and hub takes 10 dB and more.
   */
  SIGNAL("signal", -85, -93, "%.0f dBm", "bring the hub nearer to the person"),
  /**
   * Degrees Celsius. 43 is the most for what touches skin for ten minutes and longer (IEC 60601-1,
   * table 24); lithium cells are not to be used above 60.
   */
  TEMPERATURE("temperature", 43, 60, "%.0f C", "take it off and let it cool"),
  /**
   * Percent off. Oscillators of such sensors err by up to 5 (MPU-6050 datasheet). Times are
   * measured and stay right; more means another rate than was asked for.
   */
  RATE("rate", 6, 15, "%.0f %% off", "switch the hub off and on again"),
  /**
   * Percent of the samples of 10 s. Batches of 50 ms are bridged, up to six in a row; with one in
   * ten lost at random such a row is still rare, with bursts it is not.
   */
  LOSSES("losses", 1, 10, "%.1f %%", "bring the hub nearer to the person"),
  /**
   * Thousandths of g at rest. An MPU-6050 scatters by 2.8 (400 ug per root Hz over 50 Hz); from 20
   * on the turns of a slow movement are hard to see.
   */
  NOISE("noise", 6, 20, "%.1f mg", "lay it down and look again, else exchange it"),
  /** Percent off 1 g at rest. 5 tilts by up to 3 degrees; 15 is what the protocol forbids. */
  GRAVITY("1 g", 5, 15, "%.0f %% off", "lay it down and look again, else exchange it"),
  /** What the sensor says of itself. */
  SELF_TEST("self-test", 1, 1, "a failed part", "exchange it"),
  /**
   * Millionths. A crystal keeps 100; 5000 is 20 ms in a phase of 4 s, as much as the best detection
   * errs.
   */
  CLOCK("clock", 1000, 5000, "%.0f ppm", "have the hub looked at"),
  /**
   * Milliseconds, one standard deviation. A USB adapter that gathers for 16 ms scatters by 16 /
   * sqrt(12) = 4.6; 20 is half of 1 % of a phase of 4 s.
   */
  RESIDUAL("clock fit", 5, 20, "%.0f ms", "have the USB adapter deliver at once"),
  /** Percent of the frames of 5 s that are damaged; 5 is where the link calls the line noisy. */
  LINE("line", 0.5, 5, "%.1f %% damaged", "use a shorter cable, away from motors"),
  /** Hours. Sensors test themselves each day that a station is on; a long weekend has 96. */
  TEST_AGE(
      "test age",
      96,
      Double.POSITIVE_INFINITY,
      "%.0f h ago",
      "lay the sensors down for two minutes: they test themselves");

  private final String words;
  private final double warns;
  private final double fails;
  private final String format;
  private final String remedy;

  Check(String words, double warns, double fails, String format, String remedy) {
    this.words = words;
    this.warns = warns;
    this.fails = fails;
    this.format = format;
    this.remedy = remedy;
  }

  /** What comes of this value; from a limit on, towards the one where it fails. */
  public Result judge(double value) {
    if (Double.isNaN(value)) {
      return Result.NOT_KNOWN;
    }
    double sign = fails < warns ? -1 : 1;
    return sign * value >= sign * fails
        ? Result.FAIL
        : sign * value >= sign * warns ? Result.WARNING : Result.PASS;
  }

  /** A value in words. */
  String words(double value) {
    return Double.isNaN(value) ? "not known" : String.format(Locale.ROOT, format, value);
  }

  /** What to print. */
  public String words() {
    return words;
  }

  /** Where it warns and fails, in words. */
  public String limit() {
    String warning = warns == fails ? "" : "warns at " + words(warns);
    String failure = Double.isInfinite(fails) ? "" : "fails at " + words(fails);
    return warning + (warning.isEmpty() || failure.isEmpty() ? "" : ", ") + failure;
  }

  /** What somebody can do about it. */
  public String remedy() {
    return remedy;
  }
}
