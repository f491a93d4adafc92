package org.fourcount.coaching;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Left and right differ in range or pace, by over 15 % and by more than the person differs from
 * repetition to repetition. Said of the side that goes less far, or faster.
 */
final class Asymmetry {
  /** Percent of the mean of both; 15 is the usual clinical threshold of limb symmetry. */
  private static final double LIMIT_PERCENT = 15;

  /** Repetitions of each side that are compared: one odd one among three is not a difference. */
  private static final int COMPARED = 3;

  private Asymmetry() {}

  /** The flag of this repetition, if its side is the lesser one. */
  static @Nullable Flag of(List<JudgedRep> before, JudgedRep now) {
    double[] own = last(before, now.side(), now);
    double[] other = last(before, now.side().other(), null);
    if (own.length < 2 * COMPARED || other.length < 2 * COMPARED) {
      return null;
    }
    double less = Math.max(lessBy(own, other, 0), lessBy(own, other, COMPARED));
    return less > LIMIT_PERCENT
        ? new Flag(
            Fault.ASYMMETRY,
            now.rep().confirmed(),
            now.rep().start(),
            now.rep().end(),
            less,
            LIMIT_PERCENT)
        : null;
  }

  /**
   * By how many percent the medians of three differ; 0 if the sides' own spreads overlap, which is
   * what tells a difference from noise.
   */
  private static double lessBy(double[] own, double[] other, int from) {
    double[] a = java.util.Arrays.copyOfRange(own, from, from + COMPARED);
    double[] b = java.util.Arrays.copyOfRange(other, from, from + COMPARED);
    java.util.Arrays.sort(a);
    java.util.Arrays.sort(b);
    return a[COMPARED - 1] < b[0] ? 200 * (b[1] - a[1]) / (b[1] + a[1]) : 0;
  }

  /** Ranges of the last three of a side, then their durations; fewer if there are fewer. */
  private static double[] last(List<JudgedRep> before, Side side, @Nullable JudgedRep now) {
    List<JudgedRep> all =
        java.util.stream.Stream.concat(
                before.stream().filter(r -> r.side() == side),
                java.util.stream.Stream.ofNullable(now))
            .toList();
    List<JudgedRep> newest = all.subList(Math.max(0, all.size() - COMPARED), all.size());
    return java.util.stream.DoubleStream.concat(
            values(newest, r -> r.rep().range()), values(newest, r -> r.rep().duration()))
        .toArray();
  }

  private static java.util.stream.DoubleStream values(
      List<JudgedRep> reps, ToDoubleFunction<JudgedRep> what) {
    return reps.stream().mapToDouble(what);
  }
}
