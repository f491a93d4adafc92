package org.fourcount.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fourcount.coaching.JudgedRep;
import org.fourcount.sensor.recording.TrueRep;
import org.fourcount.sensor.recording.TrueSet;

/**
 * The repetitions that were done in one set, each beside what was measured.
 *
 * <p>Where the times of the repetitions are known, the two are matched by overlap. Where only their
 * number is, each counted one is held against what is known of the whole set: which of them is the
 * false one, if one is, nobody knows.
 *
 * @param result what was said of the recording
 * @param set the set
 * @param byTime whether the times of its repetitions are known
 * @param reps the repetitions that were done; without known times also those counted beyond them
 * @param extra counted repetitions that match none that was done; empty without known times
 */
record KnownSet(
    RecordingResult result,
    TrueSet set,
    boolean byTime,
    List<KnownRep> reps,
    List<JudgedRep> extra) {
  /** The sets of a recording, in order. */
  static List<KnownSet> of(RecordingResult result) {
    List<TrueRep> done = result.recording().reps();
    List<Optional<JudgedRep>> matched = Overlap.match(done, result.reps());
    List<JudgedRep> left = new ArrayList<>(result.reps());
    matched.forEach(m -> m.ifPresent(left::remove));
    List<KnownSet> sets = new ArrayList<>();
    for (TrueSet set : result.recording().sets()) {
      List<KnownRep> timed = new ArrayList<>();
      for (int i = 0; i < done.size(); i++) {
        TrueRep rep = done.get(i);
        if (set.holds(rep.middle())) {
          timed.add(new KnownRep(rep.faults().or(set::faults), Optional.of(rep), matched.get(i)));
        }
      }
      List<JudgedRep> others = left.stream().filter(r -> set.holds(middle(r))).toList();
      sets.add(
          timed.isEmpty()
              ? new KnownSet(result, set, false, untimed(set, others), List.of())
              : new KnownSet(result, set, true, timed, others));
    }
    return sets;
  }

  private static double middle(JudgedRep rep) {
    return 0.5 * (rep.rep().start() + rep.rep().end());
  }

  private static List<KnownRep> untimed(TrueSet set, List<JudgedRep> counted) {
    List<KnownRep> reps = new ArrayList<>();
    for (JudgedRep rep : counted) {
      reps.add(new KnownRep(set.faults(), Optional.empty(), Optional.of(rep)));
    }
    while (reps.size() < set.reps()) {
      reps.add(new KnownRep(set.faults(), Optional.empty(), Optional.empty()));
    }
    return reps;
  }

  /** Every set of every recording that could be judged. */
  static List<KnownSet> all(List<RecordingResult> results) {
    return results.stream().filter(RecordingResult::judged).flatMap(r -> of(r).stream()).toList();
  }

  /** The counted repetitions, in the order of their starts. */
  List<JudgedRep> counted() {
    return Stream.concat(reps.stream().flatMap(r -> r.measured().stream()), extra.stream())
        .sorted(Comparator.comparingDouble(r -> r.rep().start()))
        .toList();
  }

  /** Repetitions that were done and not counted; without known times a difference of counts. */
  int missed() {
    return (int) reps.stream().filter(r -> r.measured().isEmpty()).count();
  }

  /** Repetitions that were counted and not done; without known times a difference of counts. */
  int falselyCounted() {
    return extra.size() + Math.max(0, reps.size() - set.reps());
  }

  /** What was wrong with its repetitions, such as {@code 7 clean, 1 trunk}. */
  String faultsInWords() {
    Map<String, Integer> counts = new TreeMap<>();
    for (KnownRep rep : reps) {
      List<String> faults = rep.faults().orElse(List.of("unknown"));
      (faults.isEmpty() ? List.of("clean") : faults).forEach(f -> counts.merge(f, 1, Integer::sum));
    }
    return counts.entrySet().stream()
        .map(e -> e.getValue() + " " + e.getKey())
        .collect(Collectors.joining(", "));
  }
}
