package org.fourcount.sensor.link;

import java.util.Locale;
import org.fourcount.sensor.health.Check;
import org.fourcount.sensor.health.Finding.Result;
import org.fourcount.sensor.health.NodeFigures;
import org.fourcount.sensor.source.LinkProblem;
import org.fourcount.sensor.source.Trouble;
import org.jspecify.annotations.Nullable;

/**
 * What will stop a session if nobody sees to it: figures of the sensors and the clock that are
 * beyond their limits, looked at each 5 s and when one is told.
 */
final class Warnings {
  private static final long EVERY_NS = 5_000_000_000L;

  private final KnownHub hub;
  private final String port;
  private @Nullable LinkProblem gravest;
  private long lookedNs = Long.MIN_VALUE;

  Warnings(KnownHub hub, String port) {
    this.hub = hub;
    this.port = port;
  }

  /** Something new was told: look again at once. */
  void lookAgain() {
    lookedNs = Long.MIN_VALUE;
  }

  /** The gravest one. */
  @Nullable LinkProblem gravest(long nowNs) {
    if (lookedNs == Long.MIN_VALUE || nowNs - lookedNs >= EVERY_NS || nowNs < lookedNs) {
      lookedNs = nowNs;
      gravest = look();
    }
    return gravest;
  }

  private @Nullable LinkProblem look() {
    LinkProblem found = null;
    if (Check.CLOCK.judge(Math.abs(hub.axis().fit().skewPpm())) == Result.FAIL) {
      String percent = String.format(Locale.ROOT, "%.1f %%", hub.axis().fit().skewPpm() / 10_000);
      found = new LinkProblem(Trouble.CLOCK_OFF, port, percent);
    }
    for (NodeChannel node : hub.nodes()) {
      Trouble trouble = trouble(hub.figures(node));
      if (trouble != null && (found == null || trouble.compareTo(found.trouble()) < 0)) {
        found = new LinkProblem(trouble, port, Integer.toString(node.id()));
      }
    }
    return found;
  }

  private static @Nullable Trouble trouble(NodeFigures n) {
    if (n.selfTest().isFailed()) {
      return Trouble.SENSOR_FAULT;
    } else if (isBeyond(Check.BATTERY, n.isCharging() ? Double.NaN : n.batteryPercent())) {
      return Trouble.LOW_BATTERY;
    } else if (isBeyond(Check.LOSSES, 100 * n.lostShare())) {
      return Trouble.LOSSES;
    } else if (isBeyond(Check.SIGNAL, n.signalDbm())) {
      return Trouble.WEAK_SIGNAL;
    }
    return isBeyond(Check.TEMPERATURE, n.temperatureC()) ? Trouble.TOO_WARM : null;
  }

  private static boolean isBeyond(Check check, double value) {
    return check.judge(value).compareTo(Result.WARNING) >= 0;
  }
}
