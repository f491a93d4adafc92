package org.fourcount.protocol;

/**
 * The hub answers a HELLO_REQ.
 *
 * @param nonce the request's number
 * @param major the major version that the hub speaks
 * @param minor its minor version
 * @param nodeCount sensor nodes; as many NODE_INFO follow
 * @param resetCause why the hub last started; see firmware-protocol.md
 * @param uid the hub's number for life, 16 bytes
 * @param bootId drawn at every start; a new one means that the hub restarted
 * @param caps {@link #CAN_IDENTIFY} and {@link #CAN_SELF_TEST}, added
 * @param fwMajor firmware version
 * @param fwMinor firmware version
 * @param fwPatch firmware version
 * @param maxPayload bytes of the longest payload that the hub takes
 * @param leaseMaxS seconds of the longest lease that it grants
 */
public record Hello(
    long nonce,
    int major,
    int minor,
    int nodeCount,
    int resetCause,
    Uid uid,
    long bootId,
    long caps,
    int fwMajor,
    int fwMinor,
    int fwPatch,
    int maxPayload,
    int leaseMaxS)
    implements Message {
  /** The hub can show which node is meant. */
  public static final long CAN_IDENTIFY = 1;

  /** The hub can test its sensors. */
  public static final long CAN_SELF_TEST = 2;

  /** Checks that every field fits its place. */
  public Hello {
    Field.u32("nonce", nonce);
    Field.u8("major", major);
    Field.u8("minor", minor);
    Field.u8("node_count", nodeCount);
    Field.u8("reset_cause", resetCause);
    uid.check("uid", Uid.HUB_BYTES);
    Field.u32("boot_id", bootId);
    Field.u32("caps", caps);
    Field.u8("fw_major", fwMajor);
    Field.u8("fw_minor", fwMinor);
    Field.u16("fw_patch", fwPatch);
    Field.u8("max_payload", maxPayload);
    Field.u8("lease_max_s", leaseMaxS);
  }

  /** Reads a HELLO frame. */
  public static Hello of(Frame f) {
    return new Hello(
        f.u32(0),
        f.u8(4),
        f.u8(5),
        f.u8(6),
        f.u8(7),
        Uid.of(f.bytes(8, Uid.HUB_BYTES)),
        f.u32(24),
        f.u32(28),
        f.u8(32),
        f.u8(33),
        f.u16(34),
        f.u8(36),
        f.u8(37));
  }

  /** The firmware's version, such as 1.2.3. */
  public String firmware() {
    return fwMajor + "." + fwMinor + "." + fwPatch;
  }

  @Override
  public MessageType type() {
    return MessageType.HELLO;
  }

  @Override
  public void write(byte[] out, int offset) {
    new PayloadWriter(out, offset)
        .u32(nonce)
        .u8(major)
        .u8(minor)
        .u8(nodeCount)
        .u8(resetCause)
        .uid(uid)
        .u32(bootId)
        .u32(caps)
        .u8(fwMajor)
        .u8(fwMinor)
        .u16(fwPatch)
        .u8(maxPayload)
        .u8(leaseMaxS)
        .zeros(2);
  }
}
