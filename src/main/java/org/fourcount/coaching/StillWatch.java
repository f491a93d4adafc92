package org.fourcount.coaching;

import org.fourcount.motion.Course;
import org.fourcount.motion.Sample;

/** Whether a node has kept still for a second and a half, whatever its rate and mounting. */
final class StillWatch {
  /** How long stillness must last, seconds. */
  static final double WINDOW_S = 1.5;

  /** Largest departure from the slow mean, g: strong postural tremor is 35 mg. */
  private static final double STILL_G = 0.06;

  /** The same of a weight stack, which does not tremble but moves at 10 mg. */
  private static final double STACK_STILL_G = 0.006;

  private final double stillG;

  /** Time constant of the slow mean, seconds. */
  private static final double MEAN_S = 0.5;

  private final double[] mean = new double[3];
  private double last = Double.NaN;
  private double quietSince = Double.NaN;

  private StillWatch(double stillG) {
    this.stillG = stillG;
  }

  /** Watches a node that takes this course. */
  static StillWatch of(Course course) {
    return new StillWatch(course == Course.TRAVEL ? STACK_STILL_G : STILL_G);
  }

  /** Takes a sample; true while the node is still. */
  boolean next(Sample s) {
    double t = s.seconds();
    if (Double.isNaN(last) || t - last > 1) {
      mean[0] = s.ax;
      mean[1] = s.ay;
      mean[2] = s.az;
      quietSince = t;
    }
    double k = Double.isNaN(last) ? 0 : Math.min(1, (t - last) / MEAN_S);
    last = t;
    double off = Math.max(follow(0, s.ax, k), Math.max(follow(1, s.ay, k), follow(2, s.az, k)));
    if (off > stillG) {
      quietSince = t;
    }
    return t - quietSince >= WINDOW_S;
  }

  private double follow(int axis, double value, double k) {
    double off = Math.abs(value - mean[axis]);
    mean[axis] += k * (value - mean[axis]);
    return off;
  }
}
