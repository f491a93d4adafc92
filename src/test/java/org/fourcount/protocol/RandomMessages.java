package org.fourcount.protocol;

import java.util.List;
import java.util.Random;

/** Messages with any values that their fields can hold; zeros and ends of scale come often. */
final class RandomMessages {
  private static final List<MessageType> TYPES = List.of(MessageType.values());

  private final Random random;

  RandomMessages(Random random) {
    this.random = random;
  }

  Message next() {
    return next(TYPES.get(random.nextInt(TYPES.size())));
  }

  Message next(MessageType type) {
    return switch (type) {
      case HELLO_REQ -> new HelloRequest(u8(), u8(), u8(), u8(), u32());
      case HELLO -> hello();
      case NODE_INFO ->
          new NodeInfo(uid(8), u8(), u8(), u8(), u16(), u16(), u16(), u16(), u16(), u16());
      case SAMPLES -> samples();
      case STATUS -> new Status(u16(), u8(), u8(), (short) u16(), (byte) u8(), u8(), u32(), u32());
      case EVENT -> new Event(u64(), u8(), u8());
      case HEARTBEAT -> new Heartbeat(u64(), u32(), u8(), u8());
      case TIME_REQ -> new TimeRequest(u64());
      case TIME_RSP -> new TimeResponse(u64(), u64());
      case CMD -> new Command(u16(), order());
      case ACK -> new Ack(u16(), u8(), u8(), u16(), u8(), u8());
      case ERROR -> new ErrorReport(u8(), u8(), u16(), u32());
    };
  }

  private Hello hello() {
    return new Hello(
        u32(), u8(), u8(), u8(), u8(), uid(16), u32(), u32(), u8(), u8(), u16(), u8(), u8());
  }

  private Samples samples() {
    int format = random.nextBoolean() ? Samples.ACCEL : Samples.ACCEL_GYRO;
    int count = 1 + random.nextInt(Samples.maxCount(format));
    short[] values = new short[count * (format == Samples.ACCEL ? 3 : 6)];
    for (int i = 0; i < values.length; i++) {
      values[i] = (short) u16();
    }
    return new Samples(u64(), Math.max(1, u32()), u32(), format, u8(), u8(), values);
  }

  private Order order() {
    return switch (random.nextInt(6)) {
      case 0 -> new Order.Start(u16(), u8(), u8(), u8());
      case 1 -> new Order.Stop();
      case 2 -> new Order.Renew(u8());
      case 3 -> new Order.Identify(u8());
      case 4 -> new Order.SelfTest();
      default -> new Order.NotUnderstood(6 + random.nextInt(250));
    };
  }

  private Uid uid(int bytes) {
    byte[] uid = new byte[bytes];
    random.nextBytes(uid);
    return Uid.of(uid);
  }

  private int u8() {
    return (int) (u64() & 0xFF);
  }

  private int u16() {
    return (int) (u64() & 0xFFFF);
  }

  private long u32() {
    return u64() & 0xFFFF_FFFFL;
  }

  private long u64() {
    return switch (random.nextInt(4)) {
      case 0 -> random.nextInt(3);
      case 1 -> -1 - random.nextInt(3);
      default -> random.nextLong();
    };
  }
}
