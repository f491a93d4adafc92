package org.fourcount.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
 * @param recording the recording's name
 * @param set the set
 * @param reps the repetitions that were done; without known times also those counted beyond them
 * @param extra counted repetitions that match none that was done; empty without known times
 */
record KnownSet(String recording, TrueSet set, List<KnownRep> reps, List<JudgedRep> extra) {
  static KnownSet of(RecordingResult result, TrueSet set) {
    List<JudgedRep> counted = result.in(set);
    List<TrueRep> done =
        result.recording().reps().stream().filter(r -> set.holds(r.middle())).toList();
    return done.isEmpty()
        ? bySet(result.name(), set, counted)
        : byTimes(result.name(), set, done, counted);
  }

  private static KnownSet bySet(String name, TrueSet set, List<JudgedRep> counted) {
    List<KnownRep> reps = new ArrayList<>();
    for (JudgedRep rep : counted) {
      reps.add(new KnownRep(set.faults(), Optional.empty(), Optional.of(rep)));
    }
    while (reps.size() < set.reps()) {
      reps.add(new KnownRep(set.faults(), Optional.empty(), Optional.empty()));
    }
    return new KnownSet(name, set, reps, List.of());
  }

  private static KnownSet byTimes(
      String name, TrueSet set, List<TrueRep> done, List<JudgedRep> counted) {
    List<Optional<JudgedRep>> matched = Overlap.match(done, counted);
    List<KnownRep> reps = new ArrayList<>();
    List<JudgedRep> extra = new ArrayList<>(counted);
    for (int i = 0; i < done.size(); i++) {
      TrueRep rep = done.get(i);
      reps.add(new KnownRep(rep.faults().or(set::faults), Optional.of(rep), matched.get(i)));
      matched.get(i).ifPresent(extra::remove);
    }
    return new KnownSet(name, set, reps, extra);
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

  /** Every set of every recording that could be judged. */
  static List<KnownSet> all(List<RecordingResult> results) {
    return results.stream()
        .filter(RecordingResult::judged)
        .flatMap(r -> r.recording().sets().stream().map(s -> of(r, s)))
        .toList();
  }
}
