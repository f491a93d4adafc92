package org.fourcount.protocol;

import java.util.Arrays;
import java.util.zip.CRC32C;

/**
 * A frame with any header, right or wrong, to try how a receiver takes what no sender should send.
 * It begins as the host's sound frame; each method gives the same frame with one thing changed.
 */
public final class OddFrame {
  private static final int VERSION = 0;
  private static final int TYPE = 1;
  private static final int FLAGS = 2;
  private static final int LENGTH = 6;

  private final byte[] body;
  private final int crcDamage;

  private OddFrame(byte[] body, int crcDamage) {
    this.body = body;
    this.crcDamage = crcDamage;
  }

  /** The host's frame number 0 with this message to this node, still sound. */
  public static OddFrame of(Message message, int node) {
    byte[] body = new byte[FrameFormat.HEADER_BYTES + message.length()];
    body[VERSION] = FrameFormat.VERSION;
    body[TYPE] = (byte) message.type().code();
    body[3] = (byte) node;
    LittleEndian.put16(body, LENGTH, message.length());
    message.write(body, FrameFormat.HEADER_BYTES);
    return new OddFrame(body, 0);
  }

  private OddFrame with(int at, int value) {
    byte[] other = body.clone();
    other[at] = (byte) value;
    return new OddFrame(other, crcDamage);
  }

  /** Of another version, 0 to 255. */
  public OddFrame version(int version) {
    return with(VERSION, version);
  }

  /** Of another type, 0 to 255. */
  public OddFrame type(int type) {
    return with(TYPE, type);
  }

  /** With these flags, 0 to 255. */
  public OddFrame flags(int flags) {
    return with(FLAGS, flags);
  }

  /** With a length in the header that is wrong, 0 to 255. */
  public OddFrame saidLength(int length) {
    return with(LENGTH, length);
  }

  /** With these bits of the check value turned. */
  public OddFrame crcDamage(int bits) {
    return new OddFrame(body, bits);
  }

  /** With a payload of this many bytes: cut off, or with a tail of 0xAA. */
  public OddFrame payloadLength(int bytes) {
    byte[] other = Arrays.copyOf(body, FrameFormat.HEADER_BYTES + bytes);
    if (other.length > body.length) {
      Arrays.fill(other, body.length, other.length, (byte) 0xAA);
    }
    LittleEndian.put16(other, LENGTH, bytes);
    return new OddFrame(other, crcDamage);
  }

  /** The bytes on the wire, delimiters included. */
  public byte[] bytes() {
    byte[] whole = Arrays.copyOf(body, body.length + FrameFormat.CRC_BYTES);
    CRC32C crc = new CRC32C();
    crc.update(body, 0, body.length);
    LittleEndian.put32(whole, body.length, (int) crc.getValue() ^ crcDamage);
    byte[] wire = new byte[FrameFormat.MAX_WIRE];
    int stuffed = Cobs.encode(whole, whole.length, wire, 1);
    return Arrays.copyOf(wire, stuffed + 2);
  }
}
