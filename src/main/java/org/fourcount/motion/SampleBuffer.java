package org.fourcount.motion;

import java.util.Arrays;

/**
 * Samples of one node, kept in order, such as the approved repetitions from which a baseline is
 * made.
 */
public final class SampleBuffer implements SampleSink {
  private static final int VALUES = 6;

  private long[] timeUs = new long[1024];
  private double[] values = new double[1024 * VALUES];
  private boolean hasGyro;
  private int count;

  @Override
  public void accept(Sample s) {
    if (count == timeUs.length) {
      timeUs = Arrays.copyOf(timeUs, 2 * count);
      values = Arrays.copyOf(values, 2 * count * VALUES);
    }
    timeUs[count] = s.timeUs;
    int at = count * VALUES;
    values[at] = s.ax;
    values[at + 1] = s.ay;
    values[at + 2] = s.az;
    values[at + 3] = s.gx;
    values[at + 4] = s.gy;
    values[at + 5] = s.gz;
    hasGyro = s.hasGyro;
    count++;
  }

  /** How many samples it holds. */
  public int size() {
    return count;
  }

  /** Seconds of device time of the first sample; NaN if there is none. */
  public double start() {
    return count == 0 ? Double.NaN : timeUs[0] * 1e-6;
  }

  /**
   * What the gyro reads of a part that does not turn on the whole: the median rate, degrees per
   * second; zero without a gyro.
   */
  public Vector restingRate() {
    if (!hasGyro || count == 0) {
      return Vector.ZERO;
    }
    return new Vector(median(3), median(4), median(5));
  }

  private double median(int column) {
    double[] rates = new double[count];
    for (int i = 0; i < count; i++) {
      rates[i] = values[i * VALUES + column];
    }
    return Quantile.median(rates);
  }

  /** Gives all samples to the sink again, in order. */
  public void replay(SampleSink sink) {
    replay(sink, Double.NEGATIVE_INFINITY);
  }

  /** Gives those from this time on to the sink again, seconds of device time, in order. */
  public void replay(SampleSink sink, double from) {
    Sample s = new Sample();
    s.hasGyro = hasGyro;
    for (int i = 0; i < count; i++) {
      if (timeUs[i] * 1e-6 < from) {
        continue;
      }
      int at = i * VALUES;
      s.timeUs = timeUs[i];
      s.ax = values[at];
      s.ay = values[at + 1];
      s.az = values[at + 2];
      s.gx = values[at + 3];
      s.gy = values[at + 4];
      s.gz = values[at + 5];
      sink.accept(s);
    }
  }
}
