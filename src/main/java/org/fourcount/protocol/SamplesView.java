package org.fourcount.protocol;

import java.util.Objects;

/**
 * Reads a SAMPLES frame where it stands, without allocating. Valid as long as the frame it wraps.
 */
public final class SamplesView {
  private static final Frame NOTHING = new Frame(new byte[FrameFormat.MAX_STUFFED]);

  private Frame frame = NOTHING;
  private int axes;
  private int count;

  /** Whether a frame of at least the fixed part's length holds samples that can be used. */
  static boolean sound(Frame frame) {
    int format = frame.u8(16);
    int count = frame.u8(17);
    return (format == Samples.ACCEL || format == Samples.ACCEL_GYRO)
        && count > 0
        && Samples.FIXED_BYTES + count * Samples.axes(format) * Short.BYTES <= frame.length()
        && frame.u32(8) > 0;
  }

  /**
   * Turns to this frame.
   *
   * @throws IllegalArgumentException if it holds no samples
   */
  public SamplesView wrap(Frame samples) {
    if (samples.type() != MessageType.SAMPLES) {
      throw new IllegalArgumentException("A " + samples.type() + " frame holds no samples.");
    }
    frame = samples;
    axes = Samples.axes(format());
    count = frame.u8(17);
    return this;
  }

  /** Device time of the first sample in microseconds; unsigned, as its bits. */
  public long t0Us() {
    return frame.i64(0);
  }

  /** Nanoseconds from one sample to the next, more than 0. */
  public long dtNs() {
    return frame.u32(8);
  }

  /** The node's count of samples before the first one, modulo 2^32. */
  public long firstIndex() {
    return frame.u32(12);
  }

  /** {@link Samples#ACCEL} or {@link Samples#ACCEL_GYRO}. */
  public int format() {
    return frame.u8(16);
  }

  /** How many samples, at least 1. */
  public int count() {
    return count;
  }

  /** {@link Samples#OVERRUN}, {@link Samples#CLIPPED} and {@link Samples#NOT_SYNCED}, added. */
  public int status() {
    return frame.u8(18);
  }

  /** Which stream of the node; 0 in version 1. */
  public int stream() {
    return frame.u8(19);
  }

  /** Whether axes 3 to 5 are there. */
  public boolean hasGyro() {
    return axes == 6;
  }

  /**
   * One raw reading, in the units of NODE_INFO.
   *
   * @param i the sample, 0 to count - 1
   * @param axis 0 to 2 accelerometer x, y, z; 3 to 5 gyro x, y, z
   */
  public short value(int i, int axis) {
    Objects.checkIndex(i, count);
    Objects.checkIndex(axis, axes);
    return (short) frame.i16(Samples.FIXED_BYTES + (i * axes + axis) * Short.BYTES);
  }
}
