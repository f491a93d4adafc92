package org.fourcount.motion;

/**
 * When a dwell at a turn counts as a hold, and by how much this person's gentle edges shift the
 * measured boundaries. Smooth turns read as dwells of up to 0.6 s, so a hold must exceed the
 * person's own dwell without one.
 *
 * @param shortened seconds at the far turn from which a dwell is a hold
 * @param lengthened seconds between repetitions from which a dwell is a hold
 * @param startEarly seconds by which starts are measured too late
 * @param topEarly seconds by which the concentric end is measured too early
 * @param topLate seconds by which the eccentric start is measured too late
 * @param endLate seconds by which ends are measured too early
 */
public record HoldRule(
    double shortened,
    double lengthened,
    double startEarly,
    double topEarly,
    double topLate,
    double endLate) {
  /**
   * Shorter dwells than this are no hold, unless the person's own repetitions say otherwise;
   * seconds.
   */
  static final double NO_HOLD_S = 0.8;

  /** A person's hold exceeds the dwell of their turns by at least this; seconds. */
  static final double OVER_OWN_DWELL_S = 0.3;

  /** A prescribed hold counts from this on, or from half of it if it is shorter; seconds. */
  static final double PRESCRIBED_S = 0.4;

  /** The rule before anything is known of the person. */
  static final HoldRule UNKNOWN_PERSON = new HoldRule(PRESCRIBED_S, PRESCRIBED_S, 0, 0, 0, 0);
}
