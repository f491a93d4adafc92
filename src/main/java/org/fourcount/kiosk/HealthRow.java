package org.fourcount.kiosk;

/**
 * One figure of a station's health, for whoever looks after it.
 *
 * @param node the sensor; 0 for the hub
 * @param quantity what was measured, such as battery
 * @param value what came of it, with its unit; "not known" where there is nothing to measure
 * @param limit where it warns and fails
 * @param isFit whether nobody need see to it
 */
public record HealthRow(int node, String quantity, String value, String limit, boolean isFit) {}
