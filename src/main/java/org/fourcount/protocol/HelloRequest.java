package org.fourcount.protocol;

/**
 * The host asks who is there.
 *
 * @param major the major version that the host speaks
 * @param minorMin the oldest minor version that it can use
 * @param minorMax the newest minor version that it knows
 * @param flags 0 in version 1
 * @param nonce a number that the answer repeats, so that an old answer is not taken for a new one
 */
public record HelloRequest(int major, int minorMin, int minorMax, int flags, long nonce)
    implements Message {
  /** Checks that every field fits its place. */
  public HelloRequest {
    Field.u8("major", major);
    Field.u8("minor_min", minorMin);
    Field.u8("minor_max", minorMax);
    Field.u8("flags", flags);
    Field.u32("nonce", nonce);
  }

  /** Reads a HELLO_REQ frame. */
  public static HelloRequest of(Frame f) {
    return new HelloRequest(f.u8(0), f.u8(1), f.u8(2), f.u8(3), f.u32(4));
  }

  @Override
  public MessageType type() {
    return MessageType.HELLO_REQ;
  }

  @Override
  public void write(byte[] out, int offset) {
    new PayloadWriter(out, offset).u8(major).u8(minorMin).u8(minorMax).u8(flags).u32(nonce);
  }
}
