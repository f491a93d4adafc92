package org.fourcount.coaching;

import java.util.ArrayList;
import java.util.List;
import org.fourcount.motion.Refusal;
import org.fourcount.motion.Sample;
import org.jspecify.annotations.Nullable;

/** One set under way: the path to follow, the score and the cue, beside what counts. */
final class LiveSet {
  /** A person who starts within this of the guide is with it, seconds: half a count. */
  private static final double WITH_GUIDE_S = 0.5;

  private final Prescription prescription;
  private final Counting counting;
  private final OnTarget onTarget = new OnTarget();
  private final CueChooser cues = new CueChooser();
  private TargetPath target = TargetPath.NONE;
  private double time = Double.NaN;
  private double anchored = Double.NaN;
  private int scoredReps;

  /** A set that waits for the person to take the start posture, or to lift. */
  LiveSet(Approved approved, Prescription prescription, NodeRoles roles, TraceRing trace) {
    this.prescription = prescription;
    counting = new Counting(approved, prescription, roles, trace);
  }

  /** The person is known to be in the start posture and to want to lift: the countdown begins. */
  void arm(double now) {
    counting.arm(now);
    guide();
  }

  /** The set begins at this time, seconds, wherever the person is, and is not left. */
  void begin(double now) {
    counting.beginRecorded(now);
    guide();
  }

  private void guide() {
    onTarget.forgetWaiting();
    target = TargetPath.starting(prescription.tempo(), counting.bout().start(), left());
  }

  void accept(Sample sample) {
    boolean was = counting.armed();
    counting.accept(sample);
    if (counting.armed() && !was) {
      guide();
    } else if (was && !counting.armed()) {
      target = TargetPath.NONE;
    }
    double t = counting.time();
    if (t > time || Double.isNaN(time)) {
      time = t;
      if (begun()) {
        keepScore();
        waitForThePerson();
        onTarget.next(target, t, counting.bout().judge().percent());
      }
    }
  }

  /** Whether the person is in the start posture, or lifting from it. */
  boolean armed() {
    return counting.armed();
  }

  /** Whether the countdown is over. */
  boolean begun() {
    return counting.armed() && counting.bout().begun();
  }

  /** Whether what was done shows that the range was learnt right. */
  boolean provesRange() {
    return counting.bout().reps().isUnderWay();
  }

  /** Why a range that was just learnt may be wrong; null if nothing speaks against it. */
  @Nullable Refusal doubtsRange() {
    if (!armed()) {
      return Refusal.LEFT;
    }
    return counting.bout().reps().isAnotherMovement() ? Refusal.UNLIKE_PRACTICE : null;
  }

  boolean done() {
    return left() <= 0;
  }

  private int left() {
    return prescription.reps() - counting.count();
  }

  private void keepScore() {
    int reps = counting.count();
    if (reps > scoredReps) {
      scoredReps = reps;
      onTarget.keep();
    }
  }

  /** The guide starts its next repetition when the person does. */
  private void waitForThePerson() {
    double began = counting.bout().judge().beginning();
    if (Double.isNaN(began)
        || began == anchored
        || began < counting.bout().start() - WITH_GUIDE_S) {
      return;
    }
    anchored = began;
    counting.repetitionBegins();
    double late = target.runsAt(began) ? began - target.repStart(began) : WITH_GUIDE_S + 1;
    double off = Math.min(late, Math.abs(prescription.tempo().repetition() - late));
    if (off > WITH_GUIDE_S) {
      onTarget.forgetWaiting();
      target = target.anchoredAt(began, left());
    }
  }

  /** The newest time of the moving part, seconds of device time. */
  double time() {
    return time;
  }

  TargetPath target() {
    return target;
  }

  /** The repetitions of the set, in order. */
  List<JudgedRep> reps() {
    return counting.reps();
  }

  private List<Flag> raised() {
    return armed() ? counting.bout().judge().raised() : List.of();
  }

  boolean tooFast() {
    return armed() && counting.bout().judge().tooFast();
  }

  Cue cue() {
    return cues.next(reps(), raised(), tooFast());
  }

  double upOnTarget() {
    return onTarget.up();
  }

  double downOnTarget() {
    return onTarget.down();
  }

  /**
   * Everything flagged: what was confirmed with a repetition, and what was raised in the one under
   * way.
   */
  List<Flag> flags() {
    List<Flag> all = new ArrayList<>();
    double confirmedUntil = Double.NEGATIVE_INFINITY;
    for (JudgedRep rep : reps()) {
      all.addAll(rep.flags());
      confirmedUntil = rep.rep().confirmed();
    }
    for (Flag flag : raised()) {
      if (flag.raised() > confirmedUntil) {
        all.add(flag);
      }
    }
    return all;
  }
}
