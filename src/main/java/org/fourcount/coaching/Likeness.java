package org.fourcount.coaching;

import org.fourcount.motion.LimbMounting;
import org.fourcount.motion.Rep;
import org.fourcount.motion.StillPart;
import org.fourcount.motion.Tracker;
import org.fourcount.motion.Vector;
import org.jspecify.annotations.Nullable;

/**
 * How like the approved repetitions one is in what its range and times do not tell.
 *
 * @param offStart how far from the approved start posture it began, degrees: of the moving part or
 *     of the trunk, whichever was further off; 0 where that is not known
 * @param aboutAxis share of the moving part's turning that was about the approved axis, over that
 *     of the approved repetitions; 1 on a weight stack
 */
public record Likeness(double offStart, double aboutAxis) {
  /** Of a repetition of which nothing else is known. */
  static final Likeness FULL = new Likeness(0, 1);

  /** Approved repetitions that were less about one axis are no measure for others, share. */
  private static final double LEAST_SHARE = 0.8;

  static Likeness of(Rep rep, Tracker tracker, StillPart trunk, Approved approved) {
    StartPosture start = approved.start();
    double from = rep.start() - StartPosture.BEFORE_S;
    double to = rep.start() + StartPosture.AFTER_S;
    double off =
        start == null
            ? 0
            : Math.max(
                degrees(start.moving(), tracker.up(from, to)),
                degrees(start.trunk(), trunk.up(rep.start())));
    return new Likeness(
        off, tracker.aboutAxis(rep.start(), tracker.knownEnd(rep)) / share(approved));
  }

  private static double share(Approved approved) {
    return approved.baseline().mounting() instanceof LimbMounting limb && limb.hasGyro()
        ? Math.max(LEAST_SHARE, limb.axisShare())
        : 1;
  }

  private static double degrees(@Nullable Vector approved, @Nullable Vector now) {
    return approved == null || now == null ? 0 : approved.degreesFrom(now);
  }
}
