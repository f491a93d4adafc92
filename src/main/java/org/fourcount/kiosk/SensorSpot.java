package org.fourcount.kiosk;

/**
 * A sensor and where it is to sit.
 *
 * @param node its number, 1 to 254
 * @param role what it is for, such as {@code moving}, {@code left} or {@code trunk}
 * @param heard whether it sends
 */
public record SensorSpot(int node, String role, boolean heard) {}
