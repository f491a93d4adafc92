package org.fourcount.coaching;

import org.fourcount.motion.LimbMounting;
import org.fourcount.motion.Rep;
import org.fourcount.motion.Tracker;
import org.fourcount.motion.Vector;
import org.jspecify.annotations.Nullable;

/**
 * How like the approved repetitions one is in what its range and times do not tell.
 *
 * @param offStart how far from the approved start posture the moving part was when it began,
 *     degrees; 0 where that is not known
 * @param aboutAxis share of its turning that was about the approved axis, over that of the approved
 *     repetitions; 1 on a weight stack
 */
public record Likeness(double offStart, double aboutAxis) {
  /** Of a repetition of which nothing else is known. */
  static final Likeness FULL = new Likeness(0, 1);

  static Likeness of(Rep rep, Tracker tracker, Approved approved) {
    StartPosture start = approved.start();
    Vector up =
        tracker.up(rep.start() - StartPosture.BEFORE_S, rep.start() + StartPosture.AFTER_S);
    double share =
        approved.baseline().mounting() instanceof LimbMounting limb && limb.hasGyro()
            ? limb.axisShare()
            : 1;
    return new Likeness(
        offStart(start, up), tracker.aboutAxis(rep.start(), rep.end()) / share);
  }

  private static double offStart(@Nullable StartPosture start, @Nullable Vector up) {
    double off = start == null || up == null ? 0 : up.degreesFrom(start.moving());
    return Double.isNaN(off) ? 0 : off; // a judge that begins with the repetition saw no start
  }
}
