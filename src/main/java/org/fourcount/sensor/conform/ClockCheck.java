package org.fourcount.sensor.conform;

import java.util.Arrays;
import org.fourcount.protocol.FrameFormat;
import org.fourcount.protocol.TimeRequest;
import org.fourcount.protocol.TimeResponse;
import org.fourcount.sensor.source.SourceLost;
import org.jspecify.annotations.Nullable;

/** Asks the time at the beginning and at the end. */
final class ClockCheck {
  private static final int TIMES = 15;

  private final Conversation hub;
  private final Findings findings;
  private @Nullable TimeResponse firstBest;
  private @Nullable TimeResponse latest;
  private boolean wentBack;

  ClockCheck(Conversation hub, Findings findings) {
    this.hub = hub;
    this.findings = findings;
  }

  /** Asks some times now; the answer with the shortest way is the truest. */
  void ask() throws SourceLost {
    long[] tookNs = new long[TIMES];
    Arrays.fill(tookNs, Long.MAX_VALUE);
    TimeResponse best = null;
    long bestNs = Long.MAX_VALUE;
    for (int i = 0; i < TIMES; i++) {
      int mark = hub.mark();
      TimeRequest request = hub.time();
      long sentNs = hub.nowNs();
      hub.send(request, FrameFormat.HUB);
      TimeResponse answer =
          hub.await(mark, TimeResponse.class, r -> r.hostNs() == request.hostNs(), 500);
      if (answer != null) {
        tookNs[i] = hub.nowNs() - sentNs;
        wentBack |= latest != null && answer.deviceUs() < latest.deviceUs();
        latest = answer;
        if (tookNs[i] < bestNs) {
          bestNs = tookNs[i];
          best = answer;
        }
      }
      hub.listen(10);
    }
    findings.saw(Clause.TIME_ECHOED, best != null, best == null ? "no TIME_RSP" : "repeated");
    Arrays.sort(tookNs);
    long median = tookNs[TIMES / 2];
    findings.saw(
        Clause.TIME_AT_ONCE,
        median <= 20 * Conversation.MS,
        median == Long.MAX_VALUE ? "most were not answered" : "there and back in %.1f ms",
        median / 1e6);
    judge(best);
  }

  private void judge(@Nullable TimeResponse best) {
    TimeResponse begin = firstBest;
    if (begin == null) {
      firstBest = best;
    } else if (best != null) {
      double host = (best.hostNs() - begin.hostNs()) / 1e3;
      double off = 100 * ((best.deviceUs() - begin.deviceUs()) / host - 1);
      findings.saw(
          Clause.CLOCK_RUNS,
          !wentBack && Math.abs(off) <= 0.5,
          wentBack ? "it ran back" : "%.3f %% apart from the host's in %.0f s",
          off,
          host / 1e6);
    }
  }
}
