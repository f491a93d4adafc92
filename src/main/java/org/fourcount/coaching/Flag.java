package org.fourcount.coaching;

/**
 * A fault with its evidence. Times are seconds of device time.
 *
 * @param fault what was wrong
 * @param raised when the station said so; within the phase for what is raised live
 * @param from start of the stretch that shows it
 * @param to end of that stretch, so far
 * @param measured what was measured, in the fault's unit: seconds for rushed, percent of the
 *     approved range for short range, degrees for trunk, still part and off plane, peak over mean
 *     speed for momentum, percent for asymmetry, repetitions in a row for the same side, seconds
 *     together for overlap
 * @param limit the limit that it passed, in the same unit
 * @param evidence what kind of measure it is
 */
public record Flag(
    Fault fault,
    double raised,
    double from,
    double to,
    double measured,
    double limit,
    Evidence evidence) {
  /** From this multiple of its limit on a part's movement is severe: 10 degrees of a limit of 6. */
  public static final double SEVERE = 10.0 / 6;

  /** A fault with the usual evidence. */
  public Flag(Fault fault, double raised, double from, double to, double measured, double limit) {
    this(fault, raised, from, to, measured, limit, Evidence.USUAL);
  }

  /** Whether a part moved, or the moving one left its line, far over its limit. */
  public boolean isSevere() {
    return switch (fault) {
      case TRUNK, STILL_PART, ADJACENT, OFF_PLANE -> measured >= SEVERE * limit;
      default -> false;
    };
  }
}
