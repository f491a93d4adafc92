package org.fourcount.motion;

/** The angle of a part that turns about an axis, in degrees. */
final class LimbCoordinate implements Coordinate {
  private final Attitude attitude;
  private final ArcCoordinate arc;
  private final TurnLog turns;
  private double angle;

  LimbCoordinate(Attitude attitude, MovementAxis axis) {
    this.attitude = attitude;
    this.arc = new ArcCoordinate(axis);
    this.turns = new TurnLog(axis.u());
  }

  @Override
  public void next(Tick tick) {
    attitude.next(tick);
    angle = arc.next(attitude, tick.hasGyro);
    turns.next(tick.t - delay(), attitude, tick.hasGyro);
  }

  @Override
  public double value() {
    return angle;
  }

  @Override
  public double offPlane() {
    double along = arc.axis().u().dot(attitude.up());
    return Math.toDegrees(Math.asin(Math.max(-1, Math.min(1, along))));
  }

  @Override
  public TurnLog turns() {
    return turns;
  }

  @Override
  public double shown() {
    return angle - arc.notShown();
  }

  @Override
  public boolean still() {
    return attitude.still();
  }

  @Override
  public double delay() {
    return attitude.delay();
  }
}
