package org.fourcount.evaluation;

import java.util.List;
import org.fourcount.coaching.Fault;
import org.fourcount.coaching.JudgedRep;
import org.fourcount.coaching.Mark;
import org.fourcount.config.FaultNames;

/** Holds what was said of a repetition against what is known of it, by the names of the format. */
final class Truth {
  /** In a truth: any of the faults that mark a repetition as compensated. */
  static final String COMPENSATION = FaultNames.COMPENSATION;

  private static final String RUSHED = "rushed";

  private Truth() {}

  /** The faults that were said of a repetition, worst first. */
  static List<String> said(JudgedRep rep) {
    return rep.flags().stream().map(f -> f.fault().key()).distinct().toList();
  }

  /** Whether this is the rushing of a phase, a hold or the whole repetition. */
  static boolean isRushed(String fault) {
    return fault.startsWith(RUSHED);
  }

  /** Right is: nothing said of a clean one; of a faulty one, something of its kind. */
  static boolean isRight(JudgedRep rep, List<String> known) {
    if (known.isEmpty()) {
      return rep.flags().isEmpty();
    }
    List<String> said = said(rep);
    boolean rushedOnly = known.stream().allMatch(Truth::isRushed);
    boolean saidRushed = said.stream().anyMatch(Truth::isRushed);
    return known.stream().allMatch(k -> isFound(k, said)) && (rushedOnly || !saidRushed);
  }

  /** Whether what was said names this known fault. */
  static boolean isFound(String known, List<String> said) {
    return switch (known) {
      case RUSHED -> said.stream().anyMatch(Truth::isRushed);
      case COMPENSATION -> said.stream().anyMatch(Truth::isCompensation);
      default -> said.contains(known);
    };
  }

  /**
   * Whether saying this fault is borne out by what is known. "Rushed" as a whole is borne out by
   * any rushed phase, and "rushed" as a whole bears out any of its phases.
   */
  static boolean isBorneOut(String said, List<String> known) {
    return known.contains(said)
        || (isRushed(said) && known.contains(RUSHED))
        || (said.equals(RUSHED) && known.stream().anyMatch(Truth::isRushed))
        || (isCompensation(said) && known.contains(COMPENSATION));
  }

  /** Whether this is the help of another part, or of momentum. */
  static boolean isCompensation(String fault) {
    if (fault.equals(COMPENSATION)) {
      return true;
    }
    for (Fault f : Fault.values()) {
      if (f.key().equals(fault)) {
        return f.mark() == Mark.COMPENSATED;
      }
    }
    return false;
  }
}
