package org.fourcount.motion;

import java.util.Arrays;

/**
 * The smoothed angle of one repetition and what is read off it: levels, edges, turns, speeds. Edges
 * and turns are backdated, so they use only points already seen. One is reused for all repetitions
 * of a set.
 */
final class SweepCurve {
  /**
   * Symmetric seven-point Hann window (0.14 s): takes off jitter without moving anything in time.
   */
  private static final double[] HANN = hann(7);

  /** Shares of the amplitude at which an edge is measured. */
  private static final double EDGE_LOW = 0.02;

  private static final double EDGE_HIGH = 0.08;

  /**
   * How far an edge is extrapolated back from its two crossings, in their distance: between a ramp
   * of constant speed (0.33) and one of constant acceleration (1), a little more for the slow start
   * of minimum jerk.
   */
  private static final double EDGE_BACK = 1.25;

  /** Half the stretch over which speed is measured, in points (0.06 s). */
  private static final int SPEED_REACH = 3;

  /** A part that is slower than this share of the mean speed stands. */
  private static final double STALL_SPEED = 0.1;

  /** Shares of the range between which it should not. */
  private static final double STALL_FROM = 0.15;

  private static final double STALL_TO = 0.85;

  private final double[] time = new double[4096];
  private final double[] value = new double[4096];
  private final double[] scratch = new double[4096];
  private int count;

  private static double[] hann(int n) {
    double[] w = new double[n];
    double sum = 0;
    for (int i = 0; i < n; i++) {
      w[i] = 0.5 * (1 - Math.cos(2 * Math.PI * (i + 1) / (n + 1)));
      sum += w[i];
    }
    for (int i = 0; i < n; i++) {
      w[i] /= sum;
    }
    return w;
  }

  /** Takes points from to to, both included, out of the history. */
  void load(AngleHistory history, long from, long to) {
    count = (int) (to - from + 1);
    int reach = HANN.length / 2;
    for (int i = 0; i < count; i++) {
      time[i] = history.time(from + i);
      double v = 0;
      for (int k = -reach; k <= reach; k++) {
        long at = Math.min(to, Math.max(from, from + i + k));
        v += HANN[k + reach] * history.angle(at);
      }
      value[i] = v;
    }
  }

  int last() {
    return count - 1;
  }

  double time(int i) {
    return time[i];
  }

  double value(int i) {
    return value[i];
  }

  /** Index of the largest value. */
  int highest(int from, int to) {
    int best = from;
    for (int i = from; i <= to; i++) {
      if (value[i] > value[best]) {
        best = i;
      }
    }
    return best;
  }

  /** First index at which the value exceeds the level, or from. */
  int firstAbove(double level, int from, int to) {
    for (int i = from; i <= to; i++) {
      if (value[i] > level) {
        return i;
      }
    }
    return from;
  }

  /** Last index at which the value exceeds the level, or to. */
  int lastAbove(double level, int from, int to) {
    for (int i = to; i >= from; i--) {
      if (value[i] > level) {
        return i;
      }
    }
    return to;
  }

  /** The value that so large a share of the stretch stays under. */
  double percentile(double share, int from, int to) {
    int n = to - from + 1;
    System.arraycopy(value, from, scratch, 0, n);
    Arrays.sort(scratch, 0, n);
    return Quantile.ofSorted(scratch, n, share);
  }

  /**
   * When the movement between an index at rest and one in motion left (or, for a rest that comes
   * later, reached) the level: the crossings of 2 % and 8 % nearest to the motion, extrapolated.
   *
   * @param level value at rest
   * @param amplitude full sweep from the level, signed
   */
  double edge(int rest, int moving, double level, double amplitude) {
    double low = crossing(rest, moving, level + EDGE_LOW * amplitude, amplitude);
    double high = crossing(rest, moving, level + EDGE_HIGH * amplitude, amplitude);
    boolean ordered = rest < moving ? high > low : high < low;
    return ordered ? low - EDGE_BACK * (high - low) : low;
  }

  /**
   * The first index, going from one in motion to one at rest, at which the speed has fallen to a
   * share of its largest on the way, past an angle; the index at rest if it never does.
   */
  int slow(int moving, int rest, double share, double past) {
    double side = Math.signum(value[moving] - past);
    int step = rest < moving ? -1 : 1;
    double peak = 0;
    for (int j = moving; j != rest; j += step) {
      double speed = Math.abs(speed(j));
      peak = Math.max(peak, speed);
      if (speed < share * peak && side * (value[j] - past) < 0) {
        return j;
      }
    }
    return rest;
  }

  /** Degrees per second around an index. */
  private double speed(int i) {
    int from = Math.max(0, i - SPEED_REACH);
    int to = Math.min(count - 1, i + SPEED_REACH);
    return to > from && time[to] > time[from]
        ? (value[to] - value[from]) / (time[to] - time[from])
        : 0;
  }

  private double crossing(int rest, int moving, double level, double amplitude) {
    int step = rest < moving ? 1 : -1;
    double side = Math.signum(amplitude);
    for (int j = moving; j != rest; j -= step) {
      double here = side * (value[j] - level);
      double before = side * (value[j - step] - level);
      if (before <= 0 && here > 0) {
        return time[j - step] + (time[j] - time[j - step]) * before / (before - here);
      }
    }
    return time[rest];
  }

  /**
   * Time at which the value, going from the index towards the past (-1) or the future (1), falls
   * under the level.
   */
  double fallsUnder(double level, int index, int direction, int limit) {
    int i = index;
    while (i != limit && value[i] > level) {
      i += direction;
    }
    if (i == index || value[i] > level) {
      return time[i];
    }
    int inside = i - direction;
    double w = (value[inside] - level) / (value[inside] - value[i]);
    return time[inside] + w * (time[i] - time[inside]);
  }

  /** Seconds between the first and the last point above the level. */
  double secondsAbove(double level, int from, int to) {
    return time[lastAbove(level, from, to)] - time[firstAbove(level, from, to)];
  }

  /** Largest speed between two times, in degrees per second. */
  double peakSpeed(double from, double to) {
    double peak = 0;
    for (int i = SPEED_REACH; i < count - SPEED_REACH; i++) {
      if (time[i] >= from && time[i] <= to) {
        double dt = time[i + SPEED_REACH] - time[i - SPEED_REACH];
        peak = Math.max(peak, (value[i + SPEED_REACH] - value[i - SPEED_REACH]) / dt);
      }
    }
    return peak;
  }

  /**
   * The longest standstill between two times, seconds: slower than a tenth of the mean speed, away
   * from the turns.
   *
   * @param low value of the near turn
   * @param high value of the far turn
   */
  double stalled(double from, double to, double low, double high) {
    double slow = STALL_SPEED * (high - low) / Math.max(to - from, Tick.DT);
    double longest = 0;
    double since = Double.NaN;
    for (int i = SPEED_REACH; i < count - SPEED_REACH; i++) {
      double share = (value[i] - low) / (high - low);
      boolean stands =
          time[i] >= from
              && time[i] <= to
              && share > STALL_FROM
              && share < STALL_TO
              && Math.abs(speed(i)) < slow;
      if (!stands) {
        since = Double.NaN;
      } else if (Double.isNaN(since)) {
        since = time[i];
      }
      longest = stands ? Math.max(longest, time[i] - since) : longest;
    }
    return longest;
  }

  /** The value at a time, by the straight line between points. */
  double at(double t) {
    int i = 1;
    while (i < count - 1 && time[i] < t) {
      i++;
    }
    double w = Math.min(1, Math.max(0, (t - time[i - 1]) / (time[i] - time[i - 1])));
    return value[i - 1] + w * (value[i] - value[i - 1]);
  }
}
