package org.fourcount.sensor.recording;

/**
 * A sensor of a recording.
 *
 * @param id its node, 1 to 254
 * @param placement where it was strapped on
 * @param role {@code moving} (in marching {@code moving-left} and {@code moving-right}), {@code
 *     trunk}, {@code opposite}, {@code adjacent}, {@code limb} or {@code still}
 */
public record RecordedNode(int id, String placement, String role) {}
