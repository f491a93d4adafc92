package org.fourcount.sensor.conform;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fourcount.sensor.conform.Finding.Result;

/** What was found so far. A clause that was once not met stays so. */
final class Findings {
  private final Map<Clause, Finding> found = new EnumMap<>(Clause.class);

  /** Says what was seen of a clause. */
  void saw(Clause clause, boolean isMet, String reason, Object... details) {
    put(clause, isMet ? Result.MET : Result.NOT_MET, reason, details);
  }

  void notTried(Clause clause, String reason, Object... details) {
    put(clause, Result.NOT_TRIED, reason, details);
  }

  private void put(Clause clause, Result result, String reason, Object... details) {
    Finding before = found.get(clause);
    if (before == null || before.result() != Result.NOT_MET) {
      String line = details.length == 0 ? reason : String.format(Locale.ROOT, reason, details);
      found.put(clause, new Finding(clause, result, line));
    }
  }

  /** Every clause in its order; those without a word were not reached for this reason. */
  List<Finding> all(String whyNot) {
    List<Finding> all = new ArrayList<>();
    for (Clause clause : Clause.values()) {
      Finding known = found.get(clause);
      all.add(known == null ? new Finding(clause, Result.NOT_TRIED, whyNot) : known);
    }
    return all;
  }
}
