package org.fourcount.coaching;

import org.fourcount.motion.Rep;
import org.fourcount.motion.Tracker;

/**
 * Where a repetition began and turned, against where approved ones do.
 *
 * @param tells whether its range can be compared with the approved one
 * @param start how far from the approved start posture it began and ended, share of the approved
 *     range
 * @param turn how far short of the approved turn it turned, share of the approved range
 * @param landed when a stack last landed before it, seconds; NaN if it did not
 */
record Reach(boolean tells, double start, double turn, double landed) {
  /** Less than this between the two does not tell at which end the range is missing. */
  private static final double CLEAR = 0.1;

  static Reach of(Rep rep, Tracker tracker, double range, boolean tells) {
    double began = 0.5 * (tracker.angle(rep.start()) + tracker.angle(tracker.knownEnd(rep)));
    double turned = tracker.angle(0.5 * (rep.concentricEnd() + rep.eccentricStart()));
    return new Reach(tells, began / range, 1 - turned / range, tracker.landedBefore(rep.start()));
  }

  /** At which end a short range is missing, if that is clear. */
  Evidence shortAt() {
    if (Math.abs(start - turn) > CLEAR) {
      return start > turn ? Evidence.SHORT_OF_START : Evidence.SHORT_OF_TURN;
    }
    return Evidence.USUAL;
  }
}
