package org.fourcount.coaching;

import org.fourcount.motion.Rep;
import org.jspecify.annotations.Nullable;

/**
 * The repetition as a whole was faster than the approved one. Judged by the time spent beyond half
 * of the range: whole durations of unhurried and rushed repetitions overlap, these do not (rushed
 * up to 0.48 of the approved, others from 0.60 on, in recordings of three people doing eight
 * exercises).
 */
final class RushedRep implements Verdict {
  /** Share of the approved time beyond half of the range. */
  private static final double LIMIT = 0.55;

  private final double approvedSeconds;

  RushedRep(double approvedSeconds) {
    this.approvedSeconds = approvedSeconds;
  }

  @Override
  public @Nullable Flag of(Rep rep) {
    double limit = LIMIT * approvedSeconds;
    return rep.aboveHalf() < limit
        ? new Flag(Fault.RUSHED, rep.confirmed(), rep.start(), rep.end(), rep.aboveHalf(), limit)
        : null;
  }
}
