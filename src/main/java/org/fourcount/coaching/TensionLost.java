package org.fourcount.coaching;

import org.fourcount.motion.Rep;
import org.jspecify.annotations.Nullable;

/**
 * A weight stack was set down with a knock between two repetitions, so that the muscle rested in
 * the middle of the set. Setting it down after the last one is right, so it is said of the
 * repetition that was lifted from the pile.
 */
final class TensionLost {
  /** A longer pause is a rest between two sets, seconds. */
  private static final double PAUSE_S = 10;

  /** A knock belongs to the end of a repetition that it comes this long before, seconds. */
  private static final double BEFORE_END_S = 0.8;

  private double lastEnd = Double.NaN;

  /**
   * Asked once for each repetition, in order.
   *
   * @param landed when the stack last landed before the repetition began, seconds; NaN if never
   */
  @Nullable Flag of(Rep rep, double landed) {
    boolean inTheSet = rep.start() - lastEnd < PAUSE_S && landed > lastEnd - BEFORE_END_S;
    lastEnd = rep.end();
    return inTheSet
        ? new Flag(
            Fault.TENSION_LOST, rep.confirmed(), landed, rep.start(), rep.start() - landed, 0)
        : null;
  }
}
