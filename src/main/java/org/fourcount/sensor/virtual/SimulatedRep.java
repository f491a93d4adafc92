package org.fourcount.sensor.virtual;

import java.util.List;

/**
 * The truth about one repetition of a simulated person, in seconds of device time.
 *
 * @param guided whether it came before the set
 * @param start when the concentric phase began
 * @param concentricEnd when it ended
 * @param eccentricStart when the eccentric phase began
 * @param end when it ended
 * @param range its sweep, degrees; of a stack its travel, millimetres
 * @param faults what was planted in it
 * @param side {@code left} or {@code right} in marching, else empty
 */
public record SimulatedRep(
    boolean guided,
    double start,
    double concentricEnd,
    double eccentricStart,
    double end,
    double range,
    List<PlantedFault.Kind> faults,
    String side) {
  /** Keeps an unchangeable copy of the list. */
  public SimulatedRep {
    faults = List.copyOf(faults);
  }
}
