package org.fourcount.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fourcount.coaching.JudgedRep;

/**
 * How a repetition was done, or said to be: the execution types of the physiotherapy recordings
 * (Yurtman and Barshan 2014), and what else can become of a repetition.
 */
enum Execution {
  /** Neither of the next two. */
  CORRECT,
  /** Too fast. */
  RUSHED,
  /** Not far enough. */
  SHORT_RANGE,
  /** Counted, but the signal did not allow a verdict. */
  NOT_JUDGED,
  /** Not counted. */
  MISSED;

  private static final String SHORT = "short-range";

  /** What is known of a repetition; empty where it has another fault, or both. */
  static Optional<Execution> known(List<String> faults) {
    if (faults.isEmpty()) {
      return Optional.of(CORRECT);
    }
    if (faults.stream().allMatch(Truth::isRushed)) {
      return Optional.of(RUSHED);
    }
    return faults.equals(List.of(SHORT)) ? Optional.of(SHORT_RANGE) : Optional.empty();
  }

  /** What was said of it; rushed comes first, as fast repetitions are often short too. */
  static Execution said(Optional<JudgedRep> measured) {
    if (measured.isEmpty()) {
      return MISSED;
    }
    if (!measured.get().judged()) {
      return NOT_JUDGED;
    }
    List<String> said = Truth.said(measured.get());
    if (said.stream().anyMatch(Truth::isRushed)) {
      return RUSHED;
    }
    return said.contains(SHORT) ? SHORT_RANGE : CORRECT;
  }

  /** Written as the format writes faults, such as {@code short-range}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
