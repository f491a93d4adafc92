package org.fourcount.protocol;

/**
 * The device's clock.
 *
 * @param hostNs the request's time, nanoseconds of the host's clock
 * @param deviceUs the device's clock when it answered, microseconds; unsigned, as its bits
 */
public record TimeResponse(long hostNs, long deviceUs) implements Message {
  /** Reads a TIME_RSP frame. */
  public static TimeResponse of(Frame f) {
    return new TimeResponse(f.i64(0), f.i64(8));
  }

  @Override
  public MessageType type() {
    return MessageType.TIME_RSP;
  }

  @Override
  public void write(byte[] out, int offset) {
    new PayloadWriter(out, offset).u64(hostNs).u64(deviceUs);
  }
}
