package org.fourcount.sensor.virtual;

/**
 * A sensor of a simulated hub.
 *
 * @param id its number, 1 to 254
 * @param gyro whether it has a gyro
 * @param rateHz nominal samples per second
 * @param intervalUs microseconds between two samples, by which lost ones are counted; 0 where they
 *     come so irregularly that a gap tells nothing
 * @param scale how it writes readings as whole numbers
 */
public record FeedNode(int id, boolean gyro, int rateHz, long intervalUs, Scale scale) {}
