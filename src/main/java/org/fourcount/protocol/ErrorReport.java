package org.fourcount.protocol;

/**
 * The hub could not use frames; at most two a second.
 *
 * @param code what was wrong; {@link #BAD_FRAME} and its neighbours
 * @param offendingType type of the latest such frame; 0 if it could not be read
 * @param offendingSeq its sequence number; 0 if it could not be read
 * @param count frames that the hub could not use since it started
 */
public record ErrorReport(int code, int offendingType, int offendingSeq, long count)
    implements Message {
  /** A message type that the hub does not know. */
  public static final int UNKNOWN_TYPE = 1;

  /** Damaged: delimiters, COBS, length or CRC. */
  public static final int BAD_FRAME = 2;

  /** Another protocol version. */
  public static final int BAD_VERSION = 3;

  /** A payload that is too short for its type. */
  public static final int BAD_PAYLOAD = 4;

  /** A feature flag that the hub does not know. */
  public static final int INCOMPATIBLE = 5;

  /** The hub's own input buffer ran over. */
  public static final int OVERFLOW = 6;

  /** Checks that every field fits its place. */
  public ErrorReport {
    Field.u8("code", code);
    Field.u8("offending_type", offendingType);
    Field.u16("offending_seq", offendingSeq);
    Field.u32("count", count);
  }

  /** Reads an ERROR frame. */
  public static ErrorReport of(Frame f) {
    return new ErrorReport(f.u8(0), f.u8(1), f.u16(2), f.u32(4));
  }

  @Override
  public MessageType type() {
    return MessageType.ERROR;
  }

  @Override
  public void write(byte[] out, int offset) {
    new PayloadWriter(out, offset).u8(code).u8(offendingType).u16(offendingSeq).u32(count);
  }
}
