package org.fourcount.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Whether correct, rushed and short repetitions were told apart; those with other faults are left
 * out. Every repetition that was done counts, a missed one as wrong, and every false one counts as
 * wrong too; the published share (Yurtman and Barshan 2014) leaves out at least the missed ones, as
 * it exceeds what they would allow.
 *
 * @param done repetitions of the three types that were done, and false ones
 * @param right those told right
 * @param said for each known type, what was said how often
 * @param wrong the sets with wrong ones, and how many
 */
record ExecutionType(
    int done, int right, Map<Execution, Map<Execution, Integer>> said, List<String> wrong) {

  static ExecutionType of(List<KnownSet> sets) {
    Map<Execution, Map<Execution, Integer>> said = new EnumMap<>(Execution.class);
    List<String> wrong = new ArrayList<>();
    int done = 0;
    int right = 0;
    for (KnownSet set : sets) {
      int doneHere = 0;
      int rightHere = 0;
      for (KnownRep rep : set.reps()) {
        Execution known = rep.faults().flatMap(Execution::known).orElse(null);
        if (known != null) {
          Execution told = Execution.said(rep.measured());
          said.computeIfAbsent(known, t -> new EnumMap<>(Execution.class))
              .merge(told, 1, Integer::sum);
          doneHere++;
          rightHere += told == known ? 1 : 0;
        }
      }
      doneHere += doneHere == 0 ? 0 : set.extra().size();
      // Of more counted than done the rest are false, whatever was said of them.
      rightHere = Math.min(rightHere, set.set().reps());
      if (rightHere < doneHere) {
        wrong.add(set.result().name() + ", " + set.set().label() + ": " + (doneHere - rightHere));
      }
      done += doneHere;
      right += rightHere;
    }
    return new ExecutionType(done, right, said, wrong);
  }

  /** Percent told right; NaN if there are none. */
  @JsonProperty
  double percent() {
    return done == 0 ? Double.NaN : 100.0 * right / done;
  }

  Section section() {
    List<String> columns = new ArrayList<>();
    columns.add("was \\ said");
    for (Execution e : Execution.values()) {
      columns.add(e.toString());
    }
    List<List<String>> rows = new ArrayList<>();
    said.forEach((known, told) -> rows.add(row(known, told)));
    List<String> notes = new ArrayList<>();
    notes.add("told right, missed and false ones counted as wrong: " + Section.share(right, done));
    if (!wrong.isEmpty()) {
      notes.add("wrong: " + String.join("; ", wrong));
    }
    return new Section("Execution type", columns, rows, notes);
  }

  private static List<String> row(Execution known, Map<Execution, Integer> told) {
    List<String> row = new ArrayList<>();
    row.add(known.toString());
    for (Execution e : Execution.values()) {
      row.add(String.valueOf(told.getOrDefault(e, 0)));
    }
    return row;
  }
}
