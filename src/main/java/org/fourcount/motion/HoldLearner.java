package org.fourcount.motion;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Learns from approved repetitions when a dwell of this person is a hold, and how gentle their
 * edges are.
 */
final class HoldLearner {
  private HoldLearner() {}

  static HoldRule learn(List<Candidate> reps, @Nullable Tempo tempo) {
    double dwell = Calibrator.median(reps, Candidate::dwell);
    double longest = reps.stream().mapToDouble(Candidate::dwell).max().orElse(0);
    if (tempo == null) {
      double shortened = dwell > HoldRule.NO_HOLD_S ? HoldRule.PRESCRIBED_S : noHold(longest);
      return new HoldRule(shortened, HoldRule.PRESCRIBED_S, 0, 0, 0, 0);
    }
    double up = tempo.concentric() / (tempo.concentric() + tempo.eccentric());
    double[] pauses =
        IntStream.range(1, reps.size())
            .mapToDouble(i -> reps.get(i).rawStart() - reps.get(i - 1).rawEnd())
            .toArray();
    double pause = pauses.length == 0 ? tempo.lengthenedHold() : CalibrationTrace.median(pauses);
    double top = tempo.shortenedHold() > 0 ? excess(dwell, tempo.shortenedHold()) : 0;
    double bottom = excess(pause, tempo.lengthenedHold());
    return new HoldRule(
        threshold(tempo.shortenedHold(), longest),
        threshold(tempo.lengthenedHold(), Arrays.stream(pauses).max().orElse(0)),
        bottom * up,
        top * up,
        top * (1 - up),
        bottom * (1 - up));
  }

  private static double threshold(double prescribed, double longestDwell) {
    return prescribed > 0
        ? Math.min(HoldRule.PRESCRIBED_S, 0.5 * prescribed)
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
