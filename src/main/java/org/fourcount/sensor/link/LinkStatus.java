package org.fourcount.sensor.link;

import java.util.List;
import java.util.Locale;
import org.fourcount.sensor.source.LinkProblem;
import org.fourcount.sensor.source.Trouble;
import org.jspecify.annotations.Nullable;

/**
 * How the link is; a whole, never a change. Published by the link's thread and read by any.
 *
 * @param state how far it has come
 * @param source what it is connected to, such as /dev/ttyACM0; empty before the first attempt
 * @param hub the hub's number, empty if not known
 * @param firmware the hub's firmware, such as 1.2.3, empty if not known
 * @param nodes its sensors
 * @param problem the gravest thing that is wrong, or news of the last 5 s; null if all is well
 * @param skewPpm how much the hub's clock is too fast, millionths; NaN if not known
 * @param restarts how often the hub started anew
 * @param damagedFrames frames that arrived damaged
 */
public record LinkStatus(
    LinkState state,
    String source,
    String hub,
    String firmware,
    List<NodeStatus> nodes,
    @Nullable LinkProblem problem,
    double skewPpm,
    int restarts,
    long damagedFrames) {
  /** Before the first attempt. */
  static final LinkStatus NEW =
      new LinkStatus(LinkState.OPENING, "", "", "", List.of(), null, Double.NaN, 0, 0);

  /** Keeps an unchangeable copy of the list. */
  public LinkStatus {
    nodes = List.copyOf(nodes);
  }

  /** Whether samples come and nothing but news is to be told. */
  public boolean isWell() {
    return state == LinkState.STREAMING && (problem == null || problem.trouble().isNote());
  }

  /** Whether something is wrong that a person should know of; the end of a recording is not. */
  public boolean isTrouble() {
    return problem != null
        && !problem.trouble().isNote()
        && problem.trouble() != Trouble.RECORDING_OVER;
  }

  /** Whether samples come, so that what is drawn is live. */
  public boolean isLive() {
    return state == LinkState.STREAMING && (problem == null || !problem.trouble().stopsSamples());
  }

  /** Samples of all nodes that were missing from the count. */
  public long lost() {
    return nodes.stream().mapToLong(NodeStatus::lost).sum();
  }

  /** What to show: the problem, or how far it has come. */
  public String sentence() {
    if (problem != null) {
      return problem.sentence();
    }
    return switch (state) {
      case OPENING, LOST -> "Looking for the sensor hub.";
      case GREETING -> "Waiting for the sensor hub at " + source + ".";
      case STARTING -> "Starting the sensors at " + source + ".";
      case STREAMING -> String.format(Locale.ROOT, "Sensors ready: %d.", nodes.size());
      case ENDED -> "The sensors are off.";
    };
  }
}
