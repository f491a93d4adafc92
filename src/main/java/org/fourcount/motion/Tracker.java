package org.fourcount.motion;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Follows the moving part through a set, sample by sample: its angle or travel, and the repetitions
 * it has done.
 */
public final class Tracker {
  /** The stretch over which it is averaged: two periods of postural tremor; seconds. */
  private static final double OFF_PLANE_S = 0.3;

  /** Half the stretch that belongs to a moment, seconds. */
  private static final double AROUND_S = 0.06;

  private final Grid grid;
  private final Tick tick = new Tick();
  private final Coordinate coordinate;
  private final RepDetector detector;
  private final GapLog gaps = new GapLog();
  private final SaturationLog saturation = new SaturationLog();
  private final AngleHistory offPlane = new AngleHistory();
  private final AngleHistory angles = new AngleHistory();
  private final LandingLog landings = new LandingLog();

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
    if (saturation.leavesOut(sample)) {
      return;
    }
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
      offPlane.add(t, coordinate.offPlane());
      angles.add(t, coordinate.shown());
      landings.landed(coordinate.landed());
      sink.angle(t, coordinate.shown());
    }
  }

  /**
   * All repetitions so far; the end of the last one may still move until the next is finished. A
   * live view.
   */
  public List<Rep> reps() {
    return detector.reps();
  }

  /** What was said of phases while they lasted, and once a repetition stood. A live view. */
  public List<PhaseEvent> events() {
    return detector.events();
  }

  /** Seconds by which the points lie behind the samples that they come from. */
  public double delay() {
    return coordinate.delay();
  }

  /** The angle of the start posture, degrees, or the height of a resting stack, millimetres. */
  public double startAngle() {
    return detector.low();
  }

  /**
   * How far gravity lay off the plane in which it turns, in the last moment before a time: degrees,
   * NaN for a stack.
   */
  public double offPlane(double t) {
    return offPlane.mean(t - OFF_PLANE_S, t);
  }

  /**
   * The angle around a time, or the height of a stack: degrees or millimetres; NaN where it is not
   * kept any more.
   */
  public double angle(double t) {
    return angles.mean(t - AROUND_S, t + AROUND_S);
  }

  /** When a stack was last set down with a knock before a time, seconds; NaN if it was not. */
  public double landedBefore(double t) {
    return landings.before(t);
  }

  /** Where up was between two times: a unit vector in the node's own axes; null if not known. */
  public @Nullable Vector up(double from, double to) {
    TurnLog turns = coordinate.turns();
    return turns == null ? null : turns.up(from, to);
  }

  /**
   * Share of the turning between two times, by its square, that was about the movement's axis, 0 to
   * 1; that of a stack is 1.
   */
  public double aboutAxis(double from, double to) {
    TurnLog turns = coordinate.turns();
    return turns == null ? 1 : turns.aboutAxis(from, to);
  }

  /**
   * The end of a repetition, or the last that was known of it when it was confirmed: what is
   * measured up to here does not depend on how long somebody waits before measuring it.
   */
  public double knownEnd(Rep rep) {
    return Math.min(rep.end(), rep.confirmed() - coordinate.delay() - AROUND_S);
  }

  /** Seconds between two times in which the sensor was at the end of its scale. */
  public double saturated(double from, double to) {
    return saturation.seconds(from, to);
  }

  /** The longest stretch without samples between two times, seconds. */
  public double longestGap(double from, double to) {
    return gaps.longest(from, to);
  }
}
