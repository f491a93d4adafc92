package org.fourcount.sensor.virtual;

import java.util.Random;
import org.fourcount.protocol.Uid;

/**
 * What a simulated hub says of itself.
 *
 * @param uid its number, 16 bytes
 * @param major the major protocol version that it claims
 * @param bootId its first boot number, 32 bits
 * @param driftPpm how much its clock is too fast, millionths
 */
public record HubIdentity(Uid uid, int major, long bootId, double driftPpm) {
  /** A hub of this protocol version with a true clock whose number comes from the seed. */
  public static HubIdentity of(long seed) {
    byte[] bytes = new byte[Uid.HUB_BYTES];
    new Random(seed).nextBytes(bytes);
    Uid uid = Uid.of(bytes);
    return new HubIdentity(uid, 1, Integer.toUnsignedLong(uid.hashCode()), 0);
  }

  /** The same hub, switched on another time. */
  public HubIdentity bootedAs(long newBootId) {
    return new HubIdentity(uid, major, newBootId, driftPpm);
  }

  /** The number of one of its sensors. */
  Uid nodeUid(int node) {
    return new Uid(uid.hex().substring(0, 14) + String.format("%02x", node));
  }
}
