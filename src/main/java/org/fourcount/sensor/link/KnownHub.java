package org.fourcount.sensor.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.fourcount.protocol.Direction;
import org.fourcount.protocol.FrameEncoder;
import org.fourcount.protocol.FrameFormat;
import org.fourcount.protocol.Hello;
import org.fourcount.protocol.NodeInfo;
import org.fourcount.sensor.source.ByteTap;
import org.fourcount.sensor.source.LinkProblem;
import org.fourcount.sensor.source.Trouble;
import org.jspecify.annotations.Nullable;

/** The hub that this link belongs to, remembered while it is unplugged. */
final class KnownHub {
  /** Half a percent is 20 ms in a phase of 4 s, as much as the best detection errs. */
  private static final double CLOCK_OFF_PPM = 5000;

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

  /** Why this hub is not to stream here: another version, or another hub than before. */
  @Nullable LinkProblem refusal(Hello newHello, String port) {
    if (newHello.major() != FrameFormat.VERSION) {
      return Greeting.otherVersion(port, newHello.major());
    }
    return hello != null && !hello.uid().equals(newHello.uid())
        ? new LinkProblem(Trouble.OTHER_HUB, port, newHello.uid().hex())
        : null;
  }

  /**
   * Remembers a hub.
   *
   * @return whether it is the same as before and has started anew since
   */
  boolean greet(Hello newHello) {
    if (hello == null) {
      bootId = newHello.bootId();
    }
    hello = newHello;
    return boot(newHello.bootId());
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
    restart();
    return true;
  }

  /** Its clock and its counts began anew. */
  void restart() {
    restarts++;
    axis.restart();
    nodes().forEach(NodeChannel::restart);
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

  /** Tells a tap who is there, in the frames that the hub would send. */
  void introduceTo(ByteTap tap, long nowNs) {
    if (hello == null) {
      return;
    }
    FrameEncoder again = new FrameEncoder(Direction.TO_HOST);
    byte[] wire = again.encode(hello, FrameFormat.HUB);
    tap.received(nowNs, wire, 0, wire.length);
    for (NodeChannel channel : nodes()) {
      byte[] node = again.encode(channel.info(), channel.id());
      tap.received(nowNs, node, 0, node.length);
    }
  }

  /** The gravest thing that is wrong with its sensors or its clock. */
  @Nullable LinkProblem problem(String port, long nowNs) {
    if (hello != null && hello.nodeCount() == 0) {
      return LinkProblem.of(Trouble.NO_SENSORS, port);
    }
    LinkProblem problem = sensor(Trouble.NODE_LOST, port, node -> !node.isPresent(nowNs));
    if (problem == null) {
      problem = sensor(Trouble.SENSOR_FAULT, port, NodeChannel::isFaulty);
    }
    if (problem == null && Math.abs(axis.fit().skewPpm()) > CLOCK_OFF_PPM) {
      String percent = String.format(Locale.ROOT, "%.1f %%", axis.fit().skewPpm() / 10_000);
      problem = new LinkProblem(Trouble.CLOCK_OFF, port, percent);
    }
    return problem == null ? sensor(Trouble.LOW_BATTERY, port, NodeChannel::isBatteryLow) : problem;
  }

  private @Nullable LinkProblem sensor(
      Trouble trouble, String port, Predicate<NodeChannel> isTrue) {
    for (int id = 1; id < channels.length; id++) {
      NodeChannel channel = channels[id];
      if (channel != null && isTrue.test(channel)) {
        return new LinkProblem(trouble, port, Integer.toString(id));
      }
    }
    return null;
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
}
