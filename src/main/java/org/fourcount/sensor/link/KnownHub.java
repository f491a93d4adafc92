package org.fourcount.sensor.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.fourcount.protocol.Hello;
import org.fourcount.protocol.NodeInfo;
import org.jspecify.annotations.Nullable;

/** The hub that this link belongs to, remembered while it is unplugged. */
final class KnownHub {
  private final @Nullable NodeChannel[] channels = new @Nullable NodeChannel[256];
  private final TimeAxis axis = new TimeAxis();
  private @Nullable Hello hello;
  private long bootId;
  private int restarts;

  @Nullable Hello hello() {
    return hello;
  }

  TimeAxis axis() {
    return axis;
  }

  int restarts() {
    return restarts;
  }

  /** Whether this is another hub than before. */
  boolean isOther(Hello newHello) {
    return hello != null && !hello.uid().equals(newHello.uid());
  }

  /** Remembers a hub; its clock may have begun anew. */
  void greet(Hello newHello) {
    if (hello == null) {
      bootId = newHello.bootId();
    }
    hello = newHello;
    boot(newHello.bootId());
  }

  /**
   * Looks whether the hub started anew.
   *
   * @return whether it did
   */
  boolean boot(long newBootId) {
    if (newBootId == bootId) {
      return false;
    }
    bootId = newBootId;
    restarts++;
    axis.restart();
    for (NodeChannel channel : channels) {
      if (channel != null) {
        channel.restart();
      }
    }
    return true;
  }

  /** Forgets who it was; the next hub that answers is this link's. */
  void forget() {
    if (hello != null) {
      hello = null;
      bootId = -1;
      Arrays.fill(channels, null);
      axis.restart();
    }
  }

  void node(int id, NodeInfo info, long nowNs) {
    NodeChannel channel = channels[id];
    if (channel == null) {
      channels[id] = new NodeChannel(id, info, nowNs);
    } else {
      channel.info(info);
    }
  }

  @Nullable NodeChannel channel(int id) {
    return channels[id];
  }

  /** Its sensors, by number. */
  List<NodeChannel> nodes() {
    List<NodeChannel> known = new ArrayList<>();
    for (NodeChannel channel : channels) {
      if (channel != null) {
        known.add(channel);
      }
    }
    return known;
  }

  /** The numbers of its sensors, in order. */
  List<Integer> ids() {
    List<Integer> ids = new ArrayList<>();
    for (int id = 1; id < channels.length; id++) {
      if (channels[id] != null) {
        ids.add(id);
      }
    }
    return ids;
  }
}
