package org.fourcount.coaching;

import org.fourcount.motion.Rep;
import org.jspecify.annotations.Nullable;

/** The movement stopped short of the approved range. */
final class ShortRange {
  /** Less than this share of the range is short. */
  private static final double SHARE = 0.80;

  /** What is as far as the least that was approved, but for how exactly it is measured. */
  private static final double AS_APPROVED = 0.98;

  /** The same of a person who keeps to their range very evenly. */
  private static final double SHARE_OF_EVEN = 0.88;

  /**
   * Where the limit lies between the two: three standard deviations of the person's own range under
   * it.
   */
  private static final double DEVIATIONS = 3;

  private final double approvedDegrees;
  private final double leastDegrees;
  private final @Nullable OwnRange own;

  /**
   * @param approvedDegrees the approved range
   * @param leastDegrees the smallest that was approved, no such repetition is short; NaN if it was
   *     one only, which is not the measure of a whole set
   * @param rescaled whether a set may have another range than the approved repetitions, as it does
   *     where only one was approved, at another time
   */
  ShortRange(double approvedDegrees, double leastDegrees, boolean rescaled) {
    this.approvedDegrees = approvedDegrees;
    this.leastDegrees = leastDegrees;
    this.own = rescaled ? new OwnRange() : null;
  }

  /**
   * Asked once for each repetition, in order.
   *
   * @param rushed whether it was rushed; a rushed repetition overshoots and says nothing of the
   *     person's range
   */
  @Nullable Flag of(Rep rep, boolean rushed, Reach reach) {
    if (!reach.tells()) {
      return null;
    }
    double share = rep.range() / approvedDegrees;
    double full = 1;
    double limit = SHARE;
    if (own != null) {
      full = own.full(share);
      limit = Math.min(SHARE_OF_EVEN, Math.max(SHARE, 1 - DEVIATIONS * own.spread()));
    }
    boolean isShort = share < limit * full && !(rep.range() >= AS_APPROVED * leastDegrees);
    if (own != null && !isShort && !rushed) {
      own.add(share);
    }
    return isShort
        ? new Flag(
            Fault.SHORT_RANGE,
            rep.confirmed(),
            rep.start(),
            rep.end(),
            100 * share / full,
            100 * limit,
            reach.shortAt())
        : null;
  }
}
