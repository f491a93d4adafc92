package org.fourcount.coaching;

import org.fourcount.motion.Baseline;
import org.jspecify.annotations.Nullable;

/**
 * What a person's approved repetitions allow.
 *
 * @param baseline the moving part's axis, range and pace
 * @param leanLimit degrees the trunk may lean, NaN without a trunk node
 * @param right the right side's, where two thighs march and this is the left one's; else null
 */
public record Approved(Baseline baseline, double leanLimit, @Nullable Approved right) {
  /** What the repetitions of the only moving part allow. */
  public Approved(Baseline baseline, double leanLimit) {
    this(baseline, leanLimit, null);
  }
}
