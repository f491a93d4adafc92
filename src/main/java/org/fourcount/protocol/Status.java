package org.fourcount.protocol;

/**
 * How a node is; each 5 s.
 *
 * @param batteryMv battery, millivolts; 0 without one
 * @param batteryPct battery, percent; {@link #UNKNOWN_PCT} if not known
 * @param charging 1 while it charges, else 0
 * @param tempC100 temperature in hundredths of a degree Celsius; {@link #UNKNOWN_TEMP} if not known
 * @param rssiDbm radio level, dBm; 0 for a wired node
 * @param selfTest 0 passed, else {@link #ACCEL_FAILED}, {@link #GYRO_FAILED} and {@link #NOT_RUN},
 *     added
 * @param lostSamples samples that the node could not deliver since it started
 * @param uptimeS seconds since the node started
 */
public record Status(
    int batteryMv,
    int batteryPct,
    int charging,
    int tempC100,
    int rssiDbm,
    int selfTest,
    long lostSamples,
    long uptimeS)
    implements Message {
  /** The battery's charge is not known. */
  public static final int UNKNOWN_PCT = 255;

  /** The temperature is not known. */
  public static final int UNKNOWN_TEMP = -32768;

  /** Self test: the accelerometer failed. */
  public static final int ACCEL_FAILED = 1;

  /** Self test: the gyro failed. */
  public static final int GYRO_FAILED = 2;

  /** Self test: not run since the node started. */
  public static final int NOT_RUN = 4;

  /** Checks that every field fits its place. */
  public Status {
    Field.u16("battery_mv", batteryMv);
    Field.u8("battery_pct", batteryPct);
    Field.u8("charging", charging);
    Field.i16("temp_c100", tempC100);
    Field.i8("rssi_dbm", rssiDbm);
    Field.u8("self_test", selfTest);
    Field.u32("lost_samples", lostSamples);
    Field.u32("uptime_s", uptimeS);
  }

  /** Reads a STATUS frame. */
  public static Status of(Frame f) {
    return new Status(f.u16(0), f.u8(2), f.u8(3), f.i16(4), f.i8(6), f.u8(7), f.u32(8), f.u32(12));
  }

  /** Temperature in degrees Celsius; NaN if not known. */
  public double celsius() {
    return tempC100 == UNKNOWN_TEMP ? Double.NaN : tempC100 / 100.0;
  }

  @Override
  public MessageType type() {
    return MessageType.STATUS;
  }

  @Override
  public void write(byte[] out, int offset) {
    new PayloadWriter(out, offset)
        .u16(batteryMv)
        .u8(batteryPct)
        .u8(charging)
        .u16(tempC100)
        .u8(rssiDbm)
        .u8(selfTest)
        .u32(lostSamples)
        .u32(uptimeS);
  }
}
