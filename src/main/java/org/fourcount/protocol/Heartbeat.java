package org.fourcount.protocol;

/**
 * The sender is alive; both ways, once a second.
 *
 * @param tUs the sender's clock in microseconds; unsigned, as its bits
 * @param bootId drawn when the sender started
 * @param state {@link #IDLE}, {@link #STREAMING} or {@link #FAULT}
 * @param leaseLeftS seconds until the hub stops streaming; 0 from the host
 */
public record Heartbeat(long tUs, long bootId, int state, int leaseLeftS) implements Message {
  /** No samples are being sent. */
  public static final int IDLE = 0;

  /** Samples are being sent. */
  public static final int STREAMING = 1;

  /** The hub cannot measure. */
  public static final int FAULT = 2;

  /** Checks that every field fits its place. */
  public Heartbeat {
    Field.u32("boot_id", bootId);
    Field.u8("state", state);
    Field.u8("lease_left_s", leaseLeftS);
  }

  /** Reads a HEARTBEAT frame. */
  public static Heartbeat of(Frame f) {
    return new Heartbeat(f.i64(0), f.u32(8), f.u8(12), f.u8(13));
  }

  @Override
  public MessageType type() {
    return MessageType.HEARTBEAT;
  }

  @Override
  public void write(byte[] out, int offset) {
    new PayloadWriter(out, offset).u64(tUs).u32(bootId).u8(state).u8(leaseLeftS).zeros(2);
  }
}
