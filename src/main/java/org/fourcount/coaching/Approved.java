package org.fourcount.coaching;

import java.util.List;
import org.fourcount.motion.Baseline;
import org.jspecify.annotations.Nullable;

/**
 * What a person's approved repetitions allow.
 *
 * @param baseline the moving part's axis, range and pace
 * @param rushMargin factor on the fastest acceptable speed that this person's own unevenness asks
 *     for, 1 or more
 * @param still how far the parts that are to keep still may turn
 * @param right the right side's, where two thighs march and this is the left one's; else null
 * @param start the posture in which they began, null if it is not known
 * @param path how far the moving part may leave its plane; null where that is not seen
 * @param setsDown whether a stack was set down between them
 * @param leastRange the smallest of their ranges, degrees or millimetres; NaN if there was but one
 */
public record Approved(
    Baseline baseline,
    List<StillLimit> still,
    double rushMargin,
    @Nullable Approved right,
    @Nullable StartPosture start,
    @Nullable StillLimit path,
    boolean setsDown,
    double leastRange) {
  /** Keeps an unchangeable copy of the limits. */
  public Approved {
    still = List.copyOf(still);
  }

  /** What the repetitions of the only moving part allow, wherever they began. */
  public Approved(Baseline baseline, double rushMargin) {
    this(baseline, List.of(), rushMargin, null, null, null, false, Double.NaN);
  }

  /** Degrees the trunk may lean, NaN if it was not watched. */
  public double leanLimit() {
    return still.stream()
        .filter(s -> s.watched().part() == Part.TRUNK)
        .mapToDouble(StillLimit::degrees)
        .findFirst()
        .orElse(Double.NaN);
  }
}
