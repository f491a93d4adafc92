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

  private final double limit;

  RushedRep(double approvedSeconds) {
    this.limit = limit(approvedSeconds);
  }

  /** Seconds beyond half of the range under which a repetition is rushed. */
  static double limit(double approvedSeconds) {
    return LIMIT * approvedSeconds;
  }

  @Override
  public @Nullable Flag of(Rep rep) {
    return rep.aboveHalf() < limit
        ? new Flag(Fault.RUSHED, rep.confirmed(), rep.start(), rep.end(), rep.aboveHalf(), limit)
        : null;
  }
}
