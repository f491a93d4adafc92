package org.fourcount.motion;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Learns from approved repetitions when a dwell of this person is a hold, and how gentle their
 * edges are.
 */
final class HoldLearner {
  /** Repetitions are marked by eye to about 0.3 s; no mark moves an edge by more than this. */
  private static final double MARK_S = 0.25;

  private HoldLearner() {}

  static HoldRule learn(List<Candidate> reps, ApprovedReps approved) {
    Tempo tempo = approved.tempo();
    double dwell = Calibrator.median(reps, Candidate::dwell);
    double longest = reps.stream().mapToDouble(Candidate::dwell).max().orElse(0);
    if (tempo == null) {
      double shortened = dwell > HoldRule.NO_HOLD_S ? HoldRule.PRESCRIBED_S : noHold(longest);
      double start = approved.marked() ? edge(reps.get(0).rawStart() - approved.start()) : 0;
      double end = approved.marked() ? edge(approved.end() - reps.get(0).rawEnd()) : 0;
      return new HoldRule(shortened, HoldRule.PRESCRIBED_S, start, 0, 0, end);
    }
    double up = tempo.concentric() / (tempo.concentric() + tempo.eccentric());
    double[] pauses =
        IntStream.range(1, reps.size())
            .mapToDouble(i -> reps.get(i).rawStart() - reps.get(i - 1).rawEnd())
            .toArray();
    double pause = pauses.length == 0 ? tempo.lengthenedHold() : Quantile.median(pauses);
    double top = tempo.shortenedHold() > 0 ? excess(dwell, tempo.shortenedHold()) : 0;
    double bottom = excess(pause, tempo.lengthenedHold());
    return new HoldRule(
        threshold(tempo.shortenedHold(), dwell, longest),
        threshold(tempo.lengthenedHold(), pause, Arrays.stream(pauses).max().orElse(0)),
        bottom * up,
        top * up,
        top * (1 - up),
        bottom * (1 - up));
  }

  /** How far a marked edge lies from the measured one, within what marking by eye is good to. */
  private static double edge(double seconds) {
    return Math.min(MARK_S, Math.max(-MARK_S, seconds));
  }

  private static double threshold(double prescribed, double usualDwell, double longestDwell) {
    return prescribed > 0
        ? Math.min(HoldRule.PRESCRIBED_S, 0.5 * Math.min(prescribed, Math.max(0, usualDwell)))
        : noHold(longestDwell);
  }

  private static double noHold(double longestDwell) {
    return Math.max(HoldRule.NO_HOLD_S, longestDwell + HoldRule.OVER_OWN_DWELL_S);
  }

  /** How much longer a dwell looks than it was asked to last, within reason: seconds. */
  private static double excess(double measured, double prescribed) {
    return Math.min(1.5, Math.max(-0.6, measured - prescribed));
  }
}
