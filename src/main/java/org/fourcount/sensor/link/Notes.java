package org.fourcount.sensor.link;

import org.fourcount.sensor.source.LinkProblem;
import org.jspecify.annotations.Nullable;

/** The newest piece of news, told for 5 s. */
final class Notes {
  private static final long TOLD_NS = 5_000_000_000L;

  private @Nullable LinkProblem newest;
  private long sinceNs;

  void add(LinkProblem note, long nowNs) {
    newest = note;
    sinceNs = nowNs;
  }

  @Nullable LinkProblem told(long nowNs) {
    return newest != null && nowNs - sinceNs < TOLD_NS ? newest : null;
  }
}
