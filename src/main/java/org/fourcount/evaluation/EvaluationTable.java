package org.fourcount.evaluation;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** The evaluation as a table for a terminal: a row a set, then the totals. */
public final class EvaluationTable {
  private static final String ROW = "%-30s %-22s %8s %8s %7s %6s %6s  %s%n";

  private EvaluationTable() {}

  /** Prints the table. */
  public static void print(List<RecordingResult> results, PrintWriter out) {
    out.printf(
        ROW, "recording", "set", "expected", "counted", "missed", "false", "right", "verdicts");
    for (RecordingResult r : results) {
      if (!r.judged()) {
        out.printf(ROW, r.name(), "refused: " + r.refusal(), "", "", "", "", "", "");
        continue;
      }
      for (SetScore s : r.sets()) {
        out.printf(
            ROW,
            r.name(),
            s.label(),
            s.expected(),
            s.counted(),
            s.missed(),
            s.falselyCounted(),
            s.right(),
            s.verdictsInWords());
      }
    }
    out.println(Totals.of(results).inWords());
    out.flush();
  }

  /** Sums over all judged sets. */
  record Totals(
      int recordings,
      int refused,
      int sets,
      int exact,
      int withinOne,
      int expected,
      int counted,
      int missed,
      int falselyCounted,
      int right,
      int outside) {
    static Totals of(List<RecordingResult> results) {
      List<RecordingResult> judged = results.stream().filter(RecordingResult::judged).toList();
      List<SetScore> s = judged.stream().flatMap(r -> r.sets().stream()).toList();
      return new Totals(
          results.size(),
          results.size() - judged.size(),
          s.size(),
          (int) s.stream().filter(x -> x.counted() == x.expected()).count(),
          (int) s.stream().filter(x -> Math.abs(x.counted() - x.expected()) <= 1).count(),
          s.stream().mapToInt(SetScore::expected).sum(),
          s.stream().mapToInt(SetScore::counted).sum(),
          s.stream().mapToInt(SetScore::missed).sum(),
          s.stream().mapToInt(SetScore::falselyCounted).sum(),
          s.stream().mapToInt(SetScore::right).sum(),
          judged.stream().mapToInt(RecordingResult::outside).sum());
    }

    String inWords() {
      return String.format(
          Locale.ROOT,
          "%d recordings (%d refused), %d sets: %d exact, %d within one. %d repetitions: %d counted, %d missed (%.2f %%),"
              + " %d false (%.2f %%), verdict right in %d (%.1f %%); %d outside any set.",
          recordings,
          refused,
          sets,
          exact,
          withinOne,
          expected,
          counted,
          missed,
          percent(missed),
          falselyCounted,
          percent(falselyCounted),
          right,
          counted == 0 ? 0 : 100.0 * right / counted,
          outside);
    }

    private double percent(int n) {
      return expected == 0 ? 0 : 100.0 * n / expected;
    }
  }
}
