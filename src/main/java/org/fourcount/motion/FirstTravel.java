package org.fourcount.motion;

import org.jspecify.annotations.Nullable;

/**
 * How far a weight stack has been lifted before anything is known of its approved repetitions: from
 * a second of rest on, good for a first look rather than for a verdict.
 */
public final class FirstTravel {
  /** A usual travel, to tell its turns by, mm. */
  private static final double GUESS_MM = 250;

  private final SampleBuffer before = new SampleBuffer();
  private final Grid grid = new MeanGrid();
  private final Tick tick = new Tick();
  private @Nullable TravelCoordinate travel;
  private double known = Double.NEGATIVE_INFINITY;

  /** Takes a sample of the stack's node. */
  public void accept(Sample sample) {
    if (travel == null) {
      before.accept(sample);
      known = sample.seconds();
      return;
    }
    grid.add(sample);
    while (grid.next(tick)) {
      travel.next(tick);
      known = tick.t;
    }
  }

  /**
   * The stack rests now: from here on its travel is followed.
   *
   * @return whether it is; false while its samples do not hold a second of rest yet
   */
  public boolean begin() {
    if (travel == null) { // else it knows the pile already
      StackMounting mounting = StackCalibrator.atRest(before);
      travel = mounting == null ? null : new TravelCoordinate(mounting, GUESS_MM);
    }
    return travel != null;
  }

  /** Seconds of device time up to which it is known; minus infinity before the first sample. */
  public double knownUntil() {
    return known;
  }

  /** Millimetres above the pile; 0 before it is followed. */
  public double millimetres() {
    return travel == null ? 0 : travel.shown();
  }
}
