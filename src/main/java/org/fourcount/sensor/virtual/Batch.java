package org.fourcount.sensor.virtual;

import java.util.Arrays;
import org.fourcount.motion.Sample;
import org.fourcount.protocol.Samples;

/**
 * Readings of one node that go into one frame. They share one interval: each sample's time must
 * come out exact to the microsecond, so a reading that does not fit begins the next batch.
 */
final class Batch {
  private static final int AXES = 6;

  private final FeedNode node;
  private final short[] values = new short[36 * AXES];
  private int count;
  private long t0Us;
  private long lastUs;
  private long leastDtNs;
  private long mostDtNs;
  private long firstIndex;
  private long nextIndex;

  Batch(FeedNode node) {
    this.node = node;
  }

  boolean isEmpty() {
    return count == 0;
  }

  int count() {
    return count;
  }

  int node() {
    return node.id();
  }

  /** The most samples that a frame of this node holds. */
  int capacity() {
    return Samples.maxCount(node.gyro() ? Samples.ACCEL_GYRO : Samples.ACCEL);
  }

  /** Whether a sample of this time can be told by one interval with those already here. */
  boolean fits(long timeUs) {
    if (count == 0) {
      return true;
    }
    return missing(timeUs) == 0
        && Math.max(leastDtNs, least(timeUs)) <= Math.min(mostDtNs, most(timeUs));
  }

  /** The samples lost between the last one and this time, by the node's interval. */
  private long missing(long timeUs) {
    if (node.intervalUs() == 0 || nextIndex == 0) {
      return 0;
    }
    return Math.max(0, Math.round((timeUs - lastUs) / (double) node.intervalUs()) - 1);
  }

  // The receiver takes t0 + round(i * dt / 1000); i * dt must lie within half a microsecond.

  private long least(long timeUs) {
    return -Math.floorDiv(-(1000 * (timeUs - t0Us) - 500), count);
  }

  private long most(long timeUs) {
    return Math.floorDiv(1000 * (timeUs - t0Us) + 499, count);
  }

  /** Leaves out a sample of this time, which counts as lost; the batch is empty. */
  void skip(long timeUs) {
    nextIndex += missing(timeUs) + 1;
    lastUs = timeUs;
  }

  /** Takes a sample that fits. */
  void add(Sample sample) {
    if (count == 0) {
      t0Us = sample.timeUs;
      firstIndex = nextIndex + missing(sample.timeUs);
      leastDtNs = 1;
      mostDtNs = 0xFFFF_FFFFL;
    } else {
      leastDtNs = Math.max(leastDtNs, least(sample.timeUs));
      mostDtNs = Math.min(mostDtNs, most(sample.timeUs));
    }
    put(sample);
    count++;
    nextIndex = firstIndex + count;
    lastUs = sample.timeUs;
  }

  private void put(Sample sample) {
    int axes = node.gyro() ? AXES : 3;
    int at = count * axes;
    values[at] = node.scale().accel(sample.ax);
    values[at + 1] = node.scale().accel(sample.ay);
    values[at + 2] = node.scale().accel(sample.az);
    if (node.gyro()) {
      values[at + 3] = node.scale().gyro(sample.gx);
      values[at + 4] = node.scale().gyro(sample.gy);
      values[at + 5] = node.scale().gyro(sample.gz);
    }
  }

  /** The message, after which the batch is empty. */
  Samples take() {
    int format = node.gyro() ? Samples.ACCEL_GYRO : Samples.ACCEL;
    short[] sent = Arrays.copyOf(values, count * (node.gyro() ? AXES : 3));
    Samples samples = new Samples(t0Us, dtNs(), firstIndex & 0xFFFF_FFFFL, format, 0, 0, sent);
    count = 0;
    return samples;
  }

  private long dtNs() {
    long nominal = Math.max(1, node.intervalUs() * 1000);
    return Math.max(leastDtNs, Math.min(mostDtNs, nominal));
  }
}
