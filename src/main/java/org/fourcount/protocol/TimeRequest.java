package org.fourcount.protocol;

/**
 * The host asks for the device's clock.
 *
 * @param hostNs the host's clock when it sent this, nanoseconds; the answer repeats it
 */
public record TimeRequest(long hostNs) implements Message {
  /** Reads a TIME_REQ frame. */
  public static TimeRequest of(Frame f) {
    return new TimeRequest(f.i64(0));
  }

  @Override
  public MessageType type() {
    return MessageType.TIME_REQ;
  }

  @Override
  public void write(byte[] out, int offset) {
    new PayloadWriter(out, offset).u64(hostNs);
  }
}
