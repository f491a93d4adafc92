package org.fourcount.evaluation;

import java.io.PrintWriter;
import java.util.List;

/**
 * The evaluation for a terminal: a row a set and the totals, folder by folder, then the sections.
 */
public final class EvaluationTable {
  private static final String ROW = "%-30s %-22s %8s %8s %7s %6s %-8s %6s  %s%n";

  private EvaluationTable() {}

  /** Prints the table and what was measured beyond it. */
  public static void print(Evaluation evaluation, PrintWriter out) {
    List<Folder> folders = Folder.of(evaluation.results());
    out.printf(
        ROW,
        "recording",
        "set",
        "expected",
        "counted",
        "missed",
        "false",
        "told by",
        "right",
        "verdicts");
    for (Folder folder : folders) {
      if (folders.size() > 1) {
        out.println(folder.path() + ":");
      }
      folder.results().forEach(r -> print(r, out));
      if (folders.size() > 1) {
        Totals totals = Totals.of(folder.results());
        out.println(totals.inWords());
        out.println(totals.toldHow());
        out.println();
      }
    }
    Totals totals = Totals.of(evaluation.results());
    out.println((folders.size() > 1 ? "All: " : "") + totals.inWords());
    out.println(totals.toldHow());
    out.println(totals.setsInPercent());
    evaluation.figures().sections().forEach(s -> SectionText.print(s, out));
    out.flush();
  }

  private static void print(RecordingResult r, PrintWriter out) {
    if (!r.judged()) {
      out.println(r.name() + ": refused: " + r.refusalInWords());
      return;
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
          s.toldBy(),
          s.right(),
          s.verdictsInWords());
    }
    r.silences().forEach(s -> out.println(r.name() + ": " + s.sentence() + "."));
    if (r.outside() > 0) {
      out.printf(ROW, r.name(), "(outside any set)", "", r.outside(), "", "", "", "", "");
    }
  }
}
