package org.fourcount.evaluation;

import java.util.List;
import java.util.Optional;
import org.fourcount.coaching.JudgedRep;
import org.fourcount.sensor.recording.TrueRep;

/**
 * One repetition that was done.
 *
 * @param faults what was wrong with it; empty where nobody knows
 * @param times when it was done; empty where only its set is known
 * @param measured what the station said of it; empty if it was missed
 */
record KnownRep(
    Optional<List<String>> faults, Optional<TrueRep> times, Optional<JudgedRep> measured) {
  /** Whether it was judged as it was. */
  boolean isRight() {
    return faults.isPresent()
        && measured.filter(m -> m.judged() && Truth.isRight(m, faults.get())).isPresent();
  }
}
