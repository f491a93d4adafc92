package org.fourcount.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.fourcount.motion.Rep;
import org.fourcount.sensor.recording.TrueRep;

/**
 * How well the phases' seconds agree with the truth, where all four times of a repetition are
 * known: as they were first announced, and as they were corrected by what came after.
 *
 * @param known repetitions with known phases
 * @param rows sets without holds first
 */
record PhaseAgreement(int known, List<Row> rows) {
  /** Rows of the whole repetition. */
  static final String WHOLE = "whole repetition";

  static final String CONCENTRIC = "concentric";

  /**
   * One phase.
   *
   * @param holds whether these repetitions were held at the far turn
   * @param phase its name
   * @param announced how its seconds agree with the true ones as they were first announced
   * @param corrected how they agree once nothing moved them any more
   */
  record Row(boolean holds, String phase, Agreement announced, Agreement corrected) {}

  /** A repetition as it was, and as it was measured. */
  private record Pair(PhaseTimes done, Optional<PhaseTimes> announced, PhaseTimes corrected) {}

  static PhaseAgreement of(List<KnownSet> sets) {
    List<Pair> held = new ArrayList<>();
    List<Pair> smooth = new ArrayList<>();
    int known = 0;
    for (KnownSet set : sets) {
      List<KnownRep> timed =
          set.reps().stream()
              .filter(r -> r.times().filter(TrueRep::hasPhases).isPresent())
              .toList();
      known += timed.size();
      boolean holds = timed.stream().anyMatch(r -> done(r).hold() > 0);
      timed.stream()
          .filter(r -> r.measured().isPresent())
          .forEach(r -> (holds ? held : smooth).add(pair(r, set.result())));
    }
    List<Row> rows = new ArrayList<>();
    add(rows, false, smooth);
    add(rows, true, held);
    return new PhaseAgreement(known, rows);
  }

  private static PhaseTimes done(KnownRep rep) {
    return PhaseTimes.of(rep.times().orElseThrow());
  }

  private static Pair pair(KnownRep rep, RecordingResult result) {
    Rep measured = rep.measured().orElseThrow().rep();
    return new Pair(
        done(rep), PhaseTimes.announced(measured, result.events()), PhaseTimes.corrected(measured));
  }

  private static void add(List<Row> rows, boolean holds, List<Pair> pairs) {
    if (pairs.isEmpty()) {
      return;
    }
    rows.add(row(holds, CONCENTRIC, pairs, PhaseTimes::concentric));
    if (holds) {
      rows.add(row(true, "shortened hold", pairs, PhaseTimes::hold));
    }
    rows.add(row(holds, "eccentric", pairs, PhaseTimes::eccentric));
    rows.add(row(holds, WHOLE, pairs, PhaseTimes::whole));
  }

  private static Row row(
      boolean holds, String phase, List<Pair> pairs, ToDoubleFunction<PhaseTimes> seconds) {
    return new Row(
        holds,
        phase,
        agreement(pairs, Pair::announced, seconds),
        agreement(pairs, p -> Optional.of(p.corrected()), seconds));
  }

  private static Agreement agreement(
      List<Pair> pairs,
      Function<Pair, Optional<PhaseTimes>> reading,
      ToDoubleFunction<PhaseTimes> seconds) {
    List<Double> off = new ArrayList<>();
    for (Pair pair : pairs) {
      reading
          .apply(pair)
          .ifPresent(
              read -> off.add(seconds.applyAsDouble(read) - seconds.applyAsDouble(pair.done())));
    }
    return Agreement.of(off);
  }

  /** One phase in sets without holds; of nothing if there are none. */
  Row withoutHolds(String phase) {
    Agreement none = Agreement.of(List.of());
    return rows.stream()
        .filter(r -> !r.holds() && r.phase().equals(phase))
        .findFirst()
        .orElse(new Row(false, phase, none, none));
  }

  Section section() {
    List<List<String>> lines = new ArrayList<>();
    for (Row r : rows) {
      lines.add(
          List.of(
              (r.holds() ? "with holds, " : "without holds, ") + r.phase(),
              String.valueOf(r.corrected().n()),
              Section.signed(r.announced().bias()),
              r.announced().interval(),
              Section.signed(r.corrected().bias()),
              r.corrected().interval()));
    }
    return new Section(
        "Phases, seconds, measured less true: bias and 95 % limits of agreement",
        List.of("phase", "n", "announced: bias", "limits", "corrected: bias", "limits"),
        lines,
        known == 0
            ? List.of(Section.NOT_HERE)
            : List.of(
                known + " repetitions with known phases",
                "announced: as said when the repetition was certain; corrected: as known once the next one was finished"));
  }
}
