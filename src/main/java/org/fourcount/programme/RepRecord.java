package org.fourcount.programme;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.fourcount.coaching.Fault;
import org.fourcount.coaching.Flag;
import org.fourcount.coaching.JudgedRep;
import org.fourcount.coaching.Mark;

/**
 * One kept repetition.
 *
 * @param number from 1 on within its set
 * @param judged what was measured and flagged, with the evidence
 * @param corrections what trainers say of it, oldest first
 */
public record RepRecord(int number, JudgedRep judged, List<Correction> corrections) {
  /** Keeps an unchangeable copy of the corrections. */
  public RepRecord {
    corrections = List.copyOf(corrections);
  }

  /** Whether it was one, as far as trainers have said. */
  public boolean counts() {
    return corrections.stream().noneMatch(c -> c.kind() == Correction.Kind.NOT_A_REP);
  }

  /** Its faults, as the trainer sees them. */
  public Set<Fault> faults() {
    Set<Fault> faults = new LinkedHashSet<>();
    judged.flags().stream().map(Flag::fault).forEach(faults::add);
    for (Correction c : corrections) {
      if (c.fault() != null && c.kind() == Correction.Kind.NO_SUCH_FAULT) {
        faults.remove(c.fault());
      } else if (c.fault() != null) {
        faults.add(c.fault());
      }
    }
    return faults;
  }

  /** Its mark, as the trainer sees it; of no meaning if it does not count. */
  public Mark mark() {
    if (!judged.judged()) {
      return Mark.NOT_JUDGED;
    }
    return faults().stream().findFirst().map(Fault::mark).orElse(Mark.CLEAN);
  }

  /** Whether it was judged, is one and has no fault. */
  public boolean isClean() {
    return counts() && mark() == Mark.CLEAN;
  }
}
