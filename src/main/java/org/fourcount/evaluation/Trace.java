package org.fourcount.evaluation;

import java.util.Arrays;
import org.fourcount.coaching.TraceRing;

/** The traces of a whole recording, thinned to what a picture can show. */
public final class Trace {
  /** Seconds between points: a picture of a minute is about 1200 dots wide. */
  private static final double STEP_S = 0.05;

  private int size;
  private double[] time = new double[1024];
  private double[] limb = new double[1024];
  private double[] still = new double[1024];

  /** Takes the newest point of the traces, unless it is close to the last one. */
  void follow(TraceRing ring) {
    long newest = ring.written() - 1;
    if (newest >= 0) {
      add(ring.time(newest), ring.limb(newest), ring.still(newest));
    }
  }

  /**
   * Takes a point, unless it is close to the last one.
   *
   * @param t seconds of device time
   * @param limbPercent the moving part, percent of its approved range
   * @param stillDegrees the still part's lean, degrees; NaN without one
   */
  void add(double t, double limbPercent, double stillDegrees) {
    // A hair less than the step: the grid's times are no round numbers.
    if (size > 0 && t - time[size - 1] < STEP_S - 1e-6) {
      return;
    }
    if (size == time.length) {
      time = Arrays.copyOf(time, 2 * size);
      limb = Arrays.copyOf(limb, 2 * size);
      still = Arrays.copyOf(still, 2 * size);
    }
    time[size] = t;
    limb[size] = limbPercent;
    still[size] = stillDegrees;
    size++;
  }

  /** How many points. */
  int size() {
    return size;
  }

  /** Seconds of device time. */
  double time(int i) {
    return time[i];
  }

  /** Percent of the approved range. */
  double limb(int i) {
    return limb[i];
  }

  /** Degrees of lean of the still part; NaN without one. */
  double still(int i) {
    return still[i];
  }

  /** The time of the last point, seconds; 0 without points. */
  double end() {
    return size == 0 ? 0 : time[size - 1];
  }
}
