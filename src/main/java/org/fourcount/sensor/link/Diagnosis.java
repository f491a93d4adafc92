package org.fourcount.sensor.link;

import org.fourcount.sensor.source.LinkProblem;
import org.fourcount.sensor.source.Trouble;
import org.jspecify.annotations.Nullable;

/** Finds the gravest thing that is wrong with a hub that has introduced itself. */
final class Diagnosis {
  /** Nothing valid for so long is silence. */
  static final long SILENCE_NS = 3_000_000_000L;

  private final String port;
  private final Line line;
  private final KnownHub hub;
  private final SampleStream samples;
  private final Warnings warnings;

  Diagnosis(String port, Line line, KnownHub hub, SampleStream samples) {
    this.port = port;
    this.line = line;
    this.hub = hub;
    this.samples = samples;
    warnings = new Warnings(hub, port);
  }

  boolean isSilent(long nowNs) {
    return nowNs - line.validNs() >= SILENCE_NS;
  }

  /** What stops samples, then what only warns; null if all is well. */
  @Nullable LinkProblem problem(boolean isStreaming, boolean isFaulty, long nowNs) {
    if (isSilent(nowNs)) {
      return LinkProblem.of(Trouble.SILENT, port);
    }
    if (isFaulty) {
      return LinkProblem.of(Trouble.HUB_FAULT, port);
    }
    LinkProblem missing = isStreaming ? hub.missing(port, nowNs) : null;
    return missing == null ? warning(isStreaming, nowNs) : missing;
  }

  /** A sensor told something new of itself. */
  void lookAgain() {
    warnings.lookAgain();
  }

  private @Nullable LinkProblem warning(boolean isStreaming, long nowNs) {
    LinkProblem problem = line.problem(port);
    if (problem != null) {
      return problem;
    }
    if (samples.isImplausible(nowNs)) {
      return new LinkProblem(Trouble.IMPLAUSIBLE, port, "times or scales");
    }
    return isStreaming ? warnings.gravest(nowNs) : null;
  }
}
