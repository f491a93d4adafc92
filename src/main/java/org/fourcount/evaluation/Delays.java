package org.fourcount.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.fourcount.coaching.Approved;
import org.fourcount.coaching.JudgedRep;
import org.fourcount.motion.Rep;
import org.fourcount.sensor.recording.TrueRep;

/**
 * How long after an event it was certain: what the live count lags behind.
 *
 * @param rows each event, for slow and other repetitions
 * @param reps measured repetitions
 * @param early of these, those that were announced before their end as it was known later
 */
record Delays(List<Row> rows, int reps, int early) {
  /** A concentric phase from this on is a slow one, seconds: a turn is told by a retreat. */
  private static final double SLOW_S = 3;

  /**
   * One event.
   *
   * @param event which
   * @param reps of which repetitions
   * @param seconds from the event until it was certain
   */
  record Row(String event, String reps, Spread seconds) {}

  static Delays of(List<RecordingResult> results) {
    List<Rep> slow = new ArrayList<>();
    List<Rep> other = new ArrayList<>();
    for (RecordingResult result : results) {
      List<Optional<TrueRep>> known = known(result);
      for (int i = 0; i < known.size(); i++) {
        boolean isSlow = concentric(result, known.get(i)) >= SLOW_S;
        (isSlow ? slow : other).add(result.reps().get(i).rep());
      }
    }
    List<Rep> all = new ArrayList<>(slow);
    all.addAll(other);
    List<Row> rows = new ArrayList<>();
    add(rows, "repetition, after its end", all, slow, other, r -> r.confirmed() - r.end());
    add(rows, "top turn, after it", all, slow, other, r -> r.turnConfirmed() - r.eccentricStart());
    int early = (int) all.stream().filter(r -> r.confirmed() < r.end()).count();
    return new Delays(rows, all.size(), early);
  }

  /** For each measured repetition, the true one with its phases, where there is one. */
  private static List<Optional<TrueRep>> known(RecordingResult result) {
    List<TrueRep> done = result.recording().reps().stream().filter(TrueRep::hasPhases).toList();
    List<Optional<JudgedRep>> matched = Overlap.match(done, result.reps());
    List<Optional<TrueRep>> known = new ArrayList<>();
    for (JudgedRep rep : result.reps()) {
      int i = matched.indexOf(Optional.of(rep));
      known.add(i < 0 ? Optional.empty() : Optional.of(done.get(i)));
    }
    return known;
  }

  /** The true concentric seconds, else the prescribed ones, else those of the approved pace. */
  private static double concentric(RecordingResult result, Optional<TrueRep> known) {
    if (known.isPresent()) {
      return known.get().concentricEnd() - known.get().start();
    }
    Approved approved = result.approved();
    return result.recording().tempo().isPresent() || approved == null
        ? result.recording().tempo().map(t -> t.concentric()).orElse(Double.NaN)
        : approved.baseline().concentric();
  }

  private static void add(
      List<Row> rows,
      String event,
      List<Rep> all,
      List<Rep> slow,
      List<Rep> other,
      ToDoubleFunction<Rep> delay) {
    rows.add(new Row(event, "all", spread(all, delay)));
    rows.add(new Row(event, "concentric 3 s or longer", spread(slow, delay)));
    rows.add(new Row(event, "concentric shorter", spread(other, delay)));
  }

  private static Spread spread(List<Rep> reps, ToDoubleFunction<Rep> delay) {
    return Spread.of(reps.stream().map(delay::applyAsDouble).toList());
  }

  Section section() {
    return new Section(
        "Delay until it was certain, seconds",
        List.of("event", "n", "median", "p95"),
        rows.stream()
            .map(
                r ->
                    List.of(
                        r.event() + " (" + r.reps() + ")",
                        String.valueOf(r.seconds().n()),
                        Section.number(r.seconds().median()),
                        Section.number(r.seconds().p95())))
            .toList(),
        List.of(
            "announced before the end, which was still to come: " + Section.share(early, reps)));
  }
}
