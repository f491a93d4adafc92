package org.fourcount.evaluation;

import java.util.List;
import java.util.Locale;

/**
 * Sums over all judged sets.
 *
 * @param recordings recordings, refused ones among them
 * @param refused recordings whose approved repetitions were refused
 * @param sets sets of the others
 * @param exact sets in which as many were counted as done
 * @param withinOne sets in which at most one more or less was counted
 * @param expected repetitions that were done
 * @param counted repetitions counted in these sets
 * @param timed of those that were done, those whose times are known
 * @param missed repetitions that were done and not counted; without known times those by which sets
 *     were counted short
 * @param falselyCounted repetitions that were counted and not done; without known times those by
 *     which sets were counted over
 * @param told repetitions, false ones included, for which the right verdict is known
 * @param right of these, those that got it
 * @param outside repetitions counted outside every set
 */
record Totals(
    int recordings,
    int refused,
    int sets,
    int exact,
    int withinOne,
    int expected,
    int counted,
    int timed,
    int missed,
    int falselyCounted,
    int told,
    int right,
    int outside) {
  static Totals of(List<RecordingResult> results) {
    List<RecordingResult> judged = results.stream().filter(RecordingResult::judged).toList();
    List<SetScore> s = judged.stream().flatMap(r -> r.sets().stream()).toList();
    return new Totals(
        results.size(),
        results.size() - judged.size(),
        s.size(),
        (int) s.stream().filter(x -> x.counted() == x.expected()).count(),
        (int) s.stream().filter(x -> Math.abs(x.counted() - x.expected()) <= 1).count(),
        s.stream().mapToInt(SetScore::expected).sum(),
        s.stream().mapToInt(SetScore::counted).sum(),
        s.stream().filter(SetScore::byTime).mapToInt(SetScore::expected).sum(),
        s.stream().mapToInt(SetScore::missed).sum(),
        s.stream().mapToInt(SetScore::falselyCounted).sum(),
        s.stream().mapToInt(SetScore::told).sum(),
        s.stream().mapToInt(SetScore::right).sum(),
        judged.stream().mapToInt(RecordingResult::outside).sum());
  }

  /** Percent of the sets in which as many were counted as done; NaN without sets. */
  double exactPercent() {
    return percent(exact, sets);
  }

  /** Percent of the sets in which at most one more or less was counted; NaN without sets. */
  double withinOnePercent() {
    return percent(withinOne, sets);
  }

  /** Percent of the repetitions that were done and not counted; NaN if none was done. */
  double missedPercent() {
    return percent(missed, expected);
  }

  /** Repetitions that were counted and not done, percent of those done; NaN if none was done. */
  double falsePercent() {
    return percent(falselyCounted, expected);
  }

  /** Missed and false ones, percent of the repetitions done; NaN if none was done. */
  double miscountPercent() {
    return percent(missed + falselyCounted, expected);
  }

  /** Percent of the repetitions with a known verdict that got it; NaN if there are none. */
  double rightPercent() {
    return percent(right, told);
  }

  private static double percent(int part, int whole) {
    return whole == 0 ? Double.NaN : 100.0 * part / whole;
  }

  /** The sums in one sentence. */
  String inWords() {
    return String.format(
        Locale.ROOT,
        "%d recordings (%d refused), %d sets: %d exact, %d within one. %d repetitions: %d counted, %d missed (%.2f %%),"
            + " %d false (%.2f %%), verdict right in %d (%.1f %%); %d outside any set.",
        recordings,
        refused,
        sets,
        exact,
        withinOne,
        expected,
        counted,
        missed,
        zeroIfNone(missedPercent()),
        falselyCounted,
        zeroIfNone(falsePercent()),
        right,
        zeroIfNone(rightPercent()),
        outside);
  }

  /** How missed and false ones were told; empty without repetitions. */
  String toldHow() {
    String byCount = "counts set by set, where one of each cancels the other";
    return expected == 0
        ? ""
        : "Missed and false are told "
            + (timed == expected
                ? "by the times of the repetitions."
                : timed == 0
                    ? "by " + byCount + "."
                    : "by the times of "
                        + timed
                        + " repetitions, of the others by "
                        + byCount
                        + ".");
  }

  /** The sets in percent; empty without sets. */
  String setsInPercent() {
    return sets == 0
        ? ""
        : String.format(
            Locale.ROOT,
            "Of the sets, %.1f %% exact and %.1f %% within one.",
            exactPercent(),
            withinOnePercent());
  }

  private static double zeroIfNone(double percent) {
    return Double.isNaN(percent) ? 0 : percent;
  }
}
