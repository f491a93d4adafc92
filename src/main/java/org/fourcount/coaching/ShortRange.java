package org.fourcount.coaching;

import org.fourcount.motion.Rep;
import org.jspecify.annotations.Nullable;

/** The movement stopped short of the approved range. */
final class ShortRange implements Verdict {
  /** Less than this share of the range is short. */
  private static final double SHARE = 0.80;

  /** The same of a person who keeps to their range very evenly. */
  private static final double SHARE_OF_EVEN = 0.88;

  /**
   * Where the limit lies between the two: three standard deviations of the person's own range under
   * it.
   */
  private static final double DEVIATIONS = 3;

  private final double approvedDegrees;
  private final @Nullable OwnRange own;

  /**
   * @param rescaled whether a set may have another range than the approved repetitions, as it does
   *     where only one was approved, at another time
   */
  ShortRange(double approvedDegrees, boolean rescaled) {
    this.approvedDegrees = approvedDegrees;
    this.own = rescaled ? new OwnRange() : null;
  }

  @Override
  public @Nullable Flag of(Rep rep) {
    return of(rep, false);
  }

  /**
   * @param rushed whether it was rushed; a rushed repetition overshoots and says nothing of the
   *     person's range
   */
  @Nullable Flag of(Rep rep, boolean rushed) {
    double share = rep.range() / approvedDegrees;
    double full = 1;
    double limit = SHARE;
    if (own != null) {
      full = own.full(share);
      limit = Math.min(SHARE_OF_EVEN, Math.max(SHARE, 1 - DEVIATIONS * own.spread()));
    }
    boolean isShort = share < limit * full;
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
            100 * limit)
        : null;
  }
}
