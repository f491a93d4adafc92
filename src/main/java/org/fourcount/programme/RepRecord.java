package org.fourcount.programme;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fourcount.coaching.Evidence;
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

  private record Named(Fault fault, Evidence evidence) {}

  /**
   * Its faults, as the trainer sees them: those of the station worst first, then those it missed.
   */
  public Set<Fault> faults() {
    Map<Named, Boolean> stands = new LinkedHashMap<>();
    for (Flag flag : judged.flags()) {
      stands.put(new Named(flag.fault(), flag.evidence()), true);
    }
    for (Correction c : corrections) {
      if (c.fault() != null) {
        stands.put(new Named(c.fault(), c.evidence()), c.kind() != Correction.Kind.NO_SUCH_FAULT);
      }
    }
    Set<Fault> faults = new LinkedHashSet<>();
    stands.forEach(
        (named, there) -> {
          if (there) {
            faults.add(named.fault());
          }
        });
    return faults;
  }

  /** Its mark, as the trainer sees it; of no meaning if it does not count. */
  public Mark mark() {
    Set<Fault> faults = faults();
    if (!judged.judged() || (faults.isEmpty() && !judged.unseen().isEmpty())) {
      return Mark.NOT_JUDGED;
    }
    return faults.stream().findFirst().map(Fault::mark).orElse(Mark.CLEAN);
  }

  /** Whether it was judged, is one and has no fault. */
  public boolean isClean() {
    return counts() && mark() == Mark.CLEAN;
  }
}
