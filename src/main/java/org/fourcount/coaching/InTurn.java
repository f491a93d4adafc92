package org.fourcount.coaching;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two thighs are lifted one after the other, and only once the other is down. */
final class InTurn {
  /**
   * Ends and starts without a rest between them are known to about 0.2 s; what overlaps by more,
   * and by more than 8 % of a repetition, was up together.
   */
  private static final double OVERLAP_S = 0.3;

  private static final double OVERLAP_SHARE = 0.08;

  private InTurn() {}

  /**
   * Whether the side of the repetition before was lifted once more, while the other did not move.
   *
   * @param otherSide the judge of the other side
   */
  static @Nullable Flag sameSide(List<JudgedRep> before, JudgedRep now, SetJudge otherSide) {
    int inARow = 1;
    double start = now.rep().start();
    for (int i = before.size() - 1; i >= 0 && before.get(i).side() == now.side(); i--) {
      double from = before.get(i).rep().start();
      if (otherSide.mayHaveMoved(from, start, now.rep().confirmed())) {
        break;
      }
      start = from;
      inARow++;
    }
    return inARow > 1
        ? new Flag(
            Fault.SAME_SIDE, now.rep().confirmed(), now.rep().start(), now.rep().end(), inARow, 1)
        : null;
  }

  /** Whether this thigh left before the other was back, or came back after the other had left. */
  static @Nullable Flag overlap(List<JudgedRep> before, JudgedRep now) {
    double limit = Math.max(OVERLAP_S, OVERLAP_SHARE * now.rep().duration());
    for (int i = before.size() - 1; i >= 0; i--) {
      JudgedRep other = before.get(i);
      if (other.side() != now.side()) {
        double from = Math.max(other.rep().start(), now.rep().start());
        double to = Math.min(other.rep().end(), now.rep().end());
        return to - from > limit
            ? new Flag(Fault.OVERLAP, now.rep().confirmed(), from, to, to - from, limit)
            : null;
      }
    }
    return null;
  }
}
