package org.fourcount.motion;

import java.util.ArrayList;
import java.util.List;

/**
 * The samples of approved repetitions on the even grid, and what can be read off them before an
 * axis is known.
 */
final class CalibrationTrace {
  /** A gyro at rest is looked for in stretches of 0.4 s. */
  private static final int QUIET = Tick.count(0.4);

  /** A stretch that is noisier than this is not rest, degrees per second. */
  private static final double QUIET_SD = 2.0;

  /** How much a stretch's distance from the mean over everything weighs against its noise. */
  private static final double CLOSED = 0.5;

  private final List<Tick> ticks = new ArrayList<>();

  CalibrationTrace(SampleBuffer samples) {
    this(samples, new Resampler());
  }

  CalibrationTrace(SampleBuffer samples, Grid grid) {
    samples.replay(
        s -> {
          grid.add(s);
          Tick tick = new Tick();
          while (grid.next(tick)) {
            ticks.add(tick);
            tick = new Tick();
          }
        });
  }

  List<Tick> ticks() {
    return ticks;
  }

  boolean hasGyro() {
    return ticks.get(0).hasGyro;
  }

  /** Median size of the specific force, g. */
  double restForce() {
    return Quantile.median(ticks.stream().mapToDouble(t -> Vec3.norm(t.accel)).toArray());
  }

  /**
   * The gyro's bias: its mean over the quietest stretch, or over everything if nothing is quiet. A
   * part that turns evenly is quiet too; but over repetitions that end where they began the
   * movement cancels, and rest is near the mean over all of them.
   */
  double[] bias() {
    double[] closed = mean(0, ticks.size());
    double[] best = closed;
    double least = Double.POSITIVE_INFINITY;
    for (int from = 0; from + QUIET <= ticks.size(); from += 5) {
      double sd = Math.max(sd(from, 0), Math.max(sd(from, 1), sd(from, 2)));
      double[] mean = mean(from, from + QUIET);
      double score = sd + CLOSED * distance(mean, closed);
      if (sd < QUIET_SD && score < least) {
        least = score;
        best = mean;
      }
    }
    return best;
  }

  private static double distance(double[] a, double[] b) {
    return Math.sqrt(sq(a[0] - b[0]) + sq(a[1] - b[1]) + sq(a[2] - b[2]));
  }

  private static double sq(double x) {
    return x * x;
  }

  private double[] mean(int from, int to) {
    double[] sum = new double[3];
    for (Tick t : ticks.subList(from, to)) {
      for (int i = 0; i < 3; i++) {
        sum[i] += t.rate[i] / (to - from);
      }
    }
    return sum;
  }

  private double sd(int from, int axis) {
    MovingMoments m = new MovingMoments(QUIET);
    for (Tick t : ticks.subList(from, from + QUIET)) {
      m.next(t.rate[axis]);
    }
    return Math.sqrt(m.variance());
  }
}
