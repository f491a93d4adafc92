package org.fourcount.evaluation;

import java.util.List;
import java.util.Optional;
import org.fourcount.motion.PhaseEvent;
import org.fourcount.motion.Rep;
import org.fourcount.sensor.recording.TrueRep;

/**
 * When the phases of one repetition began and ended, seconds of the recording's clock.
 *
 * @param start when the concentric phase began
 * @param concentricEnd when it ended
 * @param eccentricStart when the eccentric phase began
 * @param end when it ended
 */
record PhaseTimes(double start, double concentricEnd, double eccentricStart, double end) {
  static PhaseTimes of(TrueRep rep) {
    return new PhaseTimes(rep.start(), rep.concentricEnd(), rep.eccentricStart(), rep.end());
  }

  /** As they were known last: its end moves until the next repetition is finished. */
  static PhaseTimes corrected(Rep rep) {
    return new PhaseTimes(rep.start(), rep.concentricEnd(), rep.eccentricStart(), rep.end());
  }

  /** As they were first announced, by the confirmed events; empty where there are none. */
  static Optional<PhaseTimes> announced(Rep rep, List<PhaseEvent> events) {
    double start = Double.NaN;
    double concentricEnd = Double.NaN;
    double eccentricStart = Double.NaN;
    for (PhaseEvent event : events) {
      if (event.confirmed() && event.detected() == rep.confirmed()) {
        switch (event.phase()) {
          case CONCENTRIC -> {
            start = event.at();
            concentricEnd = Double.NaN;
          }
          case SHORTENED_HOLD -> concentricEnd = event.at();
          case ECCENTRIC -> {
            eccentricStart = event.at();
            concentricEnd = Double.isNaN(concentricEnd) ? eccentricStart : concentricEnd;
          }
          case LENGTHENED_HOLD -> {
            // In a march the other side may be confirmed at the same moment.
            if (eccentricStart == rep.eccentricStart()) {
              return Optional.of(new PhaseTimes(start, concentricEnd, eccentricStart, event.at()));
            }
          }
        }
      }
    }
    return Optional.empty();
  }

  double concentric() {
    return concentricEnd - start;
  }

  double hold() {
    return eccentricStart - concentricEnd;
  }

  double eccentric() {
    return end - eccentricStart;
  }

  double whole() {
    return end - start;
  }
}
