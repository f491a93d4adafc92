package org.fourcount.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fourcount.coaching.Doubt;
import org.fourcount.coaching.Fault;

/**
 * For each fault: how often it was there and said, there and not said, said and not there.
 *
 * @param faults one row for each fault that was planted or said, in the order of the format
 * @param clean counted repetitions without any fault
 * @param cleanFlagged of these, those of which anything was said
 * @param notJudged counted repetitions that could not be judged, by the reason
 */
record Confusion(List<Row> faults, int clean, int cleanFlagged, Map<String, Integer> notJudged) {
  /**
   * One fault.
   *
   * @param fault its name
   * @param planted repetitions that have it
   * @param found of these, those of which it was said
   * @param falsely repetitions without it of which it was said
   * @param without counted repetitions without it
   */
  record Row(String fault, int planted, int found, int falsely, int without) {
    /** Repetitions that have it and of which it was not said, missed ones among them. */
    @JsonProperty
    int missed() {
      return planted - found;
    }
  }

  static Confusion of(List<KnownSet> sets) {
    List<KnownRep> known =
        sets.stream().flatMap(s -> s.reps().stream()).filter(r -> r.faults().isPresent()).toList();
    List<KnownRep> clean =
        known.stream()
            .filter(r -> r.faults().orElseThrow().isEmpty() && r.measured().isPresent())
            .toList();
    return new Confusion(
        rows(known),
        clean.size(),
        (int) clean.stream().filter(r -> !said(r).isEmpty()).count(),
        notJudged(known));
  }

  private static List<Row> rows(List<KnownRep> known) {
    List<Row> rows = new ArrayList<>();
    for (Fault fault : Fault.values()) {
      rows.add(row(fault.key(), known));
    }
    rows.add(row(Truth.COMPENSATION, known));
    rows.removeIf(r -> r.planted() + r.falsely() == 0);
    return rows;
  }

  private static Row row(String fault, List<KnownRep> known) {
    int planted = 0;
    int found = 0;
    int falsely = 0;
    int without = 0;
    for (KnownRep rep : known) {
      List<String> truth = rep.faults().orElseThrow();
      if (truth.contains(fault)) {
        planted++;
        found += Truth.isFound(fault, said(rep)) ? 1 : 0;
      } else if (rep.measured().isPresent()) {
        without++;
        falsely += said(rep).contains(fault) && !Truth.isBorneOut(fault, truth) ? 1 : 0;
      }
    }
    return new Row(fault, planted, found, falsely, without);
  }

  private static List<String> said(KnownRep rep) {
    return rep.measured().map(Truth::said).orElse(List.of());
  }

  private static Map<String, Integer> notJudged(List<KnownRep> known) {
    Map<String, Integer> reasons = new TreeMap<>();
    for (KnownRep rep : known) {
      Doubt doubt = rep.measured().map(m -> m.doubt()).orElse(null);
      if (doubt != null) {
        reasons.merge(doubt.key(), 1, Integer::sum);
      }
    }
    return reasons;
  }

  Section section() {
    List<List<String>> lines = new ArrayList<>();
    for (Row r : faults) {
      lines.add(
          List.of(
              r.fault(),
              String.valueOf(r.planted()),
              String.valueOf(r.found()),
              String.valueOf(r.missed()),
              Section.share(r.falsely(), r.without())));
    }
    List<String> notes = new ArrayList<>();
    notes.add(
        "clean repetitions of which anything was said: " + Section.share(cleanFlagged, clean));
    notJudged.forEach((why, n) -> notes.add("not judged, " + why + ": " + n));
    return new Section(
        "Faults, in repetitions",
        List.of("fault", "planted", "found", "missed", "said of repetitions without it"),
        lines,
        notes);
  }
}
