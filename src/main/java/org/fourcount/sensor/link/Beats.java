package org.fourcount.sensor.link;

import org.fourcount.protocol.FrameFormat;
import org.fourcount.protocol.Heartbeat;
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
  private long sinceNs;
  private long renewNs;
  private long beatNs;
  private long timeNs;
  private long askedNs;
  private int times;

  Beats(ByteSource source, HostWire wire) {
    this.source = source;
    this.wire = wire;
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

  /** Sends what is due at this time. */
  void tick(long nowNs) throws SourceLost {
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

  /** Whether the lease is to be renewed; asking puts it off to the next time. */
  boolean isRenewalDue(long nowNs) {
    if (nowNs < renewNs) {
      return false;
    }
    renewNs = nowNs + RENEW_NS;
    return true;
  }

  /** Whether this answers the latest question. In a recording every answer did. */
  boolean isAnswer(TimeResponse response) {
    return !source.answers() || response.hostNs() == askedNs;
  }
}
