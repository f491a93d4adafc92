package org.fourcount.motion;

/**
 * What one to three approved repetitions show of a person: how the sensor sits, the axis, the range
 * and the pace.
 *
 * @param hasGyro whether the node measures angular rate
 * @param restForce size of the specific force at rest, g
 * @param bias rate of the still gyro, degrees per second
 * @param axis the axis of the movement in the node's own axes
 * @param axisShare share of the movement that is about that axis, 0 to 1
 * @param sweep largest change of the direction of gravity, degrees
 * @param range sweep of an approved repetition, degrees
 * @param reps how many repetitions it was made from
 * @param concentric seconds, as lifted
 * @param shortenedHold seconds, as held; 0 if the turn was smooth
 * @param eccentric seconds, as lowered
 * @param aboveHalf seconds spent beyond half of the range
 * @param holds when a dwell of this person is a hold
 */
public record Baseline(
    boolean hasGyro,
    double restForce,
    Vector bias,
    MovementAxis axis,
    double axisShare,
    double sweep,
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

  /** A filter that follows a node strapped on as it was for these repetitions. */
  Attitude attitude() {
    // A still part moves less than a quarter of the approved mean speed; tremor and slow movement
    // set the bounds.
    double stillMean = Math.min(2.5, Math.max(0.4, 0.25 * range / Math.max(1, repSeconds())));
    return attitude(hasGyro, bias.toArray(), restForce, stillMean);
  }

  static Attitude attitude(boolean hasGyro, double[] bias, double restForce, double stillMean) {
    return hasGyro ? new GyroAttitude(bias, restForce, stillMean) : new TiltAttitude(0.6);
  }
}
