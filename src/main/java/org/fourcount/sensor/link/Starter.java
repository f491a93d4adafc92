package org.fourcount.sensor.link;

import org.fourcount.protocol.Ack;
import org.fourcount.protocol.FrameFormat;
import org.fourcount.protocol.Hello;
import org.fourcount.protocol.Order;
import org.fourcount.sensor.source.LinkProblem;
import org.fourcount.sensor.source.SourceLost;
import org.fourcount.sensor.source.Trouble;
import org.jspecify.annotations.Nullable;

/**
 * From a hub that is known to samples: waits until every sensor has introduced itself, lets them
 * test themselves where that is wanted, and has them start.
 */
final class Starter {
  private static final long SECOND_NS = 1_000_000_000;
  private static final long INTRODUCTION_NS = SECOND_NS / 2;
  private static final int INTRODUCTIONS = 3;

  private final KnownHub hub;
  private final Commands commands;
  private final HostWire wire;
  private final LinkSettings settings;
  private final String port;
  private @Nullable LinkProblem refusal;
  private boolean isTesting;
  private boolean isStarted;
  private int introductions;
  private long greetedNs;
  private long nextNs;
  private long nowNs;

  Starter(KnownHub hub, Commands commands, HostWire wire, LinkSettings settings, String port) {
    this.hub = hub;
    this.commands = commands;
    this.wire = wire;
    this.settings = settings;
    this.port = port;
  }

  /** The hub said who it is; its sensors have half a second to say so too. */
  void greeted(long hostNs) {
    greetedNs = hostNs;
  }

  /** It is to be started from now on. */
  void begin(long hostNs) {
    nextNs = hostNs;
    isStarted = false;
    isTesting = false;
  }

  /** The sensors are to test themselves first. A hub does not do so while it streams. */
  void test() {
    isTesting = true;
    commands.ask(new Order.Stop(), FrameFormat.ALL_NODES, ack -> {});
    commands.ask(new Order.SelfTest(), FrameFormat.ALL_NODES, this::tested);
  }

  private void tested(Ack ack) {
    isTesting = false;
    hub.tested(nowNs);
  }

  /** Whether the sensors are at it. */
  boolean isTesting() {
    return isTesting;
  }

  /** Whether samples come from now on. */
  boolean isStarted() {
    return isStarted;
  }

  /** Why the hub does not start; null unless it refused. */
  @Nullable LinkProblem refusal() {
    return refusal;
  }

  /** Does what is due at this time. */
  void tick(long hostNs, Greeting greeting) throws SourceLost {
    nowNs = hostNs;
    Hello hello = hub.hello();
    boolean complete = hello != null && hub.nodes().size() >= hello.nodeCount();
    if (!complete && introductions < INTRODUCTIONS) {
      if (nowNs - greetedNs >= INTRODUCTION_NS) {
        introductions++;
        greetedNs = nowNs;
        wire.send(greeting.request(), FrameFormat.HUB);
      }
    } else if (commands.isIdle() && nowNs >= nextNs) {
      nextNs = nowNs + SECOND_NS;
      commands.ask(settings.start(), FrameFormat.ALL_NODES, this::started);
    }
  }

  private void started(Ack ack) {
    isStarted = ack.result() == Ack.OK;
    if (isStarted) {
      hub.granted(ack.rateHz());
    }
    refusal =
        isStarted
            ? null
            : new LinkProblem(Trouble.REFUSED, port, "answer " + ack.result() + " to START");
  }
}
