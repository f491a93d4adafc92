package org.fourcount.coaching;

import org.fourcount.motion.Phase;

/**
 * Percent of the time of the finished repetitions that the part was within the target's band, up
 * and down apart.
 */
final class OnTarget {
  /**
   * Half the width of the band, percent of the range: 0.3 s of reaction at a count of four's peak
   * speed of 39 %/s.
   */
  static final double BAND_PERCENT = 12;

  private static final int UP = 0;
  private static final int DOWN = 2;

  /** Points up, of them on target; points down, of them on target. */
  private final long[] counts = new long[4];

  private final long[] kept = new long[4];

  /** Takes the next point of the trace. */
  void next(TargetPath target, double t, double percent) {
    if (!target.runsAt(t)) {
      return;
    }
    boolean on = Math.abs(percent - target.percentAt(t)) <= BAND_PERCENT;
    Phase phase = target.phaseAt(t);
    if (phase == Phase.CONCENTRIC || phase == Phase.ECCENTRIC) {
      int i = phase == Phase.CONCENTRIC ? UP : DOWN;
      counts[i]++;
      counts[i + 1] += on ? 1 : 0;
    }
  }

  /** A repetition is over: what was scored so far stays. */
  void keep() {
    System.arraycopy(counts, 0, kept, 0, counts.length);
  }

  /**
   * The path starts anew with the person: waiting since the last repetition does not count against
   * them.
   */
  void forgetWaiting() {
    System.arraycopy(kept, 0, counts, 0, counts.length);
  }

  /** Percent of the concentric time on target, NaN before there is any. */
  double up() {
    return percent(UP);
  }

  /** Percent of the eccentric time on target, NaN before there is any. */
  double down() {
    return percent(DOWN);
  }

  private double percent(int i) {
    return kept[i] == 0 ? Double.NaN : 100.0 * kept[i + 1] / kept[i];
  }
}
