package org.fourcount.evaluation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fourcount.coaching.Doubt;
import org.fourcount.coaching.JudgedRep;

/**
 * How one set was counted and judged.
 *
 * @param label the set's label
 * @param byTime whether missed and false ones were told by the times of its repetitions; else they
 *     are the difference of the counts, in which one of each cancels the other
 * @param expected repetitions that were done
 * @param counted repetitions that were counted
 * @param missed repetitions that were done and not counted
 * @param falselyCounted repetitions that were counted and not done
 * @param told repetitions, false ones included, for which the right verdict is known
 * @param right of these, those that got it; without known times no more than were done
 * @param verdicts how many repetitions got each fault; "clean" for none, "not judged" with the
 *     reason where that was said
 */
public record SetScore(
    String label,
    boolean byTime,
    int expected,
    int counted,
    int missed,
    int falselyCounted,
    int told,
    int right,
    Map<String, Integer> verdicts) {
  static SetScore of(KnownSet known) {
    List<JudgedRep> counted = known.counted();
    long right = known.reps().stream().filter(KnownRep::isRight).count();
    long told = known.reps().stream().filter(r -> r.faults().isPresent()).count();
    return new SetScore(
        known.set().label(),
        known.byTime(),
        known.set().reps(),
        counted.size(),
        known.missed(),
        known.falselyCounted(),
        (int) told + (told == 0 ? 0 : known.extra().size()),
        (int) Math.min(right, known.set().reps()),
        verdicts(counted));
  }

  private static Map<String, Integer> verdicts(List<JudgedRep> counted) {
    Map<String, Integer> verdicts = new TreeMap<>();
    for (JudgedRep rep : counted) {
      List<String> said = Truth.said(rep);
      for (String fault : said.isEmpty() ? List.of(unflagged(rep)) : said) {
        verdicts.merge(fault, 1, Integer::sum);
      }
    }
    return verdicts;
  }

  private static String unflagged(JudgedRep rep) {
    Doubt doubt = rep.doubt();
    return doubt == null ? "clean" : "not judged: " + doubt.key();
  }

  /** How missed and false ones were told, in a word. */
  String toldBy() {
    return byTime ? "times" : "counts";
  }

  /** The verdicts in words, such as {@code 9 clean, 1 rushed}. */
  public String verdictsInWords() {
    return verdicts.entrySet().stream()
        .map(e -> e.getValue() + " " + e.getKey())
        .collect(Collectors.joining(", "));
  }
}
