package org.fourcount.coaching;

import java.util.Arrays;
import org.fourcount.motion.Vector;

/**
 * How far a part may turn during a repetition, by what it did in the approved ones.
 *
 * @param watched the part and its node
 * @param degrees the limit
 * @param sway the limit of what it turns in all, to and fro, degrees; infinite where that is not
 *     looked at
 * @param reps how many approved repetitions it was made from
 * @param bias what its gyro reads while it does not turn, degrees per second
 */
public record StillLimit(Watched watched, double degrees, double sway, int reps, Vector bias) {
  /** On top of what the approved repetitions show, degrees. */
  private static final double MARGIN_DEGREES = 2;

  /**
   * The same of the sway, and the least limit of it: of 3 people who curled correctly a trunk
   * turned up to 14 degrees to and fro, and 21 to 62 when the hips were thrown.
   */
  private static final double SWAY_MARGIN = 10;

  private static final double SWAY_FLOOR = 20;

  /** Of one repetition, or of a few that happen to be alike, nobody knows how they vary. */
  private static final double LEAST_DEVIATION = 0.15;

  private static final double DEVIATIONS = 3;

  /**
   * The limit for a person whose approved repetitions turned the part so: mean + 3 SD + 2 degrees,
   * at least the part's floor; the deviation is taken for no less than 15 % of the mean.
   *
   * @param turned how far it turned in each of them, degrees
   * @param swayed how far it turned in all in each of them, degrees; empty if that cannot be told
   */
  static StillLimit of(Watched watched, double[] turned, double[] swayed, Vector bias) {
    boolean sways = watched.part() == Part.TRUNK && swayed.length > 0;
    return new StillLimit(
        watched,
        Math.max(watched.floor(), above(turned) + MARGIN_DEGREES),
        sways ? Math.max(SWAY_FLOOR, above(swayed) + SWAY_MARGIN) : Double.POSITIVE_INFINITY,
        turned.length,
        bias);
  }

  private static double above(double[] shown) {
    double mean = Arrays.stream(shown).average().orElse(0);
    double squares = Arrays.stream(shown).map(t -> (t - mean) * (t - mean)).average().orElse(0);
    return mean + DEVIATIONS * Math.max(LEAST_DEVIATION * mean, Math.sqrt(squares));
  }
}
