package org.fourcount.protocol;

import org.jspecify.annotations.Nullable;

/** The messages of version 1, with the code in the header and the shortest payload allowed. */
public enum MessageType {
  /** The host asks who is there. */
  HELLO_REQ(0x01, 8),
  /** The hub answers. */
  HELLO(0x02, 40),
  /** One per node after HELLO. */
  NODE_INFO(0x03, 24),
  /** A batch of readings of one node; the length also depends on count and format. */
  SAMPLES(0x10, 20),
  /** Battery, temperature, radio and losses of one node. */
  STATUS(0x11, 16),
  /** A button, a node that left, a low battery. */
  EVENT(0x12, 12),
  /** Each side is alive; once a second. */
  HEARTBEAT(0x20, 16),
  /** The host asks for the device's clock. */
  TIME_REQ(0x21, 8),
  /** The hub's clock. */
  TIME_RSP(0x22, 16),
  /** The host orders something; arguments follow by opcode. */
  CMD(0x30, 4),
  /** The hub's answer to a command. */
  ACK(0x31, 8),
  /** The hub could not use a frame. */
  ERROR(0x3F, 8);

  private static final @Nullable MessageType[] BY_CODE = new @Nullable MessageType[256];

  static {
    for (MessageType type : values()) {
      BY_CODE[type.code] = type;
    }
  }

  private final int code;
  private final int minLength;

  MessageType(int code, int minLength) {
    this.code = code;
    this.minLength = minLength;
  }

  /** The type byte of the header. */
  public int code() {
    return code;
  }

  /** The shortest payload in bytes; a longer one comes from a later minor version. */
  public int minLength() {
    return minLength;
  }

  /** The type with this code (0 to 255), or null for one that version 1 does not know. */
  public static @Nullable MessageType of(int code) {
    return BY_CODE[code];
  }
}
