package org.fourcount.coaching;

import org.fourcount.motion.Phase;

/** Percent of the time that the part was within the target's band, up and down apart. */
final class OnTarget {
  /**
   * Half the width of the band, percent of the range: 0.3 s of reaction at a count of four's peak
   * speed of 39 %/s.
   */
  static final double BAND_PERCENT = 12;

  private long up;
  private long upOn;
  private long down;
  private long downOn;

  /** Takes the next point of the trace. */
  void next(TargetPath target, double t, double percent) {
    if (!target.runsAt(t)) {
      return;
    }
    boolean on = Math.abs(percent - target.percentAt(t)) <= BAND_PERCENT;
    Phase phase = target.phaseAt(t);
    if (phase == Phase.CONCENTRIC) {
      up++;
      upOn += on ? 1 : 0;
    } else if (phase == Phase.ECCENTRIC) {
      down++;
      downOn += on ? 1 : 0;
    }
  }

  /** Percent of the concentric time on target, NaN before there is any. */
  double up() {
    return up == 0 ? Double.NaN : 100.0 * upOn / up;
  }

  /** Percent of the eccentric time on target, NaN before there is any. */
  double down() {
    return down == 0 ? Double.NaN : 100.0 * downOn / down;
  }
}
