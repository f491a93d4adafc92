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
 * @param rangeDegrees its sweep
 * @param faults what was planted in it
 */
public record SimulatedRep(
    boolean guided,
    double start,
    double concentricEnd,
    double eccentricStart,
    double end,
    double rangeDegrees,
    List<PlantedFault.Kind> faults) {
  /** Keeps an unchangeable copy of the list. */
  public SimulatedRep {
    faults = List.copyOf(faults);
  }
}
