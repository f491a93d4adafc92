package org.fourcount.coaching;

import org.fourcount.motion.Course;
import org.fourcount.motion.Sample;
import org.fourcount.motion.Vector;

/**
 * Whether a node has kept still for a while, and where up is for it, whatever its rate and
 * mounting.
 */
final class StillWatch {
  /** Largest departure from the slow mean, g: strong postural tremor is 35 mg. */
  private static final double STILL_G = 0.06;

  /** The same of a weight stack, which does not tremble but moves at 10 mg. */
  private static final double STACK_STILL_G = 0.006;

  private final double stillG;

  /** Time constant of the slow mean, seconds. */
  private static final double MEAN_S = 0.5;

  /** Time constant of where up is: tremor is faster, the turn of a repetition slower, seconds. */
  private static final double UP_S = 0.15;

  /** Whoever has turned by so much moves, however slowly, degrees: sway is half of one. */
  private static final double TURNED = 2.0;

  private final double[] mean = new double[3];
  private final double[] up = new double[3];
  private Vector quiet = new Vector(0, 0, 0);
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
    boolean anew = Double.isNaN(last) || t - last > 1;
    double dt = anew ? Double.POSITIVE_INFINITY : t - last;
    last = t;
    double slow = anew ? 1 : Math.min(1, dt / MEAN_S);
    double off =
        Math.max(follow(0, s.ax, slow), Math.max(follow(1, s.ay, slow), follow(2, s.az, slow)));
    double fast = Math.min(1, dt / UP_S);
    up[0] += fast * (s.ax - up[0]);
    up[1] += fast * (s.ay - up[1]);
    up[2] += fast * (s.az - up[2]);
    boolean turned = Double.isNaN(quietSince) || degreesFrom(quiet) > TURNED;
    if (anew || off > stillG || turned) {
      quietSince = t;
      quiet = up();
    }
    return t - quietSince >= Stage.STILL_S;
  }

  private double follow(int axis, double value, double k) {
    double off = Math.abs(value - mean[axis]);
    mean[axis] += k * (value - mean[axis]);
    return off;
  }

  /** Since when it has been still, seconds of device time; NaN before the first sample. */
  double since() {
    return quietSince;
  }

  /** Where up is, in the node's own axes: a unit vector. */
  Vector up() {
    double n = Math.max(1e-9, size());
    return new Vector(up[0] / n, up[1] / n, up[2] / n);
  }

  /** Degrees between where up is and where it was. */
  double degreesFrom(Vector was) {
    return up().degreesFrom(was);
  }

  private double size() {
    return Math.sqrt(up[0] * up[0] + up[1] * up[1] + up[2] * up[2]);
  }
}
