package org.fourcount.coaching;

import org.fourcount.motion.Baseline;
import org.jspecify.annotations.Nullable;

/**
 * What a person's approved repetitions allow.
 *
 * @param baseline the moving part's axis, range and pace
 * @param rushMargin factor on the fastest acceptable speed that this person's own unevenness asks
 *     for, 1 or more
 * @param leanLimit degrees the trunk may lean, NaN without a trunk node
 * @param right the right side's, where two thighs march and this is the left one's; else null
 * @param start the posture in which they began, null if it is not known
 */
public record Approved(
    Baseline baseline,
    double leanLimit,
    double rushMargin,
    @Nullable Approved right,
    @Nullable StartPosture start) {
  /** What the repetitions of the only moving part allow, wherever they began. */
  public Approved(Baseline baseline, double leanLimit, double rushMargin) {
    this(baseline, leanLimit, rushMargin, null, null);
  }
}
