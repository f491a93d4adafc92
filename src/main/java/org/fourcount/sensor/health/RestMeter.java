package org.fourcount.sensor.health;

import org.fourcount.motion.Sample;
import org.fourcount.motion.SampleSink;

/**
 * What one sensor's accelerometer shows while it lies still: its noise and its 1 g, in the quietest
 * second of the last ten to twenty minutes; and how long it has lain still. Allocates nothing.
 */
public final class RestMeter implements SampleSink {
  private static final long WINDOW_US = 1_000_000;
  private static final long BUCKET_US = 600 * WINDOW_US;
  private static final int LEAST_SAMPLES = 10;

  /** Lying on a table scatters less, and what a person wears more as a rule: thousandths of g. */
  private static final double STILL_MG = 10;

  /** Sums of the differences to the window's first reading, so that squares lose no digits. */
  private final double[] first = new double[3];

  private final double[] sum = new double[3];
  private final double[] squares = new double[3];
  private final double[] mean = new double[3];
  private int count;
  private long windowUs = Long.MIN_VALUE;
  private long lastUs;
  private long stillSinceUs = Long.MIN_VALUE;
  private long bucketUs = Long.MIN_VALUE;
  private double noiseMg = Double.NaN;
  private double gravityG = Double.NaN;
  private double noiseBeforeMg = Double.NaN;
  private double gravityBeforeG = Double.NaN;

  @Override
  public void accept(Sample s) {
    lastUs = s.timeUs;
    if (s.timeUs - windowUs >= WINDOW_US || windowUs == Long.MIN_VALUE) {
      close(s.timeUs);
      windowUs = s.timeUs;
      count = 0;
      first[0] = s.ax;
      first[1] = s.ay;
      first[2] = s.az;
      for (int i = 0; i < 3; i++) {
        sum[i] = 0;
        squares[i] = 0;
      }
    }
    count++;
    add(0, s.ax);
    add(1, s.ay);
    add(2, s.az);
  }

  private void add(int axis, double value) {
    double d = value - first[axis];
    sum[axis] += d;
    squares[axis] += d * d;
  }

  private void close(long nowUs) {
    if (count < LEAST_SAMPLES || nowUs - windowUs >= 2 * WINDOW_US) {
      stillSinceUs = Long.MIN_VALUE;
      return;
    }
    double most = 0;
    double moved = 0;
    double force = 0;
    for (int i = 0; i < 3; i++) {
      double m = sum[i] / count;
      most = Math.max(most, (squares[i] - count * m * m) / (count - 1));
      moved = Math.max(moved, Math.abs(first[i] + m - mean[i]));
      mean[i] = first[i] + m;
      force += mean[i] * mean[i];
    }
    double nowMg = 1000 * Math.sqrt(Math.max(0, most));
    if (nowMg >= STILL_MG || 1000 * moved >= STILL_MG) {
      stillSinceUs = Long.MIN_VALUE;
    } else if (stillSinceUs == Long.MIN_VALUE) {
      stillSinceUs = windowUs;
    }
    keep(nowMg, Math.sqrt(force));
  }

  private void keep(double nowMg, double nowG) {
    if (bucketUs == Long.MIN_VALUE || windowUs - bucketUs >= BUCKET_US) {
      bucketUs = windowUs;
      noiseBeforeMg = noiseMg;
      gravityBeforeG = gravityG;
      noiseMg = Double.NaN;
    }
    if (!(nowMg >= noiseMg)) {
      noiseMg = nowMg;
      gravityG = nowG;
    }
  }

  private boolean isBeforeQuieter() {
    return noiseBeforeMg < noiseMg || Double.isNaN(noiseMg);
  }

  /** One standard deviation of the axis that scatters most, thousandths of g; NaN if not known. */
  public double noiseMg() {
    return isBeforeQuieter() ? noiseBeforeMg : noiseMg;
  }

  /** The length of the mean reading, g; NaN if not known. */
  public double gravityG() {
    return isBeforeQuieter() ? gravityBeforeG : gravityG;
  }

  /** How long it has lain still without a break, seconds of device time. */
  public double stillS() {
    return stillSinceUs == Long.MIN_VALUE ? 0 : (lastUs - stillSinceUs) * 1e-6;
  }
}
