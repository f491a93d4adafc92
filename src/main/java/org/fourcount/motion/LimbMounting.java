package org.fourcount.motion;

/**
 * A node strapped to a part that turns about an axis.
 *
 * @param hasGyro whether the node measures angular rate
 * @param restForce size of the specific force at rest, g
 * @param bias rate of the still gyro, degrees per second
 * @param axis the axis of the movement in the node's own axes
 * @param axisShare share of the movement that is about that axis, 0 to 1
 * @param sweep largest change of the direction of gravity, degrees
 */
public record LimbMounting(
    boolean hasGyro,
    double restForce,
    Vector bias,
    MovementAxis axis,
    double axisShare,
    double sweep)
    implements Mounting {}
