package org.fourcount.protocol;

import java.util.Arrays;
import java.util.Objects;

/**
 * A view of the frame just decoded. The decoder fills the same one again and again: it is valid
 * only during the handler's call.
 *
 * <p>Reading beyond the payload throws {@link IndexOutOfBoundsException}; within {@link
 * MessageType#minLength()} it never does.
 */
public final class Frame {
  private final byte[] body;
  private MessageType type = MessageType.HELLO_REQ;
  private int length;

  /** A view of this array, whose owner refills it. */
  Frame(byte[] body) {
    this.body = body;
  }

  void show(MessageType newType, int newLength) {
    type = newType;
    length = newLength;
  }

  /** What the payload is. */
  public MessageType type() {
    return type;
  }

  /** 0 the hub, 1 to 254 a sensor node, 255 all. */
  public int node() {
    return body[3] & 0xFF;
  }

  /** The header's flags, 0 to 255. */
  public int flags() {
    return body[2] & 0xFF;
  }

  /** The sender's frame counter, 0 to 65535, wraps. */
  public int seq() {
    return LittleEndian.u16(body, 4);
  }

  /** Bytes of payload, 0 to 240. */
  public int length() {
    return length;
  }

  private int index(int at, int bytes) {
    return FrameFormat.HEADER_BYTES + Objects.checkFromIndexSize(at, bytes, length);
  }

  /** An unsigned byte of the payload. */
  public int u8(int at) {
    return body[index(at, 1)] & 0xFF;
  }

  /** A signed byte of the payload. */
  public int i8(int at) {
    return body[index(at, 1)];
  }

  /** Two bytes of the payload, unsigned. */
  public int u16(int at) {
    return LittleEndian.u16(body, index(at, 2));
  }

  /** Two bytes of the payload, signed. */
  public int i16(int at) {
    return LittleEndian.i16(body, index(at, 2));
  }

  /** Four bytes of the payload, unsigned. */
  public long u32(int at) {
    return LittleEndian.i32(body, index(at, 4)) & 0xFFFFFFFFL;
  }

  /** Eight bytes of the payload; an unsigned value as its bits. */
  public long i64(int at) {
    return LittleEndian.i64(body, index(at, 8));
  }

  /** A copy of {@code n} bytes of the payload. */
  public byte[] bytes(int at, int n) {
    int from = index(at, n);
    return Arrays.copyOfRange(body, from, from + n);
  }
}
