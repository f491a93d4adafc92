package org.fourcount.motion;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long each phase of a repetition is to last.
 *
 * @param concentric seconds, more than 0
 * @param shortenedHold seconds, 0 or more
 * @param eccentric seconds, more than 0
 * @param lengthenedHold seconds, 0 or more
 */
public record Tempo(
    double concentric, double shortenedHold, double eccentric, double lengthenedHold) {
  /** Lift to a count of four, lower to a count of four. */
  public static final Tempo FOUR_COUNT = new Tempo(4, 0, 4, 0);

  private static final double LONGEST_PHASE_S = 60;
  private static final Pattern DIGITS =
      Pattern.compile(
          "(\\d+(?:\\.\\d+)?)-(\\d+(?:\\.\\d+)?)-(\\d+(?:\\.\\d+)?)-(\\d+(?:\\.\\d+)?)");

  /**
   * Checks that the movement phases last some time and that no phase lasts longer than a minute.
   */
  public Tempo {
    check("concentric", concentric, false);
    check("shortened hold", shortenedHold, true);
    check("eccentric", eccentric, false);
    check("lengthened hold", lengthenedHold, true);
  }

  private static void check(String phase, double seconds, boolean mayBeZero) {
    boolean longEnough = mayBeZero ? seconds >= 0 : seconds > 0;
    if (!(longEnough && seconds <= LONGEST_PHASE_S)) {
      throw new IllegalArgumentException(
          String.format(
              "The %s phase lasts %s s; it must last %s to 60 s.",
              phase, seconds, mayBeZero ? "0" : "more than 0"));
    }
  }

  /**
   * Reads the four digits in the gym's order: eccentric, pause, concentric, pause (Poliquin, after
   * King). "3-1-5-2" lowers in 3 s, holds 1 s at the bottom, lifts in 5 s and holds 2 s at the top.
   *
   * @throws IllegalArgumentException with a sentence for the person who wrote it
   */
  public static Tempo parse(String text) {
    Matcher m = DIGITS.matcher(text.strip());
    if (!m.matches()) {
      throw new IllegalArgumentException(
          String.format(
              "\"%s\" is no tempo: write four numbers of seconds, eccentric-pause-concentric-pause, such as 4-0-4-0.",
              text));
    }
    return new Tempo(number(m, 3), number(m, 4), number(m, 1), number(m, 2));
  }

  private static double number(Matcher m, int group) {
    return Double.parseDouble(m.group(group));
  }

  /** The prescribed seconds of one phase. */
  public double seconds(Phase phase) {
    return switch (phase) {
      case CONCENTRIC -> concentric;
      case SHORTENED_HOLD -> shortenedHold;
      case ECCENTRIC -> eccentric;
      case LENGTHENED_HOLD -> lengthenedHold;
    };
  }

  /** Seconds from the start of one repetition to the start of the next. */
  public double repetition() {
    return concentric + shortenedHold + eccentric + lengthenedHold;
  }
}
