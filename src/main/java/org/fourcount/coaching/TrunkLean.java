package org.fourcount.coaching;

import org.fourcount.motion.Rep;
import org.fourcount.motion.StillPart;
import org.jspecify.annotations.Nullable;

/** The trunk leaned or swayed during a repetition. */
final class TrunkLean implements Verdict {
  /** No limit is below this, degrees: a trunk that breathes and settles stays under it. */
  static final double FLOOR_DEGREES = 6;

  /** On top of what the person's own approved repetitions show, degrees. */
  private static final double MARGIN_DEGREES = 2;

  private final StillPart trunk;
  private final double limit;

  TrunkLean(StillPart trunk, double limit) {
    this.trunk = trunk;
    this.limit = limit;
  }

  /**
   * The limit for a person whose approved repetitions leaned so: mean + 3 SD + 2 degrees, at least
   * the floor.
   */
  static double limit(double[] approvedLeans) {
    double mean = 0;
    double squares = 0;
    for (double lean : approvedLeans) {
      mean += lean / approvedLeans.length;
      squares += lean * lean / approvedLeans.length;
    }
    double sd = Math.sqrt(Math.max(0, squares - mean * mean));
    return Math.max(FLOOR_DEGREES, mean + 3 * sd + MARGIN_DEGREES);
  }

  @Override
  public @Nullable Flag of(Rep rep) {
    double lean = trunk.heldLean(rep.start(), rep.end());
    return lean > limit
        ? new Flag(Fault.TRUNK, rep.confirmed(), rep.start(), rep.end(), lean, limit)
        : null;
  }
}
