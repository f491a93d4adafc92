package org.fourcount.coaching;

import org.fourcount.motion.Rep;
import org.jspecify.annotations.Nullable;

/** The movement stopped short of the approved range. */
final class ShortRange implements Verdict {
  /** Less than this share of the range is short. */
  private static final double SHARE = 0.80;

  /**
   * The set's own range is taken from its first three repetitions, within these shares of the
   * approved one.
   */
  private static final int OWN_REPS = 3;

  private static final double OWN_LEAST = 0.75;
  private static final double OWN_MOST = 1.30;

  private final double approvedDegrees;
  private final boolean rescaled;
  private double ownSum;
  private int ownCount;

  /**
   * @param rescaled whether a set may have another range than the approved repetitions, as it does
   *     where only one was approved, at another time
   */
  ShortRange(double approvedDegrees, boolean rescaled) {
    this.approvedDegrees = approvedDegrees;
    this.rescaled = rescaled;
  }

  @Override
  public @Nullable Flag of(Rep rep) {
    double share = rep.range() / approvedDegrees;
    if (rescaled && ownCount < OWN_REPS) {
      ownSum += Math.min(OWN_MOST, Math.max(OWN_LEAST, share));
      ownCount++;
    }
    double full = rescaled ? ownSum / ownCount : 1;
    return share < SHARE * full
        ? new Flag(
            Fault.SHORT_RANGE,
            rep.confirmed(),
            rep.start(),
            rep.end(),
            100 * share / full,
            100 * SHARE)
        : null;
  }
}
