package org.fourcount.coaching;

/**
 * When the moving part was out of its start posture, and in which repetition: the last 20 s, point
 * by point.
 */
final class Outings {
  private static final int SIZE = 1024;

  private final double[] time = new double[SIZE];
  private final boolean[] out = new boolean[SIZE];
  private final double[] repetition = new double[SIZE];
  private int count;

  /**
   * Adds a point.
   *
   * @param t seconds
   * @param isOut whether it is out of its start posture
   * @param began when the repetition under way began, seconds; NaN before the first
   */
  void add(double t, boolean isOut, double began) {
    int i = count & (SIZE - 1);
    time[i] = t;
    out[i] = isOut;
    repetition[i] = began;
    count++;
  }

  /** The time of the newest point, seconds; minus infinity before the first. */
  double knownUntil() {
    return count == 0 ? Double.NEGATIVE_INFINITY : time[(count - 1) & (SIZE - 1)];
  }

  /** Whether it was out at a time. */
  boolean isOut(double t) {
    int i = at(t);
    return i >= 0 && out[i];
  }

  /** When the repetition of a time began, as far as was known then; NaN if there was none. */
  double repetition(double t) {
    int i = at(t);
    return i < 0 ? Double.NaN : repetition[i];
  }

  /** The place of the last point that is not after a time; -1 if there is none. */
  private int at(double t) {
    for (int k = count - 1; k >= Math.max(0, count - SIZE); k--) {
      int i = k & (SIZE - 1);
      if (time[i] <= t) {
        return i;
      }
    }
    return -1;
  }
}
