package org.fourcount.sensor.link;

import java.util.Objects;
import org.fourcount.protocol.Hello;
import org.fourcount.sensor.source.LinkProblem;
import org.fourcount.sensor.source.Trouble;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * Where the link's thread puts up how the link is, for any thread to read; logs each problem once.
 */
final class StatusBoard {
  private static final Logger LOG = LoggerFactory.getLogger(StatusBoard.class);
  private static final long EVERY_NS = 1_000_000_000;

  private final KnownHub hub;
  private volatile LinkStatus status = LinkStatus.NEW;
  private long shownNs;

  StatusBoard(KnownHub hub) {
    this.hub = hub;
  }

  LinkStatus status() {
    return status;
  }

  /** Puts it up if it is something new, or each second for the numbers. */
  void update(
      LinkState state, String source, @Nullable LinkProblem problem, long damaged, long nowNs) {
    if (state != status.state()
        || !Objects.equals(problem, status.problem())
        || nowNs - shownNs >= EVERY_NS
        || nowNs < shownNs) {
      show(state, source, problem, damaged, nowNs);
    }
  }

  /**
   * Puts it up.
   *
   * @param source what the link is connected to; empty for what it was before
   * @param nowNs the source's clock
   */
  void show(
      LinkState state, String source, @Nullable LinkProblem problem, long damaged, long nowNs) {
    shownNs = nowNs;
    if (problem != null && !problem.equals(status.problem())) {
      LOG.atLevel(isNews(problem) ? Level.INFO : Level.WARN).log(problem.sentence());
    }
    Hello hello = hub.hello();
    status =
        new LinkStatus(
            state,
            source.isEmpty() ? status.source() : source,
            hello == null ? "" : hello.uid().hex(),
            hello == null ? "" : hello.firmware(),
            hub.nodes().stream().map(node -> node.status(nowNs)).toList(),
            problem,
            hub.axis().fit().skewPpm(),
            hub.restarts(),
            damaged);
  }

  private static boolean isNews(LinkProblem problem) {
    return problem.trouble().isNote() || problem.trouble() == Trouble.RECORDING_OVER;
  }
}
