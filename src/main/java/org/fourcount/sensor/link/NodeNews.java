package org.fourcount.sensor.link;

import org.fourcount.protocol.Event;
import org.fourcount.protocol.Frame;
import org.fourcount.protocol.FrameFormat;
import org.fourcount.protocol.NodeInfo;
import org.fourcount.protocol.Status;
import org.fourcount.sensor.source.LinkProblem;
import org.fourcount.sensor.source.Trouble;

/** What sensors say of themselves, beside their samples. */
final class NodeNews {
  private final KnownHub hub;
  private final Notes notes;
  private final String port;

  NodeNews(KnownHub hub, Notes notes, String port) {
    this.hub = hub;
    this.notes = notes;
    this.port = port;
  }

  void info(Frame frame, long nowNs) {
    if (frame.node() != FrameFormat.HUB && frame.node() != FrameFormat.ALL_NODES) {
      hub.node(frame.node(), NodeInfo.of(frame), nowNs);
    }
  }

  void status(Frame frame) {
    NodeChannel channel = hub.channel(frame.node());
    if (channel != null) {
      channel.status(Status.of(frame));
    }
  }

  void event(Frame frame, long nowNs) {
    Event event = Event.of(frame);
    NodeChannel channel = hub.channel(frame.node());
    if (event.kind() == Event.Kind.NODE_LOST && channel != null) {
      channel.gone();
    } else if (event.kind() == Event.Kind.NODE_JOINED) {
      notes.add(new LinkProblem(Trouble.NODE_JOINED, port, Integer.toString(frame.node())), nowNs);
    }
  }
}
