package org.fourcount.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether the five ways of lifting of the curl recordings were told apart, by rules alone: nothing
 * was learnt from examples of them. Every repetition that was done counts.
 *
 * @param done repetitions that were done in such sets
 * @param right those told right
 * @param said for each way, what was said how often
 */
record WaysOfLifting(int done, int right, Map<Way, Map<Way, Integer>> said) {
  static WaysOfLifting of(List<KnownSet> sets) {
    Map<Way, Map<Way, Integer>> said = new EnumMap<>(Way.class);
    Set<String> curls = // sets of other recordings are called correct too
        sets.stream()
            .filter(s -> Way.of(s.set().label()).filter(w -> w != Way.CORRECT).isPresent())
            .map(s -> s.result().name())
            .collect(Collectors.toSet());
    for (KnownSet set : sets) {
      Way way =
          Way.of(set.set().label()).filter(w -> curls.contains(set.result().name())).orElse(null);
      for (KnownRep rep : way == null ? List.<KnownRep>of() : set.reps()) {
        said.computeIfAbsent(way, w -> new EnumMap<>(Way.class))
            .merge(Way.said(rep.measured()), 1, Integer::sum);
      }
    }
    int done = said.values().stream().flatMap(m -> m.values().stream()).mapToInt(n -> n).sum();
    int right =
        said.entrySet().stream().mapToInt(e -> e.getValue().getOrDefault(e.getKey(), 0)).sum();
    return new WaysOfLifting(done, right, said);
  }

  /** Percent told right; NaN if there are none. */
  @JsonProperty
  double percent() {
    return done == 0 ? Double.NaN : 100.0 * right / done;
  }

  Section section() {
    List<String> columns = new ArrayList<>();
    columns.add("was \\ said");
    for (Way way : Way.values()) {
      columns.add(way.toString());
    }
    List<List<String>> rows = new ArrayList<>();
    said.forEach((way, told) -> rows.add(row(way, told)));
    return new Section(
        "Five ways of lifting, by rules alone",
        columns,
        rows,
        List.of(done == 0 ? Section.NOT_HERE : "told right: " + Section.share(right, done)));
  }

  private static List<String> row(Way way, Map<Way, Integer> told) {
    List<String> row = new ArrayList<>();
    row.add(way.toString());
    for (Way w : Way.values()) {
      row.add(String.valueOf(told.getOrDefault(w, 0)));
    }
    return row;
  }
}
