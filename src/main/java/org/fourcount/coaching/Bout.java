package org.fourcount.coaching;

import java.util.List;
import org.fourcount.motion.Sample;

/**
 * One stretch in which one judge looks, which knows nothing of what was done before it, and what of
 * it counts: from a rest, or from the end of a walk, until the next.
 */
final class Bout {
  /** Who is this far out, percent of the range, does not wait for the end of the countdown. */
  private static final double ON_THE_WAY = 15;

  /** Whoever moves by no more than this rests, percent of the range. */
  private static final double RESTS = 8;

  /** And is in the start posture within this, percent of the range. */
  private static final double NEAR = 15;

  private final Judge judge;
  private final SetReps reps;
  private Countdown countdown;
  private double start;
  private double restsAt = Double.NaN;
  private double restsSince = Double.NaN;

  /**
   * @param countdown the one under way
   * @param before repetitions that may belong to it
   * @param open whether it is known that a set follows
   */
  Bout(
      Approved approved,
      Prescription prescription,
      NodeRoles roles,
      TraceRing trace,
      Countdown countdown,
      List<JudgedRep> before,
      boolean open) {
    this.countdown = countdown;
    start = countdown.until();
    judge = Judge.of(approved, prescription, roles, trace);
    double repetitionS = prescription.tempo().repetition();
    Opening opening = new Opening(approved.baseline().range(), repetitionS);
    reps = new SetReps(before, judge.reps(), opening, repetitionS, open);
  }

  /**
   * Takes a sample.
   *
   * @param walks whether the person may have begun to walk
   */
  void accept(Sample sample, boolean walks) {
    judge.accept(sample);
    reps.follow(judge.time(), countdown, walks);
    double began = judge.beginning();
    if (began < start && began > countdown.from() && judge.percent() > ON_THE_WAY) {
      start = began; // the set begins when the person does
    }
    if (!(Math.abs(judge.percent() - restsAt) < RESTS && Math.abs(restsAt) < NEAR)) {
      restsAt = judge.percent();
      restsSince = judge.time();
    }
  }

  /** For how long the moving part has rested, seconds; NaN before it is known. */
  double restedFor() {
    return judge.time() - restsSince;
  }

  /** Whether the set is under way: the countdown is over, or the person did not wait for it. */
  boolean begun() {
    return judge.time() >= start;
  }

  /** The person is asked to begin. */
  void begin(Countdown now) {
    countdown = now;
    start = now.until();
  }

  /** The person has left. */
  void leave() {
    begin(Countdown.NONE);
    reps.close();
  }

  /** The set has begun by itself. */
  void beginNow() {
    start = judge.time();
  }

  Countdown countdown() {
    return countdown;
  }

  /** Whether the judge saw the moving part come to rest where it begins: it need not begin anew. */
  boolean restsInStartPosture() {
    return restedFor() > Stage.STILL_S && Math.abs(restsAt) < NEAR;
  }

  /** When the countdown ended or will end, seconds of device time. */
  double start() {
    return start;
  }

  Judge judge() {
    return judge;
  }

  SetReps reps() {
    return reps;
  }
}
