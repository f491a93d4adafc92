package org.fourcount.protocol;

import java.util.Arrays;

/**
 * A batch of readings of one node, to be sent. {@link SamplesView} reads one without allocating.
 *
 * @param t0Us device time of the first sample in microseconds; unsigned, as its bits
 * @param dtNs nanoseconds from one sample to the next, more than 0
 * @param firstIndex the node's count of samples before the first one, modulo 2^32
 * @param format {@link #ACCEL} or {@link #ACCEL_GYRO}
 * @param status {@link #OVERRUN}, {@link #CLIPPED} and {@link #NOT_SYNCED}, added
 * @param stream which stream of the node; 0 in version 1
 * @param values 3 or 6 raw readings a sample, one sample after the other; copied in and out
 */
// The array is copied at both doors and compared by its content, so the record is still a value.
@SuppressWarnings("ArrayRecordComponent")
public record Samples(
    long t0Us, long dtNs, long firstIndex, int format, int status, int stream, short[] values)
    implements Message {
  /** Accelerometer x, y, z. */
  public static final int ACCEL = 1;

  /** Accelerometer x, y, z, then gyro x, y, z. */
  public static final int ACCEL_GYRO = 3;

  /** Status: the sensor's own buffer ran over before this batch. */
  public static final int OVERRUN = 1;

  /** Status: an axis was at the end of its scale. */
  public static final int CLIPPED = 2;

  /** Status: the node's clock is not yet that of the hub. */
  public static final int NOT_SYNCED = 4;

  static final int FIXED_BYTES = 20;

  /** Checks that every field fits its place and that the readings are whole samples. */
  public Samples {
    Field.check("dt_ns", dtNs, 1, 0xFFFF_FFFFL);
    Field.u32("first_index", firstIndex);
    Field.u8("status", status);
    Field.u8("stream", stream);
    if (format != ACCEL && format != ACCEL_GYRO) {
      throw new IllegalArgumentException("format is " + format + "; it must be 1 or 3.");
    }
    int axes = axes(format);
    if (values.length % axes != 0) {
      throw new IllegalArgumentException(
          values.length + " readings are not whole samples of " + axes + " axes.");
    }
    Field.check("count", values.length / axes, 1, maxCount(format));
    values = values.clone();
  }

  /** Reads a SAMPLES frame into a message of its own. */
  public static Samples of(Frame f) {
    short[] values = new short[f.u8(17) * axes(f.u8(16))];
    for (int i = 0; i < values.length; i++) {
      values[i] = (short) f.i16(FIXED_BYTES + i * Short.BYTES);
    }
    return new Samples(f.i64(0), f.u32(8), f.u32(12), f.u8(16), f.u8(18), f.u8(19), values);
  }

  /** How many samples of this format a frame holds at most: 36 or 18. */
  public static int maxCount(int format) {
    return (FrameFormat.MAX_PAYLOAD - FIXED_BYTES) / (axes(format) * Short.BYTES);
  }

  static int axes(int format) {
    return format == ACCEL_GYRO ? 6 : 3;
  }

  /** How many samples. */
  public int count() {
    return values.length / axes(format);
  }

  @Override
  public short[] values() {
    return values.clone();
  }

  @Override
  public MessageType type() {
    return MessageType.SAMPLES;
  }

  @Override
  public int length() {
    return FIXED_BYTES + values.length * Short.BYTES;
  }

  @Override
  public void write(byte[] out, int offset) {
    PayloadWriter writer =
        new PayloadWriter(out, offset)
            .u64(t0Us)
            .u32(dtNs)
            .u32(firstIndex)
            .u8(format)
            .u8(count())
            .u8(status)
            .u8(stream);
    for (short value : values) {
      writer.u16(value);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Samples that
        && t0Us == that.t0Us
        && dtNs == that.dtNs
        && firstIndex == that.firstIndex
        && format == that.format
        && status == that.status
        && stream == that.stream
        && Arrays.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    return Long.hashCode(t0Us) * 31 + Arrays.hashCode(values);
  }
}
