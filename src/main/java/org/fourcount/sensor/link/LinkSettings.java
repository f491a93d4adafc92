package org.fourcount.sensor.link;

import org.fourcount.protocol.Order;
import org.fourcount.protocol.Samples;

/**
 * What a link asks of its hub.
 *
 * @param rateHz samples per second and sensor
 * @param batch samples a frame
 * @param leaseS seconds that the hub streams on when it hears nothing; 3 or more, as it is renewed
 *     each 2 s
 */
public record LinkSettings(int rateHz, int batch, int leaseS) {
  /** 100 Hz in batches of 50 ms, for 5 s after the last word. */
  public static final LinkSettings USUAL = new LinkSettings(100, 5, 5);

  /** Checks the ranges. */
  public LinkSettings {
    if (rateHz < 1 || rateHz > 1000 || batch < 1 || batch > 36 || leaseS < 3 || leaseS > 255) {
      throw new IllegalArgumentException(
          "rate 1 to 1000, batch 1 to 36 and lease 3 to 255 s, not " + this);
    }
  }

  /** The order to the hub. */
  Order.Start start() {
    return new Order.Start(rateHz, batch, leaseS, Samples.ACCEL_GYRO);
  }
}
