package org.fourcount.evaluation;

import java.util.ArrayList;
import java.util.List;

/**
 * Something that was not as it should be, for a person to look at.
 *
 * @param recording its place in the results, from 0
 * @param sentence what was wrong
 */
record Mistake(int recording, String sentence) {
  static List<Mistake> all(List<RecordingResult> results) {
    List<Mistake> mistakes = new ArrayList<>();
    for (int i = 0; i < results.size(); i++) {
      for (String what : of(results.get(i))) {
        mistakes.add(new Mistake(i, results.get(i).name() + ": " + what));
      }
    }
    return mistakes;
  }

  private static List<String> of(RecordingResult result) {
    if (!result.judged()) {
      return List.of("refused: " + result.refusal());
    }
    List<String> mistakes = new ArrayList<>();
    List<SetScore> scores = result.sets();
    List<KnownSet> known = KnownSet.all(List.of(result));
    for (int i = 0; i < scores.size(); i++) {
      count(scores.get(i), known.get(i), mistakes);
      verdicts(scores.get(i), known.get(i), mistakes);
    }
    if (result.outside() > 0) {
      mistakes.add(result.outside() + " counted outside every set");
    }
    LiveRushed live = LiveRushed.of(List.of(result));
    if (live.within() < live.rushed()) {
      mistakes.add("\"too fast\" not raised in time, phases: " + (live.rushed() - live.within()));
    }
    if (live.falsely() > 0) {
      mistakes.add("\"too fast\" raised falsely, phases: " + live.falsely());
    }
    return mistakes;
  }

  private static void count(SetScore score, KnownSet known, List<String> mistakes) {
    long missed = known.reps().stream().filter(r -> r.measured().isEmpty()).count();
    boolean mixedUp = missed > 0 && !known.extra().isEmpty();
    if (score.counted() != score.expected() || mixedUp) {
      mistakes.add(
          score.label()
              + ", "
              + score.counted()
              + " counted, "
              + score.expected()
              + " done"
              + (mixedUp
                  ? ": " + missed + " missed and " + known.extra().size() + " not done"
                  : ""));
    }
  }

  private static void verdicts(SetScore score, KnownSet known, List<String> mistakes) {
    if (score.right() < score.counted()) {
      mistakes.add(
          score.label()
              + ", "
              + (score.counted() - score.right())
              + " of "
              + score.counted()
              + " verdicts wrong ("
              + score.verdictsInWords()
              + ", known: "
              + known.faultsInWords()
              + ")");
    }
  }
}
