package org.fourcount.simulation;

import java.util.Optional;
import org.fourcount.coaching.Fault;

/**
 * The truth about one repetition, in seconds of the device's clock.
 *
 * @param start when the concentric phase began
 * @param concentricEnd when it ended
 * @param eccentricStart when the eccentric phase began
 * @param end when it ended
 * @param rangeDegrees its sweep
 * @param fault what was planted in it
 * @param leansFrom when the trunk had leaned as far as no trunk may; NaN if it did not
 * @param afterSlip whether the strap has slipped before it
 */
record DoneRep(
    double start,
    double concentricEnd,
    double eccentricStart,
    double end,
    double rangeDegrees,
    Optional<Fault> fault,
    double leansFrom,
    boolean afterSlip) {
  boolean shows(Fault kind) {
    return fault.isPresent() && fault.get() == kind;
  }
}
