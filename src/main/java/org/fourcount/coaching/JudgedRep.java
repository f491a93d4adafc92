package org.fourcount.coaching;

import java.util.List;
import org.fourcount.motion.Rep;
import org.jspecify.annotations.Nullable;

/**
 * A repetition and what the station says of it.
 *
 * @param rep what was measured
 * @param flags what was wrong, worst first; empty for a clean one
 * @param doubt why the signal did not allow a verdict, null if it did
 * @param rushedRaised seconds of device time at which "too fast" was first shown during this
 *     repetition, NaN if never
 */
public record JudgedRep(Rep rep, List<Flag> flags, @Nullable Doubt doubt, double rushedRaised) {
  /** Keeps an unchangeable copy of the flags. */
  public JudgedRep {
    flags = List.copyOf(flags);
  }

  /** Whether the signal allowed a verdict. */
  public boolean judged() {
    return doubt == null;
  }

  /** The mark in the tally. */
  public Mark mark() {
    if (!judged()) {
      return Mark.NOT_JUDGED;
    }
    return flags.isEmpty() ? Mark.CLEAN : flags.get(0).fault().mark();
  }
}
