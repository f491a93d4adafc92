package org.fourcount.motion;

import java.util.List;

/**
 * Follows the moving part through a set, sample by sample: its angle or travel, and the repetitions
 * it has done.
 */
public final class Tracker {
  private final Grid grid;
  private final Tick tick = new Tick();
  private final Coordinate coordinate;
  private final RepDetector detector;
  private final GapLog gaps = new GapLog();

  /** A tracker for a part that moves as in the baseline. */
  public Tracker(Baseline baseline) {
    grid = baseline.grid();
    coordinate = baseline.coordinate();
    detector =
        new RepDetector(
            baseline.range(),
            baseline.repSeconds(),
            baseline.aboveHalf(),
            baseline.holds(),
            coordinate.delay());
  }

  /**
   * Takes a sample of the moving node; the points of its angle that it completes go to the sink.
   */
  public void accept(Sample sample, AngleSink sink) {
    gaps.sample(sample.seconds());
    grid.add(sample);
    while (grid.next(tick)) {
      if (tick.afterGap) {
        detector.interrupt();
      }
      coordinate.next(tick);
      detector.correct(coordinate);
      double t = tick.t - coordinate.delay();
      detector.next(t, coordinate.value(), coordinate.still());
      sink.angle(t, coordinate.shown());
    }
  }

  /**
   * All repetitions so far; the end of the last one may still move until the next begins. A live
   * view.
   */
  public List<Rep> reps() {
    return detector.reps();
  }

  /** Seconds by which the points lie behind the samples that they come from. */
  public double delay() {
    return coordinate.delay();
  }

  /** The angle of the start posture, degrees, or the height of a resting stack, millimetres. */
  public double startAngle() {
    return detector.low();
  }

  /** The longest stretch without samples between two times, seconds. */
  public double longestGap(double from, double to) {
    return gaps.longest(from, to);
  }
}
