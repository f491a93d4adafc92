package org.fourcount.evaluation;

import java.util.Arrays;
import org.fourcount.coaching.TraceRing;

/** The traces of a whole recording, thinned to what a picture can show. */
public final class Trace {
  /** Seconds between points: a picture of a minute is about 1200 dots wide. */
  private static final double STEP_S = 0.05;

  private final double[] stills = new double[TraceRing.PARTS];
  private int size;
  private double[] time = new double[1024];
  private double[] limb = new double[1024];
  private final double[][] still = new double[TraceRing.PARTS][1024];

  /** Takes the newest point of the traces, unless it is close to the last one. */
  void follow(TraceRing ring) {
    long newest = ring.written() - 1;
    if (newest >= 0) {
      for (int part = 0; part < stills.length; part++) {
        stills[part] = ring.still(part, newest);
      }
      add(ring.time(newest), ring.limb(newest), stills);
    }
  }

  /**
   * Takes a point, unless it is close to the last one.
   *
   * @param t seconds of device time
   * @param limbPercent the moving part, percent of its approved range
   * @param stillDegrees how far the parts that are to keep still have turned, degrees
   */
  void add(double t, double limbPercent, double... stillDegrees) {
    // A hair less than the step: the grid's times are no round numbers.
    if (size > 0 && t - time[size - 1] < STEP_S - 1e-6) {
      return;
    }
    if (size == time.length) {
      time = Arrays.copyOf(time, 2 * size);
      limb = Arrays.copyOf(limb, 2 * size);
      for (int part = 0; part < still.length; part++) {
        still[part] = Arrays.copyOf(still[part], 2 * size);
      }
    }
    time[size] = t;
    limb[size] = limbPercent;
    for (int part = 0; part < still.length; part++) {
      still[part][size] = part < stillDegrees.length ? stillDegrees[part] : Double.NaN;
    }
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

  /** Degrees that a part that is to keep still has turned; NaN where that is not known. */
  double still(int part, int i) {
    return still[part][i];
  }

  /** The time of the last point, seconds; 0 without points. */
  double end() {
    return size == 0 ? 0 : time[size - 1];
  }
}
