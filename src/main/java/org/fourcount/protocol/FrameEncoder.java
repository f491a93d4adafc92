package org.fourcount.protocol;

import java.util.Arrays;
import java.util.zip.CRC32C;

/**
 * Makes frames of one sender and numbers them. The other end of {@link FrameDecoder}. For one
 * thread.
 */
public final class FrameEncoder {
  private final Direction own;
  private final byte[] body = new byte[FrameFormat.MAX_BODY];
  private final CRC32C crc = new CRC32C();
  private int seq;

  /** An encoder of a sender that has just started: its first frame has number 0. */
  public FrameEncoder(Direction own) {
    this(own, 0);
  }

  /** An encoder whose first frame has this number, 0 to 65535. */
  public FrameEncoder(Direction own, int firstSeq) {
    Field.u16("seq", firstSeq);
    this.own = own;
    this.seq = firstSeq;
  }

  /**
   * A whole frame, delimiters included.
   *
   * @param node 0 the hub, 1 to 254 a sensor node, 255 all
   */
  public byte[] encode(Message message, int node) {
    byte[] out = new byte[FrameFormat.MAX_WIRE];
    return Arrays.copyOf(out, encode(message, node, out, 0));
  }

  /**
   * Writes a whole frame, delimiters included.
   *
   * @param node 0 the hub, 1 to 254 a sensor node, 255 all
   * @param out room for {@link FrameFormat#MAX_WIRE} bytes from {@code offset} on
   * @return how many bytes were written
   */
  public int encode(Message message, int node, byte[] out, int offset) {
    Field.u8("node", node);
    int length = message.length();
    body[0] = FrameFormat.VERSION;
    body[1] = (byte) message.type().code();
    body[2] = (byte) own.flag();
    body[3] = (byte) node;
    LittleEndian.put16(body, 4, seq);
    LittleEndian.put16(body, 6, length);
    message.write(body, FrameFormat.HEADER_BYTES);
    seq = (seq + 1) & 0xFFFF;
    return wrap(FrameFormat.HEADER_BYTES + length, out, offset);
  }

  private int wrap(int checked, byte[] out, int offset) {
    crc.reset();
    crc.update(body, 0, checked);
    LittleEndian.put32(body, checked, (int) crc.getValue());
    out[offset] = 0;
    int stuffed = Cobs.encode(body, checked + FrameFormat.CRC_BYTES, out, offset + 1);
    out[offset + 1 + stuffed] = 0;
    return stuffed + 2;
  }
}
