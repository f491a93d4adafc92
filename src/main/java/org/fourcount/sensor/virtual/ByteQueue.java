package org.fourcount.sensor.virtual;

import java.util.Arrays;

/** Bytes on their way from a hub to its host. */
final class ByteQueue {
  private byte[] bytes = new byte[4096];
  private int from;
  private int to;

  boolean isEmpty() {
    return from == to;
  }

  /** An array with room for so many more bytes from {@link #end} on; then call {@link #added}. */
  byte[] room(int more) {
    if (isEmpty()) {
      from = 0;
      to = 0;
    }
    if (to + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * (to + more));
    }
    return bytes;
  }

  int end() {
    return to;
  }

  void added(int count) {
    to += count;
  }

  /** Moves as many bytes as fit to the start of the buffer. */
  int take(byte[] buffer) {
    int count = Math.min(buffer.length, to - from);
    System.arraycopy(bytes, from, buffer, 0, count);
    from += count;
    return count;
  }
}
