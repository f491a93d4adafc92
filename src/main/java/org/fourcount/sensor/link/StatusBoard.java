package org.fourcount.sensor.link;

import java.util.Objects;
import org.fourcount.sensor.health.HealthReport;
import org.fourcount.sensor.health.SelfTests;
import org.fourcount.sensor.source.LinkProblem;
import org.fourcount.sensor.source.Trouble;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * Where the link's thread puts up how the link is, for any thread to read; logs each state and each
 * problem once.
 */
final class StatusBoard {
  private static final Logger LOG = LoggerFactory.getLogger(StatusBoard.class);
  private static final long EVERY_NS = 1_000_000_000;

  /** Sensors tell how they are each 5 s. */
  private static final long TOLD_NS = 6 * EVERY_NS;

  private final KnownHub hub;
  private final SelfTests selfTests;
  private volatile LinkStatus status = LinkStatus.NEW;
  private long shownNs;
  private long heardNs;

  StatusBoard(KnownHub hub, SelfTests selfTests) {
    this.hub = hub;
    this.selfTests = selfTests;
  }

  LinkStatus status() {
    return status;
  }

  /** Puts it up if it is something new, or each second for the numbers. */
  void update(
      LinkState state, String source, @Nullable LinkProblem problem, Damage damage, long nowNs) {
    heardNs = nowNs;
    if (!state.equals(status.state())
        || !Objects.equals(problem, status.problem())
        || nowNs - shownNs >= EVERY_NS
        || nowNs < shownNs) {
      show(state, source, problem, damage, nowNs);
    }
  }

  /**
   * Puts it up.
   *
   * @param source what the link is connected to; empty for what it was before
   * @param nowNs the source's clock
   */
  void show(
      LinkState state, String source, @Nullable LinkProblem problem, Damage damage, long nowNs) {
    shownNs = nowNs;
    if (!state.equals(status.state())) {
      LOG.info("{}: {}", state, state.words());
    }
    if (problem != null && !problem.equals(status.problem())) {
      LOG.atLevel(isNews(problem) ? Level.INFO : Level.WARN).log(problem.sentence());
    }
    status =
        new LinkStatus(
            state,
            source.isEmpty() ? status.source() : source,
            hub.firmware(),
            hub.statuses(nowNs),
            problem,
            hub.figures(damage.share(), heardNs),
            hub.restarts(),
            damage.frames());
    tellTest(state, nowNs);
  }

  /** A line for the day's report, once every sensor has told what came of its test. */
  private void tellTest(LinkState state, long nowNs) {
    if (state instanceof LinkState.Streaming && hub.isTestToTell(nowNs, TOLD_NS)) {
      HealthReport health = status.health();
      LOG.atLevel(health.isPassed() ? Level.INFO : Level.WARN).log("Self-test: " + health.line());
      selfTests.tested(health);
    }
  }

  private static boolean isNews(LinkProblem problem) {
    return problem.trouble().isNote() || problem.trouble() == Trouble.RECORDING_OVER;
  }
}
