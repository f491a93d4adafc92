package org.fourcount.sensor.recording;

import java.util.List;
import java.util.Optional;

/**
 * A set within a recording.
 *
 * @param label what it shows
 * @param start seconds of the recording's clock
 * @param end seconds of the recording's clock
 * @param reps how many repetitions
 * @param faults what every repetition in it shows, by the names of the format; empty where they
 *     differ and the repetitions say it
 */
public record TrueSet(
    String label, double start, double end, int reps, Optional<List<String>> faults) {
  /** Keeps an unchangeable copy of the list. */
  public TrueSet {
    faults = faults.map(List::copyOf);
  }

  /** Whether this time lies within the set. */
  public boolean holds(double seconds) {
    return seconds >= start && seconds < end;
  }
}
