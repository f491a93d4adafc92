package org.fourcount.motion;

import org.jspecify.annotations.Nullable;

/**
 * What came of approved repetitions: a baseline, or the reason why there is none. Exactly one of
 * the two is there.
 *
 * @param baseline the baseline
 * @param refusal the reason
 * @param found repetitions found
 */
public record Calibration(@Nullable Baseline baseline, @Nullable Refusal refusal, int found) {
  /** Repetitions that cannot be used. */
  public static Calibration refused(Refusal why, int found) {
    return new Calibration(null, why, found);
  }
}
