package org.fourcount.motion;

/** Mean and variance of the last n values. */
final class MovingMoments {
  private final double[] ring;
  private int next;
  private int count;
  private double sum;
  private double squares;

  MovingMoments(int n) {
    ring = new double[n];
  }

  /** Takes a value; the oldest leaves. */
  void next(double x) {
    if (count == ring.length) {
      double old = ring[next];
      sum -= old;
      squares -= old * old;
    } else {
      count++;
    }
    ring[next] = x;
    sum += x;
    squares += x * x;
    next = next + 1 == ring.length ? 0 : next + 1;
  }

  boolean full() {
    return count == ring.length;
  }

  double mean() {
    return sum / count;
  }

  /** Never below 0, whatever the rounding. */
  double variance() {
    double m = mean();
    return Math.max(0, squares / count - m * m);
  }
}
