package org.fourcount.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.fourcount.motion.Rep;
import org.fourcount.sensor.recording.TrueRep;

/** How far starts and ends are off, as Pernek and others (2013) count it. */
final class Boundaries {
  private Boundaries() {}

  /**
   * Mean absolute error of starts and ends in percent of the repetition's true duration, over all
   * repetitions with known times; NaN if there are none.
   */
  static double meanErrorPercent(List<KnownSet> sets) {
    return sets.stream()
        .flatMap(s -> s.reps().stream())
        .flatMapToDouble(Boundaries::errors)
        .average()
        .orElse(Double.NaN);
  }

  private static DoubleStream errors(KnownRep rep) {
    Optional<TrueRep> times = rep.times();
    if (times.isEmpty() || rep.measured().isEmpty()) {
      return DoubleStream.empty();
    }
    TrueRep done = times.get();
    Rep found = rep.measured().get().rep();
    double percent = 100 / (done.end() - done.start());
    return DoubleStream.of(
        percent * Math.abs(found.start() - done.start()),
        percent * Math.abs(found.end() - done.end()));
  }
}
