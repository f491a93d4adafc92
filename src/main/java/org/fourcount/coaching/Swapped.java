package org.fourcount.coaching;

import java.util.Map;
import org.fourcount.motion.SampleBuffer;
import org.fourcount.motion.StillPart;

/** Whether the sensors sit the wrong way round: the guided repetitions show which one moves. */
final class Swapped {
  /** A still part turns less than this while its person lifts, degrees. */
  private static final double MOVES = 20;

  /** And not so many times as much as the moving one. */
  private static final double TIMES = 1.5;

  private Swapped() {}

  /** Whether a part that is to keep still turned more than the one that is to move. */
  static boolean are(SampleBuffer moving, Map<Watched, SampleBuffer> watched) {
    double most = Math.max(MOVES, TIMES * turned(moving));
    return watched.entrySet().stream()
        .filter(e -> e.getKey().part() != Part.ADJACENT)
        .anyMatch(e -> turned(e.getValue()) > most);
  }

  /** How far a node turned from where it first was, degrees. */
  private static double turned(SampleBuffer samples) {
    StillPart part = new StillPart(samples.restingRate());
    double[] most = new double[1];
    samples.replay(
        s -> {
          part.accept(s);
          most[0] = Math.max(most[0], part.lean());
        });
    return most[0];
  }
}
