package org.fourcount.evaluation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fourcount.coaching.Doubt;
import org.fourcount.coaching.JudgedRep;
import org.fourcount.sensor.recording.Recording;
import org.fourcount.sensor.recording.TrueRep;
import org.fourcount.sensor.recording.TrueSet;

/**
 * How one set was counted and judged.
 *
 * @param label the set's label
 * @param expected repetitions that were done
 * @param counted repetitions that were counted
 * @param right counted repetitions whose verdict is the known one
 * @param verdicts how many repetitions got each fault; "clean" for none, "not judged" with the
 *     reason where that was said
 */
public record SetScore(
    String label, int expected, int counted, int right, Map<String, Integer> verdicts) {
  static SetScore of(Recording recording, TrueSet set, List<JudgedRep> reps) {
    Map<String, Integer> verdicts = new TreeMap<>();
    int right = 0;
    for (JudgedRep rep : reps) {
      List<String> said = Truth.said(rep);
      for (String fault : said.isEmpty() ? List.of(unflagged(rep)) : said) {
        verdicts.merge(fault, 1, Integer::sum);
      }
      if (rep.judged() && Truth.isRight(rep, known(recording, set, rep))) {
        right++;
      }
    }
    return new SetScore(set.label(), set.reps(), reps.size(), right, verdicts);
  }

  private static String unflagged(JudgedRep rep) {
    Doubt doubt = rep.doubt();
    return doubt == null ? "clean" : "not judged: " + doubt.key();
  }

  /** Repetitions that were done but not counted. */
  public int missed() {
    return Math.max(0, expected - counted);
  }

  /** Repetitions that were counted but not done. */
  public int falselyCounted() {
    return Math.max(0, counted - expected);
  }

  /** The verdicts in words, such as {@code 9 clean, 1 rushed}. */
  public String verdictsInWords() {
    return verdicts.entrySet().stream()
        .map(e -> e.getValue() + " " + e.getKey())
        .collect(Collectors.joining(", "));
  }

  /**
   * What is known of a repetition: planted faults of the one that it overlaps most, else the set's.
   */
  private static List<String> known(Recording recording, TrueSet set, JudgedRep rep) {
    List<String> known = set.faults().orElse(List.of());
    double most = 0;
    for (TrueRep k : recording.reps()) {
      double overlap = Overlap.seconds(k.start(), k.end(), rep.rep().start(), rep.rep().end());
      boolean ofThisSide = k.side().isEmpty() || k.side().equals(rep.side().key());
      if (k.faults().isPresent() && ofThisSide && overlap > most) {
        most = overlap;
        known = k.faults().get();
      }
    }
    return known;
  }
}
