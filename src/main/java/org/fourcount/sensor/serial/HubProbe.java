package org.fourcount.sensor.serial;

import java.util.concurrent.atomic.AtomicBoolean;
import org.fourcount.protocol.Direction;
import org.fourcount.protocol.FrameDecoder;
import org.fourcount.protocol.FrameEncoder;
import org.fourcount.protocol.FrameFormat;
import org.fourcount.protocol.Hello;
import org.fourcount.protocol.HelloRequest;
import org.fourcount.protocol.MessageType;
import org.fourcount.sensor.source.ByteSource;
import org.fourcount.sensor.source.SourceLost;

/** Finds out whether a hub is at a port by greeting it. */
final class HubProbe {
  private static final long ASK_NS = 500_000_000;
  private static final long WAIT_NS = 3_100_000_000L;
  private static final long NONCE = 0x50524F42;

  private HubProbe() {}

  /** Whether a hub answers within the time that a board takes to start. */
  static boolean isHub(ByteSource source) throws SourceLost {
    AtomicBoolean answered = new AtomicBoolean();
    FrameDecoder decoder = new FrameDecoder(Direction.TO_HOST);
    FrameEncoder encoder = new FrameEncoder(Direction.TO_DEVICE);
    byte[] buffer = new byte[4096];
    long sinceNs = source.nanoTime();
    long askNs = sinceNs;
    while (!answered.get() && source.nanoTime() - sinceNs < WAIT_NS) {
      if (source.nanoTime() >= askNs) {
        askNs += ASK_NS;
        byte[] wire =
            encoder.encode(
                new HelloRequest(FrameFormat.VERSION, 0, 0xFF, 0, NONCE), FrameFormat.HUB);
        source.write(wire, 0, wire.length);
      }
      int count = source.read(buffer);
      if (count < 0) {
        return answered.get();
      }
      decoder.decode(
          buffer,
          0,
          count,
          frame -> {
            if (frame.type() == MessageType.HELLO && Hello.of(frame).nonce() == NONCE) {
              answered.set(true);
            }
          });
    }
    return answered.get();
  }
}
