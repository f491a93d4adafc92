package org.fourcount.coaching;

import java.util.List;
import org.fourcount.motion.Refusal;
import org.fourcount.motion.Rep;
import org.fourcount.motion.Tempo;
import org.fourcount.motion.Vector;
import org.jspecify.annotations.Nullable;

/**
 * Whether what was found is lifting with the guide, and not fidgeting that looks like it: in its
 * time, back where it began, one right after the other, and each like the other.
 */
final class GuidedCheck {
  /** Shares of the guide's time: who follows a count is nearer than this. */
  private static final double SHORTEST = 0.65;

  private static final double LONGEST = 1.4;

  /**
   * How much practice lifts of one person differ at most, share of the larger: correct repetitions
   * of real people differ from the next by 12 % in range and 18 % in time in nine of ten cases.
   */
  private static final double ALIKE_IN_RANGE = 0.2;

  private static final double ALIKE_IN_TIME = 0.25;

  /**
   * How near to where it began a lift ends, and the next begins, degrees: real people's correct
   * ones within 9.5 in nine of ten cases.
   */
  private static final double BACK = 12;

  /** The longest pause between two of them, seconds beyond the one that was asked for. */
  private static final double PAUSE_S = 4;

  private GuidedCheck() {}

  /**
   * Why these are no guided repetitions, null if they are.
   *
   * @param guide the tempo that the guide showed, null where people go at their own pace
   * @param pauseS the pause that was asked for between two, seconds
   * @param up where up is for the moving part now
   */
  static @Nullable Refusal of(List<Lift> lifts, @Nullable Tempo guide, double pauseS, Vector up) {
    if (lifts.isEmpty()) {
      return Refusal.NO_REPETITION;
    }
    if (isFar(lifts.get(0).before(), up)) {
      return Refusal.NOT_BACK;
    }
    for (int i = 0; i < lifts.size(); i++) {
      Lift lift = lifts.get(i);
      if (guide != null && !isInTime(lift.rep(), guide)) {
        return Refusal.NOT_IN_TIME;
      }
      if (i > 0 && lift.rep().start() - lifts.get(i - 1).rep().end() > PAUSE_S + pauseS) {
        return Refusal.NOT_IN_TIME;
      }
      if (isFar(lift.before(), lift.after()) || isFar(lifts.get(0).before(), lift.before())) {
        return Refusal.NOT_BACK;
      }
    }
    boolean alike =
        lifts.stream().allMatch(a -> lifts.stream().allMatch(b -> areAlike(a.rep(), b.rep())));
    return alike ? null : Refusal.NOT_ALIKE;
  }

  private static boolean isInTime(Rep rep, Tempo guide) {
    double share = rep.duration() / (guide.repetition() - guide.lengthenedHold());
    return share > SHORTEST && share < LONGEST;
  }

  private static boolean isFar(@Nullable Vector one, @Nullable Vector other) {
    return one != null && other != null && one.degreesFrom(other) > BACK;
  }

  private static boolean areAlike(Rep a, Rep b) {
    return near(a.range(), b.range(), ALIKE_IN_RANGE)
        && near(a.duration(), b.duration(), ALIKE_IN_TIME);
  }

  private static boolean near(double a, double b, double within) {
    return Math.abs(a - b) <= within * Math.max(a, b);
  }
}
