package org.fourcount.motion;

/** The last 80 s of a movement's angle, by the running number of its grid point. */
public final class AngleHistory {
  private static final int SIZE = 4096;

  private final double[] time = new double[SIZE];
  private final double[] angle = new double[SIZE];
  private long count;

  /** Adds a point; its number is the count before. */
  public void add(double t, double degrees) {
    int i = (int) count & (SIZE - 1);
    time[i] = t;
    angle[i] = degrees;
    count++;
  }

  /** Number of the newest point. */
  public long newest() {
    return count - 1;
  }

  /** Number of the oldest point that is still kept. */
  public long oldest() {
    return Math.max(0, count - SIZE);
  }

  /** Seconds of device time of a point that is still kept. */
  public double time(long number) {
    return time[(int) number & (SIZE - 1)];
  }

  /** Degrees at a point that is still kept. */
  public double angle(long number) {
    return angle[(int) number & (SIZE - 1)];
  }
}
