package org.fourcount.coaching;

import java.util.List;

/**
 * Everything that is true of the set now: a total, not a change, so that a screen that misses one
 * is put right by the next. Times are seconds of device time.
 *
 * @param stage where the set is
 * @param time newest sample of the moving part
 * @param target the path to follow
 * @param bandPercent half the width of the band around the target that counts as on target, percent
 *     of the range
 * @param rangeDegrees the approved range that 100 percent stands for; 0 before it is known
 * @param repsPrescribed repetitions of this set
 * @param reps finished repetitions, in order; guided ones are not among them
 * @param guidedDone guided repetitions so far
 * @param guidedWanted guided repetitions needed
 * @param flags everything flagged in this set, oldest first, live flags included
 * @param tooFast whether the movement is too fast at this moment
 * @param cue the one thing to say
 * @param upOnTarget percent of the concentric time on target, NaN before there is any
 * @param downOnTarget percent of the eccentric time on target, NaN before there is any
 * @param still the parts that are to keep still and their limits, as they stand in the traces
 * @param advice a sentence key for what went wrong in setting up, empty if nothing did
 */
public record SetState(
    Stage stage,
    double time,
    TargetPath target,
    double bandPercent,
    double rangeDegrees,
    int repsPrescribed,
    List<JudgedRep> reps,
    int guidedDone,
    int guidedWanted,
    List<Flag> flags,
    boolean tooFast,
    Cue cue,
    double upOnTarget,
    double downOnTarget,
    List<StillLimit> still,
    String advice) {
  /** Keeps unchangeable copies of the lists. */
  public SetState {
    reps = List.copyOf(reps);
    flags = List.copyOf(flags);
    still = List.copyOf(still);
  }

  /** Repetitions that this side has done. */
  public long done(Side side) {
    return reps.stream().filter(r -> r.side() == side).count();
  }

  /** Whether a part that is to keep still is watched. */
  public boolean hasStillPart() {
    return !still.isEmpty();
  }

  /** Degrees that the first of them may turn, NaN without one. */
  public double stillPartLimit() {
    return still.isEmpty() ? Double.NaN : still.get(0).degrees();
  }
}
