package org.fourcount.protocol;

/** Sizes and fixed values of a frame, version 1 of the protocol. */
public final class FrameFormat {
  /** The first header byte of every frame that this code understands. */
  public static final int VERSION = 1;

  /** Bytes before the payload: version, type, flags, node, seq u16, length u16. */
  public static final int HEADER_BYTES = 8;

  /** Bytes of CRC-32C after the payload. */
  public static final int CRC_BYTES = 4;

  /** The longest payload in bytes. */
  public static final int MAX_PAYLOAD = 240;

  /** The longest header, payload and CRC together, in bytes. */
  public static final int MAX_BODY = HEADER_BYTES + MAX_PAYLOAD + CRC_BYTES;

  /**
   * The longest run of bytes between two delimiters. COBS adds one byte to up to 254 (Cheshire and
   * Baker, 1999), and a body has at most 252.
   */
  public static final int MAX_STUFFED = MAX_BODY + 1;

  /** The longest frame with both delimiters, in bytes. */
  public static final int MAX_WIRE = MAX_STUFFED + 2;

  /** The node number of the hub itself. */
  public static final int HUB = 0;

  /** The node number that means every node. */
  public static final int ALL_NODES = 255;

  /** Flags bits 4 to 7: a receiver that does not know such a feature must drop the frame. */
  static final int INCOMPATIBLE_FLAGS = 0xF0;

  static final int DIRECTION_FLAG = 0x01;

  private FrameFormat() {}
}
