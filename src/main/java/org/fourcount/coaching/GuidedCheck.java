package org.fourcount.coaching;

import java.util.List;
import org.fourcount.motion.Refusal;
import org.fourcount.motion.Rep;
import org.fourcount.motion.Tempo;
import org.jspecify.annotations.Nullable;

/**
 * Whether what was found is lifting with the guide, and not fidgeting that looks like it: in its
 * time, and each repetition like the other.
 */
final class GuidedCheck {
  /** Shares of the guide's time: who follows a count is nearer than this. */
  private static final double SHORTEST = 0.5;

  private static final double LONGEST = 1.6;

  /** How much repetitions of one person differ at most, share of the larger. */
  private static final double ALIKE = 0.3;

  private GuidedCheck() {}

  /**
   * Why these are no guided repetitions, null if they are.
   *
   * @param guide the tempo that the guide showed, null where people go at their own pace
   */
  static @Nullable Refusal of(List<Rep> reps, @Nullable Tempo guide) {
    for (Rep rep : reps) {
      if (guide != null && !isInTime(rep, guide)) {
        return Refusal.DURATION_MISMATCH;
      }
      for (Rep other : reps) {
        if (!alike(rep.range(), other.range()) || !alike(rep.duration(), other.duration())) {
          return Refusal.COUNT_MISMATCH;
        }
      }
    }
    return null;
  }

  private static boolean isInTime(Rep rep, Tempo guide) {
    double share = rep.duration() / (guide.repetition() - guide.lengthenedHold());
    return share > SHORTEST && share < LONGEST;
  }

  private static boolean alike(double a, double b) {
    return Math.abs(a - b) <= ALIKE * Math.max(a, b);
  }
}
