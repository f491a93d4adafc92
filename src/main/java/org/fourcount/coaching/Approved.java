package org.fourcount.coaching;

import org.fourcount.motion.Baseline;

/**
 * What a person's approved repetitions allow.
 *
 * @param baseline the moving part's axis, range and pace
 * @param rushMargin factor on the fastest acceptable speed that this person's own unevenness asks
 *     for, 1 or more
 * @param leanLimit degrees the trunk may lean, NaN without a trunk node
 */
public record Approved(Baseline baseline, double leanLimit, double rushMargin) {}
