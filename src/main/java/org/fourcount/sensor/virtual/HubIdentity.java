package org.fourcount.sensor.virtual;

import java.util.Random;
import org.fourcount.protocol.Uid;

/**
 * What a simulated hub says of itself.
 *
 * @param uid its number, 16 bytes
 * @param major the major protocol version that it claims
 * @param driftPpm how much its clock is too fast, millionths
 */
public record HubIdentity(Uid uid, int major, double driftPpm) {
  /** A hub of this protocol version with a true clock whose number comes from the seed. */
  public static HubIdentity of(long seed) {
    byte[] bytes = new byte[Uid.HUB_BYTES];
    new Random(seed).nextBytes(bytes);
    return new HubIdentity(Uid.of(bytes), 1, 0);
  }

  /** The number of one of its sensors. */
  Uid nodeUid(int node) {
    return new Uid(uid.hex().substring(0, 14) + String.format("%02x", node));
  }
}
