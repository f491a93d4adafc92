package org.fourcount.sensor.link;

import org.fourcount.protocol.Ack;
import org.fourcount.protocol.FrameFormat;
import org.fourcount.protocol.Heartbeat;
import org.fourcount.protocol.Order;
import org.fourcount.protocol.TimeRequest;
import org.fourcount.protocol.TimeResponse;
import org.fourcount.sensor.source.ByteSource;
import org.fourcount.sensor.source.SourceLost;

/**
 * What the host does again and again while samples come: beats, asks the time, renews the lease.
 */
final class Beats {
  private static final long SECOND_NS = 1_000_000_000;
  private static final long RENEW_NS = 2 * SECOND_NS;
  private static final long QUICK_TIME_NS = SECOND_NS / 20;
  private static final int QUICK_TIMES = 5;

  private final ByteSource source;
  private final HostWire wire;
  private final Commands commands;
  private final int leaseS;
  private final Runnable leaseEnded;
  private long sinceNs;
  private long renewNs;
  private long beatNs;
  private long timeNs;
  private long askedNs;
  private int times;

  /**
   * Beats of one session.
   *
   * @param leaseEnded what to do when the hub does not renew its lease
   */
  Beats(ByteSource source, HostWire wire, Commands commands, int leaseS, Runnable leaseEnded) {
    this.source = source;
    this.wire = wire;
    this.commands = commands;
    this.leaseS = leaseS;
    this.leaseEnded = leaseEnded;
  }

  /** Samples come from now on. */
  void begin(long nowNs) {
    sinceNs = nowNs;
    renewNs = nowNs + RENEW_NS;
    beatNs = nowNs;
    timeNs = nowNs;
    times = 0;
  }

  /** Since when samples are to come. */
  long sinceNs() {
    return sinceNs;
  }

  /** Whether samples come for so long that a hub which says it is idle did not only just start. */
  boolean isSettled(long nowNs) {
    return nowNs - sinceNs >= SECOND_NS;
  }

  /** Sends what is due at this time. */
  void tick(long nowNs) throws SourceLost {
    if (nowNs >= renewNs && commands.isIdle()) {
      renewNs = nowNs + RENEW_NS;
      commands.ask(new Order.Renew(leaseS), FrameFormat.ALL_NODES, this::renewed);
    }
    if (nowNs >= beatNs) {
      beatNs = nowNs + SECOND_NS;
      wire.send(new Heartbeat(nowNs / 1000, 0, Heartbeat.STREAMING, 0), FrameFormat.HUB);
    }
    if (nowNs >= timeNs) {
      // The first ones come quickly, so that there is a clock before anything can happen to it.
      timeNs = nowNs + (times++ < QUICK_TIMES ? QUICK_TIME_NS : SECOND_NS);
      askedNs = source.nanoTime();
      wire.send(new TimeRequest(askedNs), FrameFormat.HUB);
    }
  }

  private void renewed(Ack ack) {
    if (ack.result() != Ack.OK) {
      leaseEnded.run();
    }
  }

  /** Fits the clock, if this answers the latest question. In a recording every answer did. */
  void answer(TimeResponse response, ClockFit fit, long nowNs) {
    if (!source.answers() || response.hostNs() == askedNs) {
      fit.add(response.hostNs(), response.deviceUs(), nowNs);
    }
  }
}
