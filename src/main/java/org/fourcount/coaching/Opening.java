package org.fourcount.coaching;

import java.util.List;

/**
 * Whether what was seen is the beginning of a set. Somebody who sits in the start posture and
 * reaches for a glass does what a repetition does; so a set opens with one repetition that could
 * hardly be anything else, with two that are alike and like the approved ones, or with four in a
 * row that are like each other, however rushed or short. Those right before them belong to it.
 *
 * <p>Chosen on simulated idle time (24 hours of 24 people) beside 102 sets of 22 recordings. A
 * judge that was left on saw in that time 0 repetitions of the first kind without a flag and 0.1 in
 * 10 minutes with one, and hardly ever four in a row but of somebody who walked.
 */
final class Opening {
  /** What a repetition must be to be taken for one; shares of the approved range and time. */
  private record Limits(
      double leastRange,
      double mostRange,
      double leastTime,
      double mostTime,
      double offStart,
      double aboutAxis) {
    boolean hold(JudgedRep rep, double far, double slow) {
      return far > leastRange
          && far < mostRange
          && slow > leastTime
          && slow < mostTime
          && rep.likeness().offStart() < offStart
          && rep.likeness().aboutAxis() > aboutAxis;
    }
  }

  /** Half and three halves of the approved range: further off is another movement. */
  private static final Limits LIKELY = new Limits(0.5, 1.5, 0.3, 2, PostureWatch.NEAR, 0.5);

  /** Real sets began up to 60 degrees off the approved start posture, where the hand turns. */
  private static final Limits POSSIBLE = new Limits(0.3, 2, 0.22, 2, 60, 0);

  /** Share of the turning that is about the approved axis of one that is nothing else. */
  private static final double SAME_AXIS = 0.9;

  /** Two are alike that differ by no more than this, share of the larger. */
  private static final double ALIKE = 0.3;

  /** The same of each and the next of four in a row. */
  private static final double RATHER_ALIKE = 0.4;

  private static final int IN_A_ROW = 4;

  /** A stride takes less than this, seconds: people take 1.6 to 2.2 steps a second. */
  private static final double STRIDE_S = 1.3;

  /** Longer pauses than this, or than a repetition, do not lie within a set, seconds. */
  private static final double PAUSE_S = 3;

  private final double range;
  private final double repetitionS;

  /**
   * @param range the approved range, degrees or millimetres
   * @param repetitionS how long a repetition is to last, seconds
   */
  Opening(double range, double repetitionS) {
    this.range = range;
    this.repetitionS = repetitionS;
  }

  /**
   * Where the set opened.
   *
   * @param reps what was seen since it was last closed
   * @return the index of the first that belongs to the set; -1 while it is not open
   */
  int first(List<JudgedRep> reps) {
    int first = 0;
    int inARow = 0;
    for (int i = 0; i < reps.size(); i++) {
      JudgedRep rep = reps.get(i);
      JudgedRep before = i > 0 && !isApart(reps.get(i - 1), rep) ? reps.get(i - 1) : null;
      if (before == null) {
        first = i;
      }
      boolean goesOn = before != null && areAlike(before, rep, RATHER_ALIKE);
      inARow = !isPossible(rep) ? 0 : goesOn ? inARow + 1 : 1;
      boolean pair =
          before != null && isLikely(before) && isLikely(rep) && areAlike(before, rep, ALIKE);
      if (pair || isCertain(rep) || inARow >= IN_A_ROW) {
        return first;
      }
    }
    return -1;
  }

  private boolean isApart(JudgedRep before, JudgedRep rep) {
    return rep.rep().start() - before.rep().end() > Math.max(PAUSE_S, repetitionS);
  }

  private boolean isCertain(JudgedRep rep) {
    return isLikely(rep)
        && rep.judged()
        && (rep.flags().isEmpty() || rep.likeness().aboutAxis() > SAME_AXIS);
  }

  private boolean isLikely(JudgedRep rep) {
    return holds(LIKELY, rep) && rep.flags().stream().noneMatch(f -> f.fault() == Fault.TRUNK);
  }

  private boolean isPossible(JudgedRep rep) {
    return holds(POSSIBLE, rep) && rep.rep().duration() > STRIDE_S;
  }

  private boolean holds(Limits limits, JudgedRep rep) {
    return limits.hold(rep, rep.rep().range() / range, rep.rep().duration() / repetitionS);
  }

  private static boolean areAlike(JudgedRep a, JudgedRep b, double within) {
    return near(a.rep().range(), b.rep().range(), within)
        && near(a.rep().duration(), b.rep().duration(), within);
  }

  private static boolean near(double a, double b, double within) {
    return Math.abs(a - b) <= within * Math.max(a, b);
  }
}
