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
      return List.of("refused: " + result.refusalInWords());
    }
    List<String> mistakes = new ArrayList<>();
    for (KnownSet known : KnownSet.of(result)) {
      SetScore score = SetScore.of(known);
      count(score, mistakes);
      verdicts(score, known, mistakes);
    }
    result.silences().forEach(s -> mistakes.add(s.sentence()));
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

  private static void count(SetScore score, List<String> mistakes) {
    if (score.missed() + score.falselyCounted() > 0) {
      boolean mixedUp = score.counted() == score.expected();
      mistakes.add(
          score.label()
              + ", "
              + score.counted()
              + " counted, "
              + score.expected()
              + " done"
              + (mixedUp
                  ? ": " + score.missed() + " missed and " + score.falselyCounted() + " not done"
                  : ""));
    }
  }

  private static void verdicts(SetScore score, KnownSet known, List<String> mistakes) {
    long wrong =
        known.reps().stream()
            .filter(r -> r.measured().isPresent() && r.faults().isPresent() && !r.isRight())
            .count();
    if (wrong > 0) {
      mistakes.add(
          score.label()
              + ", "
              + wrong
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
