package org.fourcount.kiosk.summary;

import java.util.Arrays;
import org.fourcount.coaching.TraceRing;

/** The traces of one repetition, thinned: enough for a small picture, 5 kB. */
final class RepTrace {
  /** A picture is no more than twice as many pixels wide. */
  private static final int MOST_POINTS = 250;

  private final float[] time;
  private final float[] limb;
  private final float[][] still;
  private final double origin;

  private RepTrace(double origin, float[] time, float[] limb, float[][] still) {
    this.origin = origin;
    this.time = time;
    this.limb = limb;
    this.still = still;
  }

  /** Copies what the ring still holds from one time to another, seconds. */
  static RepTrace of(TraceRing ring, double from, double to) {
    long first = ring.oldest();
    long end = ring.written();
    while (first < end && !(ring.time(first) >= from)) {
      first++;
    }
    long last = first;
    while (last < end && !(ring.time(last) > to)) {
      last++;
    }
    int step = (int) Math.max(1, (last - first + MOST_POINTS - 1) / MOST_POINTS);
    int count = (int) ((last - first + step - 1) / step);
    float[] time = new float[count];
    float[] limb = new float[count];
    float[][] still = new float[TraceRing.PARTS][count];
    for (int i = 0; i < count; i++) {
      long position = first + (long) i * step;
      time[i] = (float) (ring.time(position) - from);
      limb[i] = (float) ring.limb(position);
      for (int part = 0; part < TraceRing.PARTS; part++) {
        still[part][i] = (float) ring.still(part, position);
      }
    }
    return new RepTrace(from, time, limb, still);
  }

  int size() {
    return time.length;
  }

  /** Seconds of device time of a point. */
  double time(int i) {
    return origin + time[i];
  }

  /** The moving part, percent of its approved range. */
  double limb(int i) {
    return limb[i];
  }

  /** How far a part that is to keep still had turned, degrees; NaN where it was not seen. */
  double still(int part, int i) {
    return still[part][i];
  }

  /** The largest turn of a part between two times, degrees; NaN if none is known. */
  double largest(int part, double from, double to) {
    double most = Double.NaN;
    int i = Arrays.binarySearch(time, (float) (from - origin));
    for (i = i < 0 ? -i - 1 : i; i < size() && time(i) <= to; i++) {
      most = still[part][i] > most || Double.isNaN(most) ? still[part][i] : most;
    }
    return most;
  }
}
