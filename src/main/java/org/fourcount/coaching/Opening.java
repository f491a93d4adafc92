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
  /** Half and three halves of the approved range: further off is another movement. */
  private static final double LEAST_RANGE = 0.5;

  private static final double MOST_RANGE = 1.5;

  /** Shares of the prescribed time: rushed repetitions take a third of it. */
  private static final double LEAST_TIME = 0.3;

  private static final double MOST_TIME = 2;

  /** Less of the turning about the approved axis is another movement. */
  private static final double LEAST_AXIS = 0.5;

  /** No repetition of a real set went further or took longer, shares. */
  private static final double FURTHEST = 2.2;

  private static final double LONGEST = 2.5;

  /**
   * Nor began further off the approved start posture, degrees, but where a swinging hand deceived
   * the sensor; that turned about the approved axis all the same.
   */
  private static final double FAR_OFF = 60;

  /** This share of the turning about the approved axis is that movement and no other. */
  private static final double SAME_AXIS = 0.9;

  /** The same of one with no fault: 19 of 20 correct repetitions of real people have it. */
  private static final double SAME_AXIS_AND_CLEAN = 0.8;

  /** Two are alike that differ by no more than this, share of the larger. */
  private static final double ALIKE = 0.3;

  /** The same of each and the next of four in a row. */
  private static final double RATHER_ALIKE = 0.4;

  private static final int IN_A_ROW = 4;

  private static final int NO_DOUBT = 3;

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

  /** Whether one can be the next after another. */
  boolean mayFollow(JudgedRep before, JudgedRep rep) {
    return isPossible(before) && isNext(before, rep);
  }

  private boolean isNext(JudgedRep before, JudgedRep rep) {
    return rep.rep().start() - before.rep().end() < Math.max(PAUSE_S, repetitionS);
  }

  /**
   * Whether a set has begun.
   *
   * @param reps what was seen last, each of which may follow the one before
   * @param countdown the last one
   */
  boolean opens(List<JudgedRep> reps, Countdown countdown) {
    boolean pair = false;
    for (int i = 1; i < reps.size(); i++) {
      JudgedRep before = reps.get(i - 1);
      pair |= isLikely(before) && isLikely(reps.get(i)) && areAlike(before, reps.get(i), ALIKE);
    }
    return pair
        || mostInARow(reps, STRIDE_S) >= IN_A_ROW
        || reps.stream().anyMatch(rep -> isCertain(rep, countdown));
  }

  /**
   * Whether these are a set without doubt: three that are like the approved ones, or four that are
   * like each other.
   *
   * @param reps those since it opened
   */
  boolean leavesNoDoubt(List<JudgedRep> reps) {
    return mostInARow(reps, 0) >= IN_A_ROW
        || reps.stream().filter(this::isLikely).count() >= NO_DOUBT;
  }

  /** How many in a row are rather alike and take so many seconds. */
  private int mostInARow(List<JudgedRep> reps, double seconds) {
    int most = 0;
    int inARow = 0;
    for (int i = 0; i < reps.size(); i++) {
      JudgedRep rep = reps.get(i);
      boolean goesOn = inARow > 0 && areAlike(reps.get(i - 1), rep, RATHER_ALIKE);
      boolean counts = isPossible(rep) && rep.rep().duration() > seconds;
      inARow = counts ? (goesOn ? inARow + 1 : 1) : 0;
      most = Math.max(most, inARow);
    }
    return most;
  }

  /** Whether this may be a repetition within a set. */
  boolean isPossible(JudgedRep rep) {
    return far(rep) < FURTHEST
        && slow(rep) < LONGEST
        && (rep.likeness().offStart() < FAR_OFF || isAboutAxis(rep));
  }

  /** Whether this may be one while it is in doubt that a set has begun. */
  boolean isCredible(JudgedRep rep) {
    return isPossible(rep)
        && rep.likeness().offStart() < PostureWatch.NEAR
        && rep.likeness().aboutAxis() > LEAST_AXIS;
  }

  private boolean isLikely(JudgedRep rep) {
    return isCredible(rep)
        && far(rep) > LEAST_RANGE
        && far(rep) < MOST_RANGE
        && slow(rep) > LEAST_TIME
        && slow(rep) < MOST_TIME
        && rep.flags().stream().noneMatch(f -> f.fault() == Fault.TRUNK);
  }

  /** Whether one is what was done right before, once more. */
  boolean isRepeated(JudgedRep before, JudgedRep rep) {
    return isNext(before, rep) && areAlike(before, rep, ALIKE);
  }

  private boolean isCertain(JudgedRep rep, Countdown countdown) {
    boolean wasAskedFor = countdown.isAnswered(rep.rep().start()) && isAboutAxis(rep);
    boolean asApproved =
        rep.mark() == Mark.CLEAN && rep.likeness().aboutAxis() > SAME_AXIS_AND_CLEAN;
    return isLikely(rep) && rep.judged() && (asApproved || wasAskedFor);
  }

  private static boolean isAboutAxis(JudgedRep rep) {
    return rep.likeness().aboutAxis() > SAME_AXIS;
  }

  private double far(JudgedRep rep) {
    return rep.rep().range() / range;
  }

  private double slow(JudgedRep rep) {
    return rep.rep().duration() / repetitionS;
  }

  private static boolean areAlike(JudgedRep a, JudgedRep b, double within) {
    return near(a.rep().range(), b.rep().range(), within)
        && near(a.rep().duration(), b.rep().duration(), within);
  }

  private static boolean near(double a, double b, double within) {
    return Math.abs(a - b) <= within * Math.max(a, b);
  }
}
