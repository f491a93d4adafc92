package org.fourcount.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.fourcount.motion.Phase;
import org.fourcount.motion.Rep;
import org.fourcount.sensor.recording.TrueRep;

/**
 * How well the phases' seconds agree with the truth, where all four times of a repetition are
 * known.
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
   * @param seconds how its measured seconds agree with the true ones
   */
  record Row(boolean holds, String phase, Agreement seconds) {}

  private record Pair(TrueRep done, Rep measured) {
    double off(ToDoubleFunction<TrueRep> known, ToDoubleFunction<Rep> found) {
      return found.applyAsDouble(measured) - known.applyAsDouble(done);
    }
  }

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
      boolean holds = timed.stream().anyMatch(r -> hold(r.times().orElseThrow()) > 0);
      for (KnownRep rep : timed) {
        rep.measured()
            .ifPresent(
                m -> (holds ? held : smooth).add(new Pair(rep.times().orElseThrow(), m.rep())));
      }
    }
    List<Row> rows = new ArrayList<>();
    add(rows, false, smooth);
    add(rows, true, held);
    return new PhaseAgreement(known, rows);
  }

  private static double hold(TrueRep rep) {
    return rep.eccentricStart() - rep.concentricEnd();
  }

  private static void add(List<Row> rows, boolean holds, List<Pair> pairs) {
    if (pairs.isEmpty()) {
      return;
    }
    rows.add(
        row(
            holds,
            CONCENTRIC,
            pairs,
            t -> t.concentricEnd() - t.start(),
            m -> m.seconds(Phase.CONCENTRIC)));
    if (holds) {
      rows.add(
          row(
              true,
              "shortened hold",
              pairs,
              PhaseAgreement::hold,
              m -> m.seconds(Phase.SHORTENED_HOLD)));
    }
    rows.add(
        row(
            holds,
            "eccentric",
            pairs,
            t -> t.end() - t.eccentricStart(),
            m -> m.seconds(Phase.ECCENTRIC)));
    rows.add(row(holds, WHOLE, pairs, t -> t.end() - t.start(), Rep::duration));
  }

  private static Row row(
      boolean holds,
      String phase,
      List<Pair> pairs,
      ToDoubleFunction<TrueRep> known,
      ToDoubleFunction<Rep> found) {
    return new Row(
        holds, phase, Agreement.of(pairs.stream().map(p -> p.off(known, found)).toList()));
  }

  /** How one phase agrees in sets without holds; of nothing if there are none. */
  Agreement withoutHolds(String phase) {
    return rows.stream()
        .filter(r -> !r.holds() && r.phase().equals(phase))
        .findFirst()
        .map(Row::seconds)
        .orElse(Agreement.of(List.of()));
  }

  Section section() {
    List<List<String>> lines = new ArrayList<>();
    for (Row r : rows) {
      Agreement a = r.seconds();
      lines.add(
          List.of(
              (r.holds() ? "with holds, " : "without holds, ") + r.phase(),
              String.valueOf(a.n()),
              Section.signed(a.bias()),
              Section.number(a.half()),
              a.interval()));
    }
    return new Section(
        "Phases, seconds, measured less true",
        List.of("phase", "n", "bias", "+-", "95 % limits of agreement"),
        lines,
        List.of(known == 0 ? Section.NOT_HERE : known + " repetitions with known phases"));
  }
}
