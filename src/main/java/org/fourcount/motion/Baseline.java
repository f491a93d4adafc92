package org.fourcount.motion;

/**
 * What one to three approved repetitions show of a person: how the sensor sits, the range and the
 * pace.
 *
 * @param mounting what the node sits on, and how it reads there
 * @param range sweep of an approved repetition, degrees; on a weight stack its travel, millimetres
 * @param reps how many repetitions it was made from
 * @param concentric seconds, as lifted
 * @param shortenedHold seconds, as held; 0 if the turn was smooth
 * @param eccentric seconds, as lowered
 * @param aboveHalf seconds spent beyond half of the range
 * @param holds when a dwell of this person is a hold
 */
public record Baseline(
    Mounting mounting,
    double range,
    int reps,
    double concentric,
    double shortenedHold,
    double eccentric,
    double aboveHalf,
    HoldRule holds) {
  /** Seconds of an approved repetition. */
  public double repSeconds() {
    return concentric + shortenedHold + eccentric;
  }

  /** The approved repetition as a tempo to keep to. */
  public Tempo pace() {
    return new Tempo(concentric, shortenedHold, eccentric, 0);
  }

  /** The even grid on which a node that sits so is followed. */
  Grid grid() {
    return mounting instanceof StackMounting ? new MeanGrid() : new Resampler();
  }

  /** What follows a node that sits as it did for these repetitions. */
  Coordinate coordinate() {
    if (mounting instanceof StackMounting stack) {
      return new TravelCoordinate(stack, range);
    }
    LimbMounting limb = (LimbMounting) mounting;
    // A still part moves less than a quarter of the approved mean speed; tremor and slow movement
    // set the bounds.
    double stillMean = Math.min(2.5, Math.max(0.4, 0.25 * range / Math.max(1, repSeconds())));
    return new LimbCoordinate(
        attitude(limb.hasGyro(), limb.bias().toArray(), limb.restForce(), stillMean), limb.axis());
  }

  static Attitude attitude(boolean hasGyro, double[] bias, double restForce, double stillMean) {
    return hasGyro ? new GyroAttitude(bias, restForce, stillMean) : new TiltAttitude(0.6);
  }
}
