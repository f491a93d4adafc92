package org.fourcount.motion;

/**
 * How far a part has turned about its axis, in degrees, from attitude and rate.
 *
 * <p>The angle of gravity about the axis (a cone angle, right for tilted axes too) tells it where
 * gravity sees the movement, the integrated rate where it does not: the rate is integrated and
 * pulled to gravity's angle with a gain of sin2(beta) / tau, beta being the axis' angle from the
 * vertical, so that there is no switch between the two.
 */
final class ArcCoordinate {
  /** Time constant of the pull towards gravity's angle for a horizontal axis, seconds. */
  private static final double PULL_S = 0.5;

  /**
   * A slow start is taken for stillness for a moment. What the part turned meanwhile is held back,
   * forgotten with this time constant, and given back when it is known to move; seconds.
   */
  private static final double HELD_S = 1.0;

  /** Time constant with which the trace on the screen takes over what was given back, seconds. */
  private static final double GLIDE_S = 0.15;

  private final MovementAxis axis;
  private boolean started;
  private double angle;
  private double held;
  private double owed;

  ArcCoordinate(MovementAxis axis) {
    this.axis = axis;
  }

  /** How much of the angle has just been given back and is not shown yet, degrees. */
  double notShown() {
    return axis.sign() * Math.toDegrees(owed);
  }

  MovementAxis axis() {
    return axis;
  }

  /** The angle after the attitude's newest point, in degrees, outbound positive. */
  double next(Attitude attitude, boolean hasGyro) {
    double c = axis.e1().dot(attitude.up());
    double s = axis.e2().dot(attitude.up());
    double gravity = -Math.atan2(s, c);
    if (!started) {
      started = true;
      angle = gravity;
    }
    owed -= owed * Tick.DT / GLIDE_S;
    double pull = 1;
    if (hasGyro) {
      double turned = Math.toRadians(axis.u().dot(attitude.rate())) * Tick.DT;
      if (attitude.still()) {
        held += turned - held * Tick.DT / HELD_S;
      } else {
        angle += held + turned;
        owed += held;
        held = 0;
      }
      pull = (c * c + s * s) * Tick.DT / PULL_S;
    }
    angle += pull * Math.IEEEremainder(gravity - angle, 2 * Math.PI);
    return axis.sign() * Math.toDegrees(angle);
  }
}
