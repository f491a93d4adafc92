package org.fourcount.kiosk.summary;

import java.util.ArrayList;
import java.util.List;
import org.fourcount.coaching.JudgedRep;
import org.fourcount.coaching.SetState;
import org.fourcount.coaching.TraceRing;
import org.jspecify.annotations.Nullable;

/**
 * The traces of every repetition of the set, each copied from the ring once it is finished, since
 * the ring forgets within a minute or two.
 */
public final class RepTraces {
  /** Shown before and after a repetition, seconds. */
  private static final double MARGIN_S = 0.3;

  private final List<RepTrace> traces = new ArrayList<>();
  private @Nullable TraceRing from;

  /** Copies what was finished since the last time. */
  public void follow(SetState state, TraceRing ring) {
    if (ring != from || state.reps().size() < traces.size()) {
      from = ring;
      traces.clear();
    }
    for (int i = traces.size(); i < state.reps().size(); i++) {
      JudgedRep rep = state.reps().get(i);
      traces.add(RepTrace.of(ring, rep.rep().start() - MARGIN_S, rep.rep().end() + MARGIN_S));
    }
  }

  /** The traces of a repetition, from 0 on. */
  RepTrace get(int rep) {
    return traces.get(rep);
  }
}
