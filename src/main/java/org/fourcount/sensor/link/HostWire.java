package org.fourcount.sensor.link;

import org.fourcount.protocol.Direction;
import org.fourcount.protocol.FrameEncoder;
import org.fourcount.protocol.Message;
import org.fourcount.sensor.source.ByteSource;
import org.fourcount.sensor.source.SourceLost;

/** The line to the hub: messages in, frames out. */
final class HostWire {
  private final ByteSource source;
  private final FrameEncoder encoder = new FrameEncoder(Direction.TO_DEVICE);

  HostWire(ByteSource source) {
    this.source = source;
  }

  void send(Message message, int node) throws SourceLost {
    byte[] wire = encoder.encode(message, node);
    source.write(wire, 0, wire.length);
  }
}
