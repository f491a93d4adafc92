package org.fourcount.coaching;

import java.util.List;
import org.fourcount.motion.Rep;
import org.fourcount.motion.SampleBuffer;
import org.fourcount.motion.Vector;
import org.jspecify.annotations.Nullable;

/**
 * The posture in which a person's approved repetitions began: where up is for each sensor, unit
 * vectors in the node's own axes. Turning about the vertical is not seen.
 *
 * @param moving of the moving part
 * @param trunk of the trunk, null without a trunk node
 */
public record StartPosture(Vector moving, @Nullable Vector trunk) {
  /** What belongs to the start of a repetition: from this long before it, seconds. */
  static final double BEFORE_S = 0.3;

  /** To this long after it, before gravity has turned much. */
  static final double AFTER_S = 0.1;

  /** The posture in which these repetitions began; null if no sample tells it. */
  static @Nullable StartPosture of(List<Rep> reps, SampleBuffer moving, SampleBuffer trunk) {
    Vector up = up(reps, moving);
    return up == null ? null : new StartPosture(up, up(reps, trunk));
  }

  private static @Nullable Vector up(List<Rep> reps, SampleBuffer samples) {
    double[] sum = new double[3];
    samples.replay(
        s -> {
          for (Rep rep : reps) {
            if (s.seconds() >= rep.start() - BEFORE_S && s.seconds() <= rep.start() + AFTER_S) {
              sum[0] += s.ax;
              sum[1] += s.ay;
              sum[2] += s.az;
            }
          }
        });
    double n = Math.sqrt(sum[0] * sum[0] + sum[1] * sum[1] + sum[2] * sum[2]);
    return n > 0 ? new Vector(sum[0] / n, sum[1] / n, sum[2] / n) : null;
  }
}
