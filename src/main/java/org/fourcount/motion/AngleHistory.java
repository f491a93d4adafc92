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

  /** Puts a point right that is still kept. */
  void correct(long number, double degrees) {
    angle[(int) number & (SIZE - 1)] = degrees;
  }

  /** Number of the highest (side 1) or lowest (-1) point of a stretch; at least as good as one. */
  long furthest(long one, long from, long to, int side) {
    long best = one;
    for (long n = Math.max(from, oldest()); n <= to; n++) {
      if (side * (angle(n) - angle(best)) > 0) {
        best = n;
      }
    }
    return best;
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

  /** The mean between two times, as far as it is kept; NaN if nothing is. */
  double mean(double from, double to) {
    double sum = 0;
    int n = 0;
    for (long k = newest(); k >= oldest() && time(k) >= from; k--) {
      if (time(k) <= to) {
        sum += angle(k);
        n++;
      }
    }
    return n == 0 ? Double.NaN : sum / n;
  }

  /** Degrees at a point that is still kept. */
  public double angle(long number) {
    return angle[(int) number & (SIZE - 1)];
  }
}
