package org.fourcount.sensor.health;

/**
 * What is known of the hub; NaN where it is not.
 *
 * @param hub its number
 * @param skewPpm how much its clock is too fast, millionths
 * @param residualMs how far its clock lies from the line fitted to it, one standard deviation,
 *     milliseconds
 * @param damagedShare of the frames of the last 5 s, 0 to 1
 * @param testedHoursAgo how long ago its sensors last tested themselves, hours
 */
public record HubFigures(
    String hub, double skewPpm, double residualMs, double damagedShare, double testedHoursAgo) {}
