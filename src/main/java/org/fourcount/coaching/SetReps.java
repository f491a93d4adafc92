package org.fourcount.coaching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Which of the repetitions that were seen are the set's: those since it opened. What was seen while
 * it was not open is not counted, unless it leads up to its opening.
 */
final class SetReps {
  /** A rest that closes any set, seconds. */
  private static final double LONG_REST_S = 30;

  /** A rest that closes a set that is in doubt, seconds and repetitions. */
  private static final double REST_S = 10;

  private static final double REST_REPS = 2.5;

  private final List<JudgedRep> before;
  private final List<JudgedRep> judged;
  private final Opening opening;
  private final double restS;
  private final List<Boolean> counted = new ArrayList<>();
  private int from;
  private boolean open;
  private boolean noDoubt;
  private final boolean sure;

  /**
   * @param before what was seen before these, while the set was not open
   * @param judged the repetitions of a judge, a live view
   * @param opening tells where the set opens
   * @param repetitionS how long a repetition is to last, seconds
   * @param open whether it is known that this is a set
   */
  SetReps(
      List<JudgedRep> before,
      List<JudgedRep> judged,
      Opening opening,
      double repetitionS,
      boolean open) {
    this.before = before;
    this.judged = judged;
    this.opening = opening;
    this.restS = Math.max(REST_S, REST_REPS * repetitionS);
    this.open = open;
    this.sure = open;
    before.forEach(rep -> counted.add(false));
  }

  /**
   * Counts what the judge has seen by now.
   *
   * @param now seconds of device time
   * @param countdown the last one
   * @param walks whether the person may have begun to walk, which is no answer to it
   */
  void follow(double now, Countdown countdown, boolean walks) {
    int size = before.size() + judged.size();
    if (counted.size() < size) {
      while (counted.size() < size) {
        see(counted.size());
      }
      mayOpen(walks ? Countdown.NONE : countdown);
      if (open && !noDoubt && opening.leavesNoDoubt(sinceOpened())) {
        noDoubt = true;
        countSinceOpened();
      }
    } else if (open && !sure && size > from && now - seen(size - 1).rep().end() > restS()) {
      close();
    }
  }

  private void see(int i) {
    if (!open && i > from && !opening.mayFollow(seen(i - 1), seen(i))) {
      from = i;
    }
    counted.add(open && counts(seen(i)));
  }

  /** What comes is not the set's unless it opens again. */
  void close() {
    if (open) {
      open = false;
      noDoubt = false;
      from = counted.size();
    }
  }

  private double restS() {
    return noDoubt ? Math.max(LONG_REST_S, restS) : restS;
  }

  private void mayOpen(Countdown countdown) {
    if (!open && opening.opens(notCounted(), countdown)) {
      open = true;
      countSinceOpened();
    }
  }

  private boolean counts(JudgedRep rep) {
    return sure || (noDoubt ? opening.isPossible(rep) : opening.isCredible(rep));
  }

  private void countSinceOpened() {
    for (int i = from; i < counted.size(); i++) {
      counted.set(i, counts(seen(i)));
    }
  }

  private JudgedRep seen(int i) {
    return i < before.size() ? before.get(i) : judged.get(i - before.size());
  }

  /** Whether this is known to be a set. */
  boolean isOpen() {
    return open;
  }

  /** Whether this is a set without doubt, which a long rest does not close. */
  boolean isUnderWay() {
    return open && noDoubt;
  }

  private List<JudgedRep> sinceOpened() {
    List<JudgedRep> reps = new ArrayList<>();
    for (int i = from; i < counted.size(); i++) {
      reps.add(seen(i));
    }
    return reps;
  }

  /** Whether the last two are alike and neither counts: somebody does another movement. */
  boolean isAnotherMovement() {
    int last = counted.size() - 1;
    return last > 0
        && !counted.get(last - 1)
        && !counted.get(last)
        && opening.isRepeated(seen(last - 1), seen(last));
  }

  /** How many repetitions of the set there are. */
  int count() {
    return Collections.frequency(counted, true);
  }

  /** The repetitions of the set, in order. */
  List<JudgedRep> counted() {
    List<JudgedRep> reps = new ArrayList<>();
    for (int i = 0; i < counted.size(); i++) {
      if (counted.get(i)) {
        reps.add(seen(i));
      }
    }
    return reps;
  }

  /** What may yet lead up to the opening of the set. */
  List<JudgedRep> notCounted() {
    List<JudgedRep> reps = new ArrayList<>();
    for (int i = from; i < counted.size() && !open; i++) {
      reps.add(seen(i));
    }
    return reps;
  }
}
