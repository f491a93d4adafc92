package org.fourcount.sensor.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.fourcount.protocol.Direction;
import org.fourcount.protocol.FrameEncoder;
import org.fourcount.protocol.FrameFormat;
import org.fourcount.protocol.Hello;
import org.fourcount.protocol.NodeInfo;
import org.fourcount.sensor.health.HubFigures;
import org.fourcount.sensor.health.NodeFigures;
import org.fourcount.sensor.health.SelfTests;
import org.fourcount.sensor.source.ByteTap;
import org.fourcount.sensor.source.LinkProblem;
import org.fourcount.sensor.source.Trouble;
import org.jspecify.annotations.Nullable;

/** The hub that this link belongs to, remembered while it is unplugged. */
final class KnownHub {
  private static final double HOUR_NS = 3600e9;

  private final @Nullable NodeChannel[] channels = new @Nullable NodeChannel[256];
  private final TimeAxis axis = new TimeAxis();
  private @Nullable Hello hello;
  private String number = "";
  private String firmware = "";
  private long bootId;
  private int restarts;
  private int grantedHz;
  private long testedNs = Long.MIN_VALUE;
  private boolean isTestUntold;
  private boolean isTraining;
  private final SelfTests selfTests;

  /** No hub yet. */
  KnownHub(SelfTests selfTests) {
    this.selfTests = selfTests;
  }

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
    number = newHello.uid().hex();
    firmware = newHello.firmware();
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
      number = "";
      firmware = "";
      bootId = -1;
      testedNs = Long.MIN_VALUE;
      isTestUntold = false;
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

  /** The rate that it streams at, samples per second: its fastest sensor's; 0 if not known. */
  void granted(int rateHz) {
    grantedHz = rateHz;
  }

  boolean canSelfTest() {
    return hello != null && (hello.caps() & Hello.CAN_SELF_TEST) != 0;
  }

  /** Its sensors tested themselves now. */
  void tested(long nowNs) {
    testedNs = nowNs;
    isTestUntold = true;
  }

  /** Remembers when they did so before this program was started, if they have not since. */
  void recallTest(long nowNs) {
    if (testedNs == Long.MIN_VALUE) {
      selfTests.sinceLast(number).ifPresent(since -> testedNs = nowNs - since.toNanos());
    }
  }

  /** Whether it is time to tell what came of a test; then it is told. */
  boolean isTestToTell(long nowNs, long afterNs) {
    boolean isIt = isTestUntold && nowNs - testedNs >= afterNs;
    isTestUntold &= !isIt;
    return isIt;
  }

  /** Somebody trains: a test is to wait. */
  void training(boolean trains) {
    isTraining = trains;
  }

  boolean isTraining() {
    return isTraining;
  }

  /** When its sensors last tested themselves; {@link Long#MIN_VALUE} if not for this station. */
  long testedNs() {
    return testedNs;
  }

  /** Its firmware, such as 1.2.3; empty if not known. */
  String firmware() {
    return firmware;
  }

  /** What is known of its health. */
  HubFigures figures(double damagedShare, long nowNs) {
    double testedH = testedNs == Long.MIN_VALUE ? Double.NaN : (nowNs - testedNs) / HOUR_NS;
    return new HubFigures(
        number, axis.fit().skewPpm(), axis.fit().residualNs() * 1e-6, damagedShare, testedH);
  }

  /** How its sensors are. */
  List<NodeStatus> statuses(long nowNs) {
    List<NodeStatus> all = new ArrayList<>();
    for (NodeChannel channel : channels) {
      if (channel != null) {
        all.add(channel.status(nowNs, grantedHz));
      }
    }
    return all;
  }

  /** What is known of the health of one of its sensors. */
  NodeFigures figures(NodeChannel node) {
    return node.figures(grantedHz);
  }

  /** Why no samples come of all its sensors, or of one. */
  @Nullable LinkProblem missing(String port, long nowNs) {
    if (hello != null && hello.nodeCount() == 0) {
      return LinkProblem.of(Trouble.NO_SENSORS, port);
    }
    for (int id = 1; id < channels.length; id++) {
      NodeChannel channel = channels[id];
      if (channel != null && !channel.isPresent(nowNs)) {
        return new LinkProblem(Trouble.NODE_LOST, port, Integer.toString(id));
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
