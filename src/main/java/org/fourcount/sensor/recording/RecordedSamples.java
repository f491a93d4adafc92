package org.fourcount.sensor.recording;

import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import org.fourcount.motion.Sample;

/** The samples of an interchange recording, in the order of the file. */
public final class RecordedSamples {
  private static final int AXES = 6;

  private int count;
  private int[] node = new int[4096];
  private long[] timeUs = new long[4096];
  private double[] axes = new double[4096 * AXES];

  RecordedSamples() {}

  /** Room for one more; a node without a gyro passes NaN for its rates. */
  void add(int newNode, long newTimeUs, double[] newAxes) {
    if (count == node.length) {
      node = Arrays.copyOf(node, 2 * count);
      timeUs = Arrays.copyOf(timeUs, 2 * count);
      axes = Arrays.copyOf(axes, 2 * count * AXES);
    }
    node[count] = newNode;
    timeUs[count] = newTimeUs;
    System.arraycopy(newAxes, 0, axes, count * AXES, AXES);
    count++;
  }

  /** How many samples of all nodes together. */
  public int count() {
    return count;
  }

  /** The node of a sample. */
  public int node(int i) {
    return node[i];
  }

  /** The time of a sample, microseconds of the device's clock. */
  public long timeUs(int i) {
    return timeUs[i];
  }

  /** Whether a sample has rates. */
  public boolean hasGyro(int i) {
    return !Double.isNaN(axes[i * AXES + 3]);
  }

  /** Copies a sample into the slot. */
  public void read(int i, Sample slot) {
    int at = i * AXES;
    slot.node = node[i];
    slot.timeUs = timeUs[i];
    slot.ax = axes[at];
    slot.ay = axes[at + 1];
    slot.az = axes[at + 2];
    slot.hasGyro = hasGyro(i);
    slot.gx = axes[at + 3];
    slot.gy = axes[at + 4];
    slot.gz = axes[at + 5];
    slot.clipped = false;
  }

  /** The nodes that have samples. */
  public SortedSet<Integer> nodes() {
    SortedSet<Integer> nodes = new TreeSet<>();
    for (int i = 0; i < count; i++) {
      nodes.add(node[i]);
    }
    return nodes;
  }
}
