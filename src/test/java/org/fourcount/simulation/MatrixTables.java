package org.fourcount.simulation;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.fourcount.motion.Phase;

/** The tables of the matrix: a row a cell, then what was said of what. */
final class MatrixTables {
  private static final String ROW =
      "%-18s %5s %4s %6s %5s %5s | %-11s %-11s | %-11s %-11s %-11s | %6s %6s | %6s %-9s %6s | %-9s %-9s%n";

  private final PrintStream out;

  MatrixTables(PrintStream out) {
    this.out = out;
  }

  void print(List<SetOutcome> all) {
    List<SetOutcome> firm =
        all.stream().filter(o -> o.matrixCase().strap().slipDegrees() == 0).toList();
    out.println(
        "Sets without slip; phases: bias ± 95 % limits, s; delays: median/95th percentile, s.");
    head();
    Tally everything = new Tally();
    firm.forEach(everything::add);
    row("all", everything);
    Cells.cuts().forEach((title, cut) -> cut(title, cut, firm));
    List<SetOutcome> slipped =
        all.stream().filter(o -> o.matrixCase().strap().slipDegrees() > 0).toList();
    Tally slip = new Tally();
    slipped.forEach(slip::add);
    row("strap slipped", slip);
    refusals(everything);
    confusion("Sets without slip", everything);
    leans(everything);
    confusion("Sets in which the strap slipped", slip);
  }

  private void head() {
    out.printf(
        ROW,
        "",
        "sets",
        "ref.",
        "reps",
        "miss",
        "false",
        "no holds",
        "",
        "with holds",
        "",
        "",
        "clean",
        "fault",
        "rushed",
        "raised",
        "false",
        "rep",
        "turn");
    out.printf(
        ROW,
        "cell",
        "",
        "",
        "",
        "%",
        "%",
        "concentric",
        "eccentric",
        "concentric",
        "hold",
        "eccentric",
        "fl. %",
        "fnd %",
        "in ph%",
        "after",
        "ph. %",
        "late",
        "late");
  }

  private void cut(String title, Function<MatrixCase, String> cut, List<SetOutcome> outcomes) {
    Map<String, Tally> cells = new TreeMap<>();
    for (SetOutcome o : outcomes) {
      cells.computeIfAbsent(cut.apply(o.matrixCase()), k -> new Tally()).add(o);
    }
    out.println("-- " + title);
    cells.forEach(this::row);
  }

  private void row(String name, Tally t) {
    out.printf(
        ROW,
        name,
        t.sets,
        t.refused,
        t.reps,
        percent(t.missed, t.reps),
        percent(t.falselyCounted, t.reps),
        t.plain.get(Phase.CONCENTRIC).agreement(),
        t.plain.get(Phase.ECCENTRIC).agreement(),
        t.withHolds.get(Phase.CONCENTRIC).agreement(),
        t.withHolds.get(Phase.SHORTENED_HOLD).agreement(),
        t.withHolds.get(Phase.ECCENTRIC).agreement(),
        percent(t.cleanFlagged, t.clean),
        percent(t.found, t.planted),
        percent(t.raisedWithin, t.rushedPhases),
        t.raiseDelay.delay(),
        percent(t.raisedFalsely, t.otherPhases),
        t.repDelay.delay(),
        t.turnDelay.delay());
  }

  private static String percent(int part, int of) {
    return of == 0 ? "-" : String.format(Locale.ROOT, "%.1f", 100.0 * part / of);
  }

  private void refusals(Tally tally) {
    out.println();
    out.println("Approved repetitions refused");
    tally.refusals.forEach((why, n) -> out.printf("%6d %s%n", n, why));
  }

  private void leans(Tally tally) {
    out.println();
    out.printf(
        Locale.ROOT,
        "Trunk leans, said while they last: %d of %d, after passing 6 degrees by %.2f/%.2f s; falsely in %d of %d.%n",
        tally.leansRaised,
        tally.leans,
        tally.leanDelay.quantile(0.5),
        tally.leanDelay.quantile(0.95),
        tally.leansFalsely,
        tally.keptStill);
  }

  private void confusion(String title, Tally tally) {
    TreeSet<String> said = new TreeSet<>();
    tally.confusion.values().forEach(row -> said.addAll(row.keySet()));
    said.remove("done");
    out.println();
    out.println(title + ": what was planted, and what was said of it");
    out.printf("%-20s %6s", "planted", "done");
    said.forEach(s -> out.printf(" %18s", s));
    out.println();
    tally.confusion.forEach(
        (planted, row) -> {
          out.printf("%-20s %6d", planted, row.getOrDefault("done", 0));
          said.forEach(s -> out.printf(" %18s", row.containsKey(s) ? row.get(s) : "."));
          out.println();
        });
  }
}
