package org.fourcount.evaluation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fourcount.coaching.Fault;
import org.fourcount.coaching.JudgedRep;
import org.fourcount.coaching.Mark;
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
 * @param verdicts how many repetitions got each fault; "clean" for none, "not judged" where that
 *     was said
 */
public record SetScore(
    String label, int expected, int counted, int right, Map<String, Integer> verdicts) {
  static SetScore of(Recording recording, TrueSet set, List<JudgedRep> reps) {
    Map<String, Integer> verdicts = new TreeMap<>();
    int right = 0;
    for (JudgedRep rep : reps) {
      List<String> said = said(rep);
      for (String fault : said.isEmpty() ? List.of(rep.judged() ? "clean" : "not judged") : said) {
        verdicts.merge(fault, 1, Integer::sum);
      }
      if (rep.judged() && isRight(rep, known(recording, set, rep))) {
        right++;
      }
    }
    return new SetScore(set.label(), set.reps(), reps.size(), right, verdicts);
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

  static List<String> said(JudgedRep rep) {
    return rep.flags().stream().map(f -> f.fault().key()).distinct().toList();
  }

  /**
   * What is known of a repetition: planted faults of the one that it overlaps most, else the set's.
   */
  private static List<String> known(Recording recording, TrueSet set, JudgedRep rep) {
    List<String> known = set.faults().orElse(List.of());
    double most = 0;
    for (TrueRep k : recording.reps()) {
      double overlap = Math.min(k.end(), rep.rep().end()) - Math.max(k.start(), rep.rep().start());
      boolean ofThisSide = k.side().isEmpty() || k.side().equals(rep.side().key());
      if (k.faults().isPresent() && ofThisSide && overlap > most) {
        most = overlap;
        known = k.faults().get();
      }
    }
    return known;
  }

  /** Right is: nothing said of a clean one; of a faulty one, something of its kind. */
  private static boolean isRight(JudgedRep rep, List<String> known) {
    if (known.isEmpty()) {
      return rep.flags().isEmpty();
    }
    List<String> said = said(rep);
    boolean rushedOnly = known.stream().allMatch(k -> k.startsWith("rushed"));
    boolean saidRushed = said.stream().anyMatch(s -> s.startsWith("rushed"));
    return known.stream().allMatch(k -> matches(rep, said, k)) && (rushedOnly || !saidRushed);
  }

  private static boolean matches(JudgedRep rep, List<String> said, String known) {
    return switch (known) {
      case "rushed" -> said.stream().anyMatch(s -> s.startsWith("rushed"));
      case "compensation" ->
          rep.flags().stream()
              .map(f -> f.fault())
              .map(Fault::mark)
              .anyMatch(Mark.COMPENSATED::equals);
      default -> said.contains(known);
    };
  }
}
