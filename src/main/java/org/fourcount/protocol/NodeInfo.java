package org.fourcount.protocol;

/**
 * What a sensor node is and how its numbers are to be read.
 *
 * @param uid the node's number for life, 8 bytes
 * @param model see {@link SensorModel}
 * @param formats what it measures: 1 accelerometer, 3 accelerometer and gyro
 * @param accelRangeG end of the accelerometer's scale, g
 * @param accelLsbPerG counts per g; 0 makes its samples unusable
 * @param gyroRangeDps end of the gyro's scale, degrees per second; 0 without a gyro
 * @param gyroLsbPerDpsX10 ten times the counts per degree per second; 0 without a gyro
 * @param rateHz nominal rate now, Hz; for orientation only, dt_ns of SAMPLES counts
 * @param maxRateHz the fastest rate that it can do, Hz
 * @param calibrationId which calibration is stored in it; 0 none
 */
public record NodeInfo(
    Uid uid,
    int model,
    int formats,
    int accelRangeG,
    int accelLsbPerG,
    int gyroRangeDps,
    int gyroLsbPerDpsX10,
    int rateHz,
    int maxRateHz,
    int calibrationId)
    implements Message {
  private static final int GYRO = 2;

  /** Checks that every field fits its place. */
  public NodeInfo {
    uid.check("uid", Uid.NODE_BYTES);
    Field.u8("model", model);
    Field.u8("formats", formats);
    Field.u8("accel_range_g", accelRangeG);
    Field.u16("accel_lsb_per_g", accelLsbPerG);
    Field.u16("gyro_range_dps", gyroRangeDps);
    Field.u16("gyro_lsb_per_dps_x10", gyroLsbPerDpsX10);
    Field.u16("rate_hz", rateHz);
    Field.u16("max_rate_hz", maxRateHz);
    Field.u16("calibration_id", calibrationId);
  }

  /** Reads a NODE_INFO frame. */
  public static NodeInfo of(Frame f) {
    return new NodeInfo(
        Uid.of(f.bytes(0, Uid.NODE_BYTES)),
        f.u8(8),
        f.u8(9),
        f.u8(10),
        f.u16(12),
        f.u16(14),
        f.u16(16),
        f.u16(18),
        f.u16(20),
        f.u16(22));
  }

  /** The sensor in it. */
  public SensorModel sensorModel() {
    return SensorModel.of(model);
  }

  /** Whether it measures angular rate too. */
  public boolean hasGyro() {
    return (formats & GYRO) != 0;
  }

  /** Counts per degree per second; 0 without a gyro. */
  public double gyroLsbPerDps() {
    return gyroLsbPerDpsX10 / 10.0;
  }

  @Override
  public MessageType type() {
    return MessageType.NODE_INFO;
  }

  @Override
  public void write(byte[] out, int offset) {
    new PayloadWriter(out, offset)
        .uid(uid)
        .u8(model)
        .u8(formats)
        .u8(accelRangeG)
        .zeros(1)
        .u16(accelLsbPerG)
        .u16(gyroRangeDps)
        .u16(gyroLsbPerDpsX10)
        .u16(rateHz)
        .u16(maxRateHz)
        .u16(calibrationId);
  }
}
