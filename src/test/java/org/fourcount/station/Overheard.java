package org.fourcount.station;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.fourcount.protocol.Ack;
import org.fourcount.protocol.Command;
import org.fourcount.protocol.Direction;
import org.fourcount.protocol.FrameDecoder;
import org.fourcount.protocol.Message;
import org.fourcount.sensor.source.ByteSource;
import org.fourcount.sensor.source.SourceLost;

/**
 * A source whose line is listened to: what the host orders of which node, and the hub's answers.
 */
class Overheard implements ByteSource {
  /** An order on the line. */
  record Ordered(int node, Command command) {}

  final List<Ordered> ordered = new CopyOnWriteArrayList<>();
  final List<Ack> answered = new CopyOnWriteArrayList<>();

  private final ByteSource source;
  private final FrameDecoder toDevice = new FrameDecoder(Direction.TO_DEVICE);
  private final FrameDecoder toHost = new FrameDecoder(Direction.TO_HOST);

  Overheard(ByteSource source) {
    this.source = source;
  }

  @Override
  public int read(byte[] buffer) throws SourceLost {
    int count = source.read(buffer);
    toHost.decode(
        buffer,
        0,
        Math.max(0, count),
        frame -> {
          if (Message.of(frame) instanceof Ack ack) {
            answered.add(ack);
          }
        });
    return count;
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws SourceLost {
    toDevice.decode(
        bytes,
        offset,
        length,
        frame -> {
          if (Message.of(frame) instanceof Command command) {
            ordered.add(new Ordered(frame.node(), command));
          }
        });
    source.write(bytes, offset, length);
  }

  @Override
  public long nanoTime() {
    return source.nanoTime();
  }

  @Override
  public String name() {
    return source.name();
  }

  @Override
  public void close() {
    source.close();
  }
}
