package org.fourcount.coaching;

import org.fourcount.motion.Rep;
import org.jspecify.annotations.Nullable;

/**
 * The moving part went further than it does on its own: the part next to it, which is watched,
 * helped, though it turned no further than it may. Asked of repetitions with which nothing else is
 * wrong, since rushed ones overshoot. In curls with thrown elbows the hand's range is 1.2 to 1.5 of
 * the usual one (measured, Velloso and others 2013).
 */
final class Overreach implements Verdict {
  /** No less than this share of the usual range is too far. */
  private static final double SHARE = 1.15;

  /** Nor what is within so many of the person's own standard deviations. */
  private static final double DEVIATIONS = 3;

  private final double approvedDegrees;
  private final OwnRange own = new OwnRange();

  Overreach(double approvedDegrees) {
    this.approvedDegrees = approvedDegrees;
  }

  @Override
  public @Nullable Flag of(Rep rep) {
    double share = rep.range() / approvedDegrees;
    double limit = Math.max(SHARE, 1 + DEVIATIONS * own.spread()) * own.full(share);
    if (share > limit) {
      return new Flag(
          Fault.ADJACENT,
          rep.confirmed(),
          rep.start(),
          rep.end(),
          100 * share / own.full(share),
          100 * limit / own.full(share),
          Evidence.OVERREACH);
    }
    own.add(share);
    return null;
  }
}
