package org.fourcount.sensor.health;

import java.util.Locale;

/**
 * What came of one check.
 *
 * @param node the sensor; 0 for the hub
 * @param check what was looked at
 * @param result what came of it
 * @param measured the value, in words
 */
public record Finding(int node, Check check, Result result, String measured) {
  /** What came of a check, the gravest last. */
  public enum Result {
    /** As it should be. */
    PASS,
    /** There is nothing to look at, as the battery of a wired sensor. */
    NOT_KNOWN,
    /** It will do for a session; somebody should see to it. */
    WARNING,
    /** No session should be begun with it. */
    FAIL;

    /** What to print. */
    public String words() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  /** One line for a report: result, place, check, value, limit and, where it helps, what to do. */
  public String line() {
    String place = node == 0 ? "hub" : "sensor " + node;
    String line =
        String.format(
            Locale.ROOT,
            "%-9s  %-10s  %-11s  %s (%s)",
            result.words(),
            place,
            check.words(),
            measured,
            check.limit());
    boolean isWell = result == Result.PASS || result == Result.NOT_KNOWN;
    return isWell ? line : line + ": " + check.remedy();
  }
}
