package org.fourcount.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.fourcount.sensor.recording.TrueRep;

/**
 * How far measured starts and ends are from those that a person marked, where only these are known.
 *
 * @param known repetitions that were marked
 * @param start absolute errors of the start
 * @param end absolute errors of the end
 */
record HandLabels(int known, Spread start, Spread end) {
  static HandLabels of(List<KnownSet> sets) {
    List<Double> starts = new ArrayList<>();
    List<Double> ends = new ArrayList<>();
    int known = 0;
    for (KnownSet set : sets) {
      for (KnownRep rep : set.reps()) {
        TrueRep times = rep.times().orElse(null);
        if (times == null || times.hasPhases()) {
          continue;
        }
        known++;
        rep.measured().ifPresent(m -> starts.add(Math.abs(m.rep().start() - times.start())));
        rep.measured().ifPresent(m -> ends.add(Math.abs(m.rep().end() - times.end())));
      }
    }
    return new HandLabels(known, Spread.of(starts), Spread.of(ends));
  }

  Section section() {
    return new Section(
        "Starts and ends marked by hand, seconds, absolute error",
        List.of("event", "n", "median", "p95"),
        known == 0 ? List.of() : List.of(row("start", start), row("end", end)),
        List.of(known == 0 ? Section.NOT_HERE : known + " repetitions marked by hand"));
  }

  private static List<String> row(String event, Spread off) {
    return List.of(
        event, String.valueOf(off.n()), Section.number(off.median()), Section.number(off.p95()));
  }
}
