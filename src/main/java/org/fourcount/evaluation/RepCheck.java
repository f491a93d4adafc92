package org.fourcount.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What is to be said of a measured repetition when it is held against the truth. */
enum RepCheck {
  /** Counted and judged as it was. */
  RIGHT,
  /** Counted, and judged otherwise than it was. */
  WRONG,
  /** Counted, and nobody did it. */
  FALSE,
  /** Counted outside every set. */
  OUTSIDE,
  /** Nobody knows how it was done. */
  OPEN;

  /** One for each measured repetition of a recording. */
  static List<RepCheck> all(RecordingResult result) {
    List<RepCheck> checks = new ArrayList<>(Collections.nCopies(result.reps().size(), OUTSIDE));
    for (KnownSet set : KnownSet.of(result)) {
      for (KnownRep rep : set.reps()) {
        rep.measured().ifPresent(m -> checks.set(result.reps().indexOf(m), of(rep)));
      }
      set.extra().forEach(m -> checks.set(result.reps().indexOf(m), FALSE));
    }
    return checks;
  }

  private static RepCheck of(KnownRep rep) {
    return rep.faults().isEmpty() ? OPEN : rep.isRight() ? RIGHT : WRONG;
  }

  /** Whether a person should look at it. */
  boolean isMistake() {
    return this == WRONG || this == FALSE || this == OUTSIDE;
  }
}
