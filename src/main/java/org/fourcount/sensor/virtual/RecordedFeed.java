package org.fourcount.sensor.virtual;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.fourcount.motion.Sample;
import org.fourcount.sensor.recording.RecordedSamples;

/** Plays the samples of a recording again, each at its own time. */
public final class RecordedFeed implements SampleFeed {
  /**
   * Where the middle 90 % of the intervals lie within this share of the median, they are regular,
   * and a larger one means lost samples.
   */
  private static final double REGULAR = 0.4;

  private final RecordedSamples samples;
  private final List<FeedNode> nodes = new ArrayList<>();
  private int next;

  /** Plays these. */
  public RecordedFeed(RecordedSamples samples) {
    this.samples = samples;
    for (int id : samples.nodes()) {
      nodes.add(describe(id));
    }
  }

  private FeedNode describe(int id) {
    Sample slot = new Sample();
    long[] intervals = new long[samples.count()];
    int count = 0;
    long last = -1;
    double accel = 0;
    double gyro = 0;
    for (int i = 0; i < samples.count(); i++) {
      if (samples.node(i) == id) {
        samples.read(i, slot);
        if (last >= 0) {
          intervals[count++] = slot.timeUs - last;
        }
        last = slot.timeUs;
        accel = largest(accel, slot.ax, slot.ay, slot.az);
        gyro = slot.hasGyro ? largest(gyro, slot.gx, slot.gy, slot.gz) : gyro;
      }
    }
    long[] sorted = Arrays.copyOf(intervals, count);
    Arrays.sort(sorted);
    return new FeedNode(
        id, slot.hasGyro, rate(sorted), interval(sorted), Scale.holding(accel, gyro));
  }

  private static double largest(double before, double x, double y, double z) {
    return Math.max(Math.max(before, Math.abs(x)), Math.max(Math.abs(y), Math.abs(z)));
  }

  private static int rate(long[] sorted) {
    double mean = Arrays.stream(sorted).average().orElse(1e6);
    return (int) Math.max(1, Math.min(65_535, Math.round(1e6 / mean)));
  }

  private static long interval(long[] sorted) {
    if (sorted.length == 0) {
      return 0;
    }
    long median = sorted[sorted.length / 2];
    long early = sorted[sorted.length / 20];
    long late = sorted[sorted.length - 1 - sorted.length / 20];
    boolean regular = early > (1 - REGULAR) * median && late < (1 + REGULAR) * median;
    return regular ? median : 0;
  }

  @Override
  public List<FeedNode> nodes() {
    return List.copyOf(nodes);
  }

  @Override
  public boolean next(Sample slot) {
    if (next == samples.count()) {
      return false;
    }
    samples.read(next++, slot);
    return true;
  }
}
