package org.fourcount.coaching;

import org.fourcount.motion.Rep;
import org.fourcount.motion.Tracker;
import org.fourcount.motion.Vector;
import org.jspecify.annotations.Nullable;

/**
 * A practice lift.
 *
 * @param rep what was measured
 * @param before where up was for the moving part when it began, null where that is not known
 * @param after where up was when it had ended
 */
record Lift(Rep rep, @Nullable Vector before, @Nullable Vector after) {
  static Lift of(Rep rep, Tracker tracker) {
    return new Lift(
        rep,
        tracker.up(rep.start() - StartPosture.BEFORE_S, rep.start() + StartPosture.AFTER_S),
        tracker.up(rep.end() - StartPosture.AFTER_S, rep.end() + StartPosture.BEFORE_S));
  }
}
