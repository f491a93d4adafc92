package org.fourcount.protocol;

import java.util.Map;
import java.util.Objects;

/** What the vectors' meaning column says, as messages. */
final class VectorMessages {
  /** The one frame that a vector delivers. */
  record Sent(int node, int seq, Message message) {}

  private static final Status STATUS = new Status(3912, 81, 0, 2345, -61, 0, 12, 3600);
  private static final Sent HEARTBEAT =
      new Sent(0, 6, new Heartbeat(1_000_000, 0xA1B2C3D4L, Heartbeat.STREAMING, 5));

  private static final Map<String, Sent> BY_NAME =
      Map.ofEntries(
          Map.entry("hello-req", new Sent(0, 1, new HelloRequest(1, 0, 0, 0, 0x11223344L))),
          Map.entry("hello", new Sent(0, 1, hello())),
          Map.entry("node-info", new Sent(1, 2, nodeInfo())),
          Map.entry(
              "samples-accel",
              new Sent(3, 513, samples(90_000_021, 66052, 1, 2, 1, 513, -256, 576, 0))),
          Map.entry(
              "samples-imu",
              new Sent(1, 3, samples(1_000_000, 0, 3, 0, 0, 8192, -1, 32767, -32768))),
          Map.entry(
              "samples-full",
              new Sent(
                  2, 65535, new Samples(-1, 2_500_000, 0xFFFFFFFFL, 3, 3, 0, new short[18 * 6]))),
          Map.entry("status", new Sent(1, 4, STATUS)),
          Map.entry("event", new Sent(2, 5, new Event(5_000_000, Event.Kind.BUTTON, 0))),
          Map.entry("heartbeat", HEARTBEAT),
          Map.entry("time-req", new Sent(0, 2, new TimeRequest(123_456_789_012_345L))),
          Map.entry("time-rsp", new Sent(0, 7, new TimeResponse(123_456_789_012_345L, 7_654_321))),
          Map.entry(
              "cmd-start",
              new Sent(255, 3, new Command(258, new Order.Start(100, 5, 5, Samples.ACCEL_GYRO)))),
          Map.entry("ack-start", new Sent(0, 8, new Ack(258, 1, Ack.OK, 100, 5, 5))),
          Map.entry("error", new Sent(0, 9, new ErrorReport(ErrorReport.BAD_FRAME, 0x30, 3, 1))),
          Map.entry("longer-than-known", new Sent(1, 4, STATUS)),
          Map.entry("noise-then-good", HEARTBEAT),
          Map.entry("cut-then-good", HEARTBEAT));

  private VectorMessages() {}

  static Sent named(String vector) {
    return Objects.requireNonNull(BY_NAME.get(vector), vector);
  }

  private static Hello hello() {
    Uid uid = new Uid("000102030405060708090a0b0c0d0e0f");
    return new Hello(0x11223344L, 1, 0, 2, 1, uid, 0xA1B2C3D4L, 3, 1, 2, 3, 240, 30);
  }

  private static NodeInfo nodeInfo() {
    int model = SensorModel.LSM6DSO.code();
    return new NodeInfo(new Uid("0102030405060708"), model, 3, 4, 8192, 500, 571, 100, 400, 7);
  }

  private static Samples samples(long t0Us, long firstIndex, int format, int... values) {
    short[] readings = new short[values.length];
    for (int i = 0; i < values.length; i++) {
      readings[i] = (short) values[i];
    }
    return new Samples(t0Us, 10_000_000, firstIndex, format, 0, 0, readings);
  }
}
