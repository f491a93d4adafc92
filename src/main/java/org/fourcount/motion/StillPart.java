package org.fourcount.motion;

import org.jspecify.annotations.Nullable;

/**
 * A part that is to keep still, such as the trunk: how far it leans from where it was, by the
 * direction of gravity below 2 Hz. Turning about the vertical is not seen.
 */
public final class StillPart {
  /** A lean counts once it was held this long, seconds: shorter ones are jolts and breath. */
  public static final double HELD_S = 0.4;

  private static final int SIZE = 4096;
  private static final int HELD = Tick.count(HELD_S);

  /** Points whose mean is the direction at a moment: 0.2 s. */
  private static final int REFERENCE = Tick.count(0.2);

  private final Resampler resampler = new Resampler();
  private final Tick tick = new Tick();
  private final TiltAttitude attitude = new TiltAttitude(0.6);
  private final double[] time = new double[SIZE];
  private final double[][] up = new double[SIZE][3];
  private final double[] reference = new double[3];
  private final double[] live = new double[3];
  private boolean referred;
  private long count;

  /** Takes a sample of the part's node. */
  public void accept(Sample sample) {
    resampler.add(sample);
    while (resampler.next(tick)) {
      attitude.next(tick);
      int i = (int) count & (SIZE - 1);
      time[i] = tick.t - attitude.delay();
      System.arraycopy(attitude.up(), 0, up[i], 0, 3);
      count++;
      if (!referred && count >= REFERENCE) {
        refer(time[i]);
      }
    }
  }

  /**
   * Seconds of device time up to which the part is known; minus infinity before its first sample.
   */
  public double knownUntil() {
    return count == 0 ? Double.NEGATIVE_INFINITY : time[(int) (count - 1) & (SIZE - 1)];
  }

  /** Takes the posture at this time as the one to keep, for {@link #lean}. */
  public void refer(double t) {
    if (meanUp(t, live)) {
      System.arraycopy(live, 0, reference, 0, 3);
      referred = true;
    }
  }

  /** Where up was at this time: a unit vector in the node's own axes; null if it is not known. */
  public @Nullable Vector up(double t) {
    double[] mean = new double[3];
    return meanUp(t, mean) ? Vector.of(mean) : null;
  }

  /** Degrees between the newest direction and the posture to keep; 0 before there is one. */
  public double lean() {
    return referred && count > 0 ? angle(reference, up[(int) (count - 1) & (SIZE - 1)]) : 0;
  }

  /**
   * The largest lean that was held for 0.4 s between two times, against the posture at the first:
   * degrees.
   */
  public double heldLean(double from, double to) {
    double[] start = new double[3];
    if (!meanUp(from, start)) {
      return 0;
    }
    double largest = 0;
    double[] window = new double[HELD];
    int filled = 0;
    for (long k = first(from); k < count && time[(int) k & (SIZE - 1)] <= to; k++) {
      window[filled++ % HELD] = angle(start, up[(int) k & (SIZE - 1)]);
      if (filled >= HELD) {
        double least = Double.MAX_VALUE;
        for (double w : window) {
          least = Math.min(least, w);
        }
        largest = Math.max(largest, least);
      }
    }
    return largest;
  }

  private long first(double t) {
    long k = Math.max(0, count - SIZE);
    while (k < count && time[(int) k & (SIZE - 1)] < t) {
      k++;
    }
    return k;
  }

  /** The mean direction around a time; false if nothing is known of it. */
  private boolean meanUp(double t, double[] out) {
    long from = Math.max(Math.max(0, count - SIZE), first(t) - REFERENCE / 2);
    long to = Math.min(count, from + REFERENCE);
    java.util.Arrays.fill(out, 0);
    for (long k = from; k < to; k++) {
      for (int i = 0; i < 3; i++) {
        out[i] += up[(int) k & (SIZE - 1)][i];
      }
    }
    Vec3.normalize(out);
    return to > from;
  }

  private static double angle(double[] a, double[] b) {
    return Math.toDegrees(Math.acos(Math.min(1, Math.max(-1, Vec3.dot(a, b)))));
  }
}
