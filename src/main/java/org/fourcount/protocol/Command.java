package org.fourcount.protocol;

/**
 * The host orders something and waits for the ACK with the same number.
 *
 * @param reqId the host's number for it, 0 to 65535; a retry repeats it and is executed once
 * @param order what to do
 */
public record Command(int reqId, Order order) implements Message {
  static final int FIXED_BYTES = 4;

  /** Checks that the number fits its place. */
  public Command {
    Field.u16("req_id", reqId);
  }

  /** Reads a CMD frame. */
  public static Command of(Frame f) {
    return new Command(f.u16(0), Order.of(f));
  }

  @Override
  public MessageType type() {
    return MessageType.CMD;
  }

  @Override
  public int length() {
    return FIXED_BYTES + order.length();
  }

  @Override
  public void write(byte[] out, int offset) {
    new PayloadWriter(out, offset).u16(reqId).u8(order.opcode()).zeros(1);
    order.write(out, offset + FIXED_BYTES);
  }
}
