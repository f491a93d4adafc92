package org.fourcount.sensor.link;

import org.fourcount.sensor.health.NodeFigures;

/**
 * One sensor as the link sees it.
 *
 * @param id its node, 1 to 254
 * @param model the sensor in it, such as LSM6DSO
 * @param gyro whether it has a gyro
 * @param received samples delivered
 * @param lost samples that were missing from the count
 * @param leftOut samples that made no sense
 * @param present whether samples came within the last 3 s
 * @param figures what is known of its health
 */
public record NodeStatus(
    int id,
    String model,
    boolean gyro,
    long received,
    long lost,
    long leftOut,
    boolean present,
    NodeFigures figures) {}
