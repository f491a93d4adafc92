package org.fourcount.sensor.link;

import java.util.List;
import org.fourcount.sensor.health.HealthReport;
import org.fourcount.sensor.health.HubFigures;
import org.fourcount.sensor.source.LinkProblem;
import org.fourcount.sensor.source.Trouble;
import org.jspecify.annotations.Nullable;

/**
 * How the link is; a whole, never a change. Published by the link's thread and read by any.
 *
 * @param state how far it has come
 * @param source what it is connected to, such as /dev/ttyACM0; empty before the first attempt
 * @param firmware the hub's firmware, such as 1.2.3, empty if not known
 * @param nodes its sensors
 * @param problem the gravest thing that is wrong, or news of the last 5 s; null if all is well
 * @param figures what is known of the hub's health
 * @param restarts how often the hub started anew
 * @param damagedFrames frames that arrived damaged
 */
public record LinkStatus(
    LinkState state,
    String source,
    String firmware,
    List<NodeStatus> nodes,
    @Nullable LinkProblem problem,
    HubFigures figures,
    int restarts,
    long damagedFrames) {
  /** Before the first attempt. */
  static final LinkStatus NEW =
      new LinkStatus(
          new LinkState.Searching(),
          "",
          "",
          List.of(),
          null,
          new HubFigures("", Double.NaN, Double.NaN, Double.NaN, Double.NaN),
          0,
          0);

  /** Keeps an unchangeable copy of the list. */
  public LinkStatus {
    nodes = List.copyOf(nodes);
  }

  /** The hub's number, empty if not known. */
  public String hub() {
    return figures.hub();
  }

  /** Whether the station is fit for a session, as far as is known now. */
  public HealthReport health() {
    return HealthReport.of(nodes.stream().map(NodeStatus::figures).toList(), figures);
  }

  /** Whether samples come from at least one sensor. */
  public boolean isStreaming() {
    return state instanceof LinkState.Streaming;
  }

  /** Whether nothing will come any more. */
  public boolean isEnded() {
    return state instanceof LinkState.Ended;
  }

  /** Whether samples come and nothing but news is to be told. */
  public boolean isWell() {
    return isStreaming() && (problem == null || problem.trouble().isNote());
  }

  /** Whether something is wrong that a person should know of; the end of a recording is not. */
  public boolean isTrouble() {
    return problem != null
        && !problem.trouble().isNote()
        && problem.trouble() != Trouble.RECORDING_OVER;
  }

  /** Whether samples come, so that what is drawn is live. */
  public boolean isLive() {
    return isStreaming() && (problem == null || !problem.trouble().stopsSamples());
  }

  /** Samples of all nodes that were missing from the count. */
  public long lost() {
    return nodes.stream().mapToLong(NodeStatus::lost).sum();
  }

  /** What to show: the problem, or how far it has come. */
  public String sentence() {
    return problem == null ? state.words() : problem.sentence();
  }
}
