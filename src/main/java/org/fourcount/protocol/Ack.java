package org.fourcount.protocol;

/**
 * The hub's answer to a command.
 *
 * @param reqId the command's number
 * @param opcode the command's opcode
 * @param result {@link #OK} or why not
 * @param rateHz samples per second in effect
 * @param batch samples a frame in effect
 * @param leaseS seconds of lease granted
 */
public record Ack(int reqId, int opcode, int result, int rateHz, int batch, int leaseS)
    implements Message {
  /** Done. */
  public static final int OK = 0;

  /** The hub does not know this opcode. */
  public static final int UNSUPPORTED = 1;

  /** An argument is missing or out of range. */
  public static final int BAD_ARGUMENT = 2;

  /** Something else is going on; try later. */
  public static final int BUSY = 3;

  /** Makes no sense now, such as a renewal without a stream. */
  public static final int BAD_STATE = 4;

  /** A sensor does not answer. */
  public static final int HARDWARE = 5;

  /** Begun; the final answer follows under the same number. */
  public static final int IN_PROGRESS = 6;

  /** Checks that every field fits its place. */
  public Ack {
    Field.u16("req_id", reqId);
    Field.u8("opcode", opcode);
    Field.u8("result", result);
    Field.u16("rate_hz", rateHz);
    Field.u8("batch", batch);
    Field.u8("lease_s", leaseS);
  }

  /** Reads an ACK frame. */
  public static Ack of(Frame f) {
    return new Ack(f.u16(0), f.u8(2), f.u8(3), f.u16(4), f.u8(6), f.u8(7));
  }

  @Override
  public MessageType type() {
    return MessageType.ACK;
  }

  @Override
  public void write(byte[] out, int offset) {
    new PayloadWriter(out, offset)
        .u16(reqId)
        .u8(opcode)
        .u8(result)
        .u16(rateHz)
        .u8(batch)
        .u8(leaseS);
  }
}
