package org.fourcount.protocol;

import java.util.ArrayList;
import java.util.List;

/** Keeps what a decoder delivers. */
final class Inbox implements FrameHandler {
  /** One delivered frame. */
  record Received(int node, int flags, int seq, int length, Message message) {}

  private final List<Received> received = new ArrayList<>();

  @Override
  public void frame(Frame f) {
    received.add(new Received(f.node(), f.flags(), f.seq(), f.length(), Message.of(f)));
  }

  /** Decodes these bytes at once with a new decoder. */
  RejectCounts decode(Direction wanted, byte[] bytes) {
    FrameDecoder decoder = new FrameDecoder(wanted);
    decoder.decode(bytes, 0, bytes.length, this);
    return decoder.rejects();
  }

  List<Received> received() {
    return received;
  }

  List<Message> messages() {
    return received.stream().map(Received::message).toList();
  }
}
