package org.fourcount.coaching;

import org.fourcount.motion.Rep;
import org.jspecify.annotations.Nullable;

/** The movement came to a stop on its way up or down, as it does when it goes in jerks. */
final class Uneven implements Verdict {
  /**
   * A longer standstill is no steady movement, seconds. Of 990 recorded and simulated repetitions
   * without this fault one stood for longer (1.2 s), the next 0.8 s, all others under 0.6 s.
   */
  private static final double LIMIT_S = 0.9;

  @Override
  public @Nullable Flag of(Rep rep) {
    return rep.stalled() > LIMIT_S
        ? new Flag(Fault.UNEVEN, rep.confirmed(), rep.start(), rep.end(), rep.stalled(), LIMIT_S)
        : null;
  }
}
