package org.fourcount.simulation;

import java.util.List;
import org.fourcount.coaching.Fault;
import org.fourcount.coaching.Flag;
import org.jspecify.annotations.Nullable;

/**
 * What a live "too fast" should have done in one phase.
 *
 * @param start when the phase began
 * @param end when it ended
 * @param fault what would be raised in it
 * @param rushed whether it was too fast
 */
record LiveTruth(double start, double end, Fault fault, boolean rushed) {
  /** A turn is seen a little late: what is raised this long after a phase may still mean it. */
  private static final double LATE_S = 0.3;

  /** The concentric phase of a repetition. A throw is too fast in any case, so it has no truth. */
  static @Nullable LiveTruth up(DoneRep done) {
    return done.shows(Fault.MOMENTUM)
        ? null
        : new LiveTruth(
            done.start(),
            done.concentricEnd(),
            Fault.RUSHED_CONCENTRIC,
            done.shows(Fault.RUSHED_CONCENTRIC));
  }

  static LiveTruth down(DoneRep done) {
    return new LiveTruth(
        done.eccentricStart(),
        done.end(),
        Fault.RUSHED_ECCENTRIC,
        done.shows(Fault.RUSHED_ECCENTRIC));
  }

  /** When it was raised for this phase; NaN if never. */
  double raised(List<Flag> flags) {
    return flags.stream()
        .filter(f -> f.fault() == fault && f.raised() >= start && f.raised() <= end + LATE_S)
        .mapToDouble(Flag::raised)
        .findFirst()
        .orElse(Double.NaN);
  }
}
