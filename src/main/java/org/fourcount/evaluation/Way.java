package org.fourcount.evaluation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.fourcount.coaching.Evidence;
import org.fourcount.coaching.Fault;
import org.fourcount.coaching.Flag;
import org.fourcount.coaching.JudgedRep;

/** The five ways of lifting of the curl recordings (Velloso and others 2013), and what else is. */
enum Way {
  /** As asked. */
  CORRECT("correct"),
  /** The part next to the moving one helped. */
  ELBOWS("elbows thrown forward"),
  /** The way out ended early. */
  LIFTED("lifted halfway"),
  /** The way back ended early. */
  LOWERED("lowered halfway"),
  /** The trunk helped. */
  HIPS("hips thrown forward"),
  /** Another fault, or not judged. */
  OTHER("other"),
  /** Not counted. */
  MISSED("missed");

  private final String label;

  Way(String label) {
    this.label = label;
  }

  /** The way that a set of these recordings is of; empty for a set of others. */
  static Optional<Way> of(String label) {
    return Arrays.stream(values()).filter(w -> w.label.equals(label)).findFirst();
  }

  /** What was said of a repetition; a short range comes first, since who stops short sways too. */
  static Way said(Optional<JudgedRep> measured) {
    if (measured.isEmpty()) {
      return MISSED;
    }
    JudgedRep rep = measured.get();
    if (!rep.judged()) {
      return OTHER;
    }
    Optional<Flag> half = flag(rep, Fault.SHORT_RANGE);
    if (half.isPresent()) {
      return half.get().evidence() == Evidence.SHORT_OF_START ? LOWERED : LIFTED;
    }
    if (flag(rep, Fault.TRUNK).isPresent()) {
      return HIPS;
    }
    if (flag(rep, Fault.ADJACENT).isPresent()) {
      return ELBOWS;
    }
    return rep.flags().isEmpty() ? CORRECT : OTHER;
  }

  private static Optional<Flag> flag(JudgedRep rep, Fault fault) {
    return rep.flags().stream().filter(f -> f.fault() == fault).findFirst();
  }

  /** Written as the recordings write it, in one word. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
