package org.fourcount.store;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;

/** Keys that are their own wherever they were made, and roughly in order (RFC 9562, 5.7). */
public final class UuidV7 {
  private final InstantSource clock;
  private final SecureRandom random = new SecureRandom();

  /** Keys made by this clock. */
  public UuidV7(InstantSource clock) {
    this.clock = clock;
  }

  /** A new one: 48 bits of milliseconds, version 7, variant 2, 74 random bits. */
  public UUID next() {
    long high = clock.millis() << 16 | 0x7000 | random.nextInt(1 << 12);
    long low = 0x8000_0000_0000_0000L | random.nextLong() >>> 2;
    return new UUID(high, low);
  }
}
