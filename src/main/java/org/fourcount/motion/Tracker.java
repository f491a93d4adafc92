package org.fourcount.motion;

import java.util.List;

/**
 * Follows the moving part through a set, sample by sample: its angle, and the repetitions it has
 * done.
 */
public final class Tracker {
  private final Resampler resampler = new Resampler();
  private final Tick tick = new Tick();
  private final Attitude attitude;
  private final ArcCoordinate coordinate;
  private final RepDetector detector;
  private final GapLog gaps = new GapLog();

  /** A tracker for a part that moves as in the baseline. */
  public Tracker(Baseline baseline) {
    attitude = baseline.attitude();
    coordinate = new ArcCoordinate(baseline.axis());
    detector =
        new RepDetector(
            baseline.range(),
            baseline.repSeconds(),
            baseline.aboveHalf(),
            baseline.holds(),
            attitude.delay());
  }

  /**
   * Takes a sample of the moving node; the points of its angle that it completes go to the sink.
   */
  public void accept(Sample sample, AngleSink sink) {
    gaps.sample(sample.seconds());
    resampler.add(sample);
    while (resampler.next(tick)) {
      if (tick.afterGap) {
        detector.interrupt();
      }
      attitude.next(tick);
      double angle = coordinate.next(attitude, tick.hasGyro);
      double t = tick.t - attitude.delay();
      detector.next(t, angle, attitude.still());
      sink.angle(t, angle);
    }
  }

  /**
   * All repetitions so far; the end of the last one may still move until the next begins. A live
   * view.
   */
  public List<Rep> reps() {
    return detector.reps();
  }

  /** Seconds by which the angle's points lie behind the samples that they come from. */
  public double delay() {
    return attitude.delay();
  }

  /** The angle of the start posture, degrees. */
  public double startAngle() {
    return detector.low();
  }

  /** The longest stretch without samples between two times, seconds. */
  public double longestGap(double from, double to) {
    return gaps.longest(from, to);
  }
}
