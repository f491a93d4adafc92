package org.fourcount.coaching;

import org.fourcount.motion.Phase;
import org.fourcount.motion.Rep;
import org.jspecify.annotations.Nullable;

/**
 * The load was heaved: most of the way in the first quarter of the time, or a peak far over the
 * mean speed. Unhurried lifting peaks at 1.4 to 2.1 of the mean and covers 0.10 to 0.21 in the
 * first quarter; heaved ones 3.8 to 5.4 and over 0.42 (simulated minimum-jerk, cosine and trapezoid
 * profiles).
 */
final class Momentum implements Verdict {
  private static final double PEAK_OVER_MEAN = 2.9;
  private static final double FIRST_QUARTER = 0.38;

  /** A heave shows whatever the noise: no margin is larger. */
  private static final double MOST_MARGIN = 1.25;

  private final double peakLimit;
  private final double quarterLimit;

  /**
   * @param margin factor for a person's own unevenness and the sensor's noise, 1 or more
   */
  Momentum(double margin) {
    double own = Math.min(MOST_MARGIN, margin);
    peakLimit = own * PEAK_OVER_MEAN;
    quarterLimit = own * FIRST_QUARTER;
  }

  @Override
  public @Nullable Flag of(Rep rep) {
    double seconds = rep.seconds(Phase.CONCENTRIC);
    double peakOverMean = rep.peakSpeed() * seconds / rep.range();
    return peakOverMean > peakLimit || rep.firstQuarter() > quarterLimit
        ? new Flag(
            Fault.MOMENTUM,
            rep.confirmed(),
            rep.start(),
            rep.concentricEnd(),
            peakOverMean,
            peakLimit)
        : null;
  }
}
