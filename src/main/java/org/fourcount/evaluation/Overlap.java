package org.fourcount.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fourcount.coaching.JudgedRep;
import org.fourcount.motion.Rep;
import org.fourcount.sensor.recording.TrueRep;

/** Which measured repetition is which true one: the one of the same side that it overlaps most. */
final class Overlap {
  private Overlap() {}

  /** Seconds that two stretches share; negative if they are apart. */
  static double seconds(double start, double end, double otherStart, double otherEnd) {
    return Math.min(end, otherEnd) - Math.max(start, otherStart);
  }

  /**
   * For each repetition that was done, the measured one that belongs to it. Where a repetition was
   * measured as two, the longer one belongs to it; where two were measured as one, the other was
   * missed.
   */
  static List<Optional<JudgedRep>> match(List<TrueRep> done, List<JudgedRep> counted) {
    List<Optional<JudgedRep>> matched = new ArrayList<>();
    for (int i = 0; i < done.size(); i++) {
      Optional<JudgedRep> best = Optional.empty();
      double most = 0;
      for (JudgedRep candidate : counted) {
        double shared = seconds(done.get(i), candidate);
        if (shared > most && mostShared(done, candidate) == i) {
          most = shared;
          best = Optional.of(candidate);
        }
      }
      matched.add(best);
    }
    return matched;
  }

  private static int mostShared(List<TrueRep> done, JudgedRep measured) {
    int most = 0;
    for (int i = 1; i < done.size(); i++) {
      if (seconds(done.get(i), measured) > seconds(done.get(most), measured)) {
        most = i;
      }
    }
    return most;
  }

  private static double seconds(TrueRep rep, JudgedRep measured) {
    boolean otherSide = !rep.side().isEmpty() && !rep.side().equals(measured.side().key());
    Rep found = measured.rep();
    return otherSide ? -1 : seconds(rep.start(), rep.end(), found.start(), found.end());
  }
}
