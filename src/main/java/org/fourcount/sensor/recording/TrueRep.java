package org.fourcount.sensor.recording;

import java.util.List;
import java.util.Optional;

/**
 * What is known about one repetition of a recording, in seconds of the recording's clock; NaN where
 * it is not known.
 *
 * @param start when it began
 * @param concentricEnd when the concentric phase ended
 * @param eccentricStart when the eccentric phase began
 * @param end when it ended
 * @param range its sweep, degrees; of a weight stack its travel, millimetres
 * @param faults what was wrong with it, by the names of the format; empty where the set says it
 * @param side {@code left} or {@code right} in marching; empty where there is but one
 */
public record TrueRep(
    double start,
    double concentricEnd,
    double eccentricStart,
    double end,
    double range,
    Optional<List<String>> faults,
    String side) {
  /** Keeps an unchangeable copy of the list. */
  public TrueRep {
    faults = faults.map(List::copyOf);
  }

  /** Whether all four times are known, not only start and end. */
  public boolean hasPhases() {
    return !Double.isNaN(concentricEnd) && !Double.isNaN(eccentricStart);
  }

  /** Half way from start to end, seconds: tells which set it belongs to. */
  public double middle() {
    return 0.5 * (start + end);
  }
}
