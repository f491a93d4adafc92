package org.fourcount.coaching;

/**
 * The newest stretch of the traces, from the thread that computes them to the one that draws them.
 * Lossy by intent: the writer never waits, and a reader that falls behind by more than the ring's
 * size misses the oldest points.
 *
 * <p>One writer, any number of readers; each reader keeps its own position, counted in points
 * written since the start.
 */
public final class TraceRing {
  /** So many parts that are to keep still are kept for drawing. */
  public static final int PARTS = 3;

  private static final double[] NO_PARTS = {};

  private final int mask;
  private final double[] time;
  private final double[] limb;
  private final double[][] still;
  private volatile long written;

  /** A ring for at least so many points; 30 s at 1000 Hz are 30,000. */
  public TraceRing(int atLeast) {
    int size = Integer.highestOneBit(Math.max(2, atLeast) - 1) << 1;
    mask = size - 1;
    time = new double[size];
    limb = new double[size];
    still = new double[PARTS][size];
  }

  /**
   * Adds a point where no part is watched.
   *
   * @param t seconds of device time
   * @param limbPercent the moving part, percent of its approved range
   */
  public void add(double t, double limbPercent) {
    add(t, limbPercent, NO_PARTS);
  }

  /**
   * Adds a point.
   *
   * @param t seconds of device time
   * @param limbPercent the moving part, percent of its approved range
   * @param stillDegrees how far the parts that are to keep still have turned, degrees; the first
   *     {@link #PARTS} are kept
   */
  public void add(double t, double limbPercent, double[] stillDegrees) {
    long n = written;
    int i = (int) n & mask;
    time[i] = t;
    limb[i] = limbPercent;
    for (int part = 0; part < PARTS; part++) {
      still[part][i] = part < stillDegrees.length ? stillDegrees[part] : Double.NaN;
    }
    written = n + 1;
  }

  /** Points written since the start. */
  public long written() {
    return written;
  }

  /** The oldest position that can still be read safely while the writer goes on. */
  public long oldest() {
    return Math.max(0, written - (mask + 1) * 3L / 4);
  }

  /** Seconds of device time of the point at this position. */
  public double time(long position) {
    return time[(int) position & mask];
  }

  /** The moving part at this position, percent of its approved range. */
  public double limb(long position) {
    return limb[(int) position & mask];
  }

  /** How far the first part that is to keep still has turned, degrees; NaN without one. */
  public double still(long position) {
    return still(0, position);
  }

  /** How far this part that is to keep still has turned, degrees; NaN without it. */
  public double still(int part, long position) {
    return still[part][(int) position & mask];
  }
}
