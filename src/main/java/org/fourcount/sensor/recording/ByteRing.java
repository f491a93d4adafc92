package org.fourcount.sensor.recording;

import java.nio.ByteBuffer;

/** Bytes on their way from one thread to another. Neither ever waits in here. */
final class ByteRing {
  private final byte[] bytes;
  private final int mask;
  private volatile long written;
  private volatile long read;

  /** A ring of so many bytes, a power of two. */
  ByteRing(int size) {
    if (Integer.bitCount(size) != 1) {
      throw new IllegalArgumentException(size + " is no power of two.");
    }
    bytes = new byte[size];
    mask = size - 1;
  }

  /** Puts all of these bytes, or none of them if there is no room. */
  boolean put(byte[] from, int length) {
    long at = written;
    if (at + length - read > bytes.length) {
      return false;
    }
    int start = (int) at & mask;
    int first = Math.min(length, bytes.length - start);
    System.arraycopy(from, 0, bytes, start, first);
    System.arraycopy(from, first, bytes, 0, length - first);
    written = at + length;
    return true;
  }

  /** A stretch of what was put and not yet taken; nothing left if there is none. */
  ByteBuffer readable() {
    long at = read;
    int start = (int) at & mask;
    int length = (int) Math.min(written - at, bytes.length - start);
    return ByteBuffer.wrap(bytes, start, length);
  }

  /** Makes room: so many bytes were taken. */
  void taken(int count) {
    // Only the taking thread changes it, so nobody comes between.
    long at = read;
    read = at + count;
  }

  boolean isEmpty() {
    return read == written;
  }
}
