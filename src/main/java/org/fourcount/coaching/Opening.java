package org.fourcount.coaching;

import java.util.List;

/**
 * Whether what was seen since the set was armed is the beginning of a set. Somebody who sits in the
 * start posture and reaches for a glass does what a repetition does; so a set opens with a
 * repetition that is as approved, with two that are alike, or with four that may be some, however
 * rushed or short. Those right before them belong to it.
 */
final class Opening {
  /** Half and three halves of the approved range: further off is another movement. */
  private static final double LEAST_RANGE = 0.5;

  private static final double MOST_RANGE = 1.5;

  /** Shares of the prescribed time: rushed repetitions take a third of it. */
  private static final double LEAST_TIME = 0.3;

  private static final double MOST_TIME = 2;

  /** Two are alike that differ by no more than this, share of the larger. */
  private static final double ALIKE = 0.3;

  private static final int IN_A_ROW = 4;

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
   * @param reps what was seen since it was armed
   * @return the index of the first that belongs to the set; -1 while it is not open
   */
  int first(List<JudgedRep> reps) {
    int first = 0;
    int inARow = 0;
    for (int i = 0; i < reps.size(); i++) {
      JudgedRep rep = reps.get(i);
      if (i > 0 && isApart(reps.get(i - 1), rep)) {
        first = i;
        inARow = 0;
      }
      inARow = mayBeOne(rep) ? inARow + 1 : 0;
      boolean alike = inARow > 1 && areAlike(reps.get(i - 1), rep);
      if (inARow > 0 && (rep.flags().isEmpty() || alike || inARow == IN_A_ROW)) {
        return first;
      }
    }
    return -1;
  }

  private boolean isApart(JudgedRep before, JudgedRep rep) {
    return rep.rep().start() - before.rep().end() > Math.max(PAUSE_S, repetitionS);
  }

  private boolean mayBeOne(JudgedRep rep) {
    double far = rep.rep().range() / range;
    double slow = rep.rep().duration() / repetitionS;
    return far > LEAST_RANGE
        && far < MOST_RANGE
        && slow > LEAST_TIME
        && slow < MOST_TIME
        && rep.flags().stream().noneMatch(f -> f.fault() == Fault.TRUNK);
  }

  private static boolean areAlike(JudgedRep a, JudgedRep b) {
    return near(a.rep().range(), b.rep().range()) && near(a.rep().duration(), b.rep().duration());
  }

  private static boolean near(double a, double b) {
    return Math.abs(a - b) <= ALIKE * Math.max(a, b);
  }
}
