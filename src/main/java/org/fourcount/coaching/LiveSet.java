package org.fourcount.coaching;

import java.util.ArrayList;
import java.util.List;
import org.fourcount.motion.Sample;

/** One set under way: its judge, the path that the person follows, the score and the cue. */
final class LiveSet {
  /** A person who starts within this of the guide is with it, seconds: half a count. */
  private static final double WITH_GUIDE_S = 0.5;

  private final Prescription prescription;
  private final double start;
  private final Judge judge;
  private final OnTarget onTarget = new OnTarget();
  private final CueChooser cues = new CueChooser();
  private TargetPath target;
  private double scored = Double.NaN;
  private double anchored = Double.NaN;
  private int scoredReps;

  LiveSet(
      Approved approved,
      Prescription prescription,
      NodeRoles roles,
      TraceRing trace,
      double start) {
    this.prescription = prescription;
    this.start = start;
    judge = Judge.of(approved, prescription, roles, trace);
    judge.countFrom(start - WITH_GUIDE_S);
    target = TargetPath.starting(prescription.tempo(), start, prescription.reps());
  }

  void accept(Sample sample) {
    judge.accept(sample);
    double t = judge.time();
    if (t > scored || Double.isNaN(scored)) {
      scored = t;
      if (begun()) {
        keepScore();
        waitForThePerson();
        onTarget.next(target, t, judge.percent());
      }
    }
  }

  /** Whether the countdown is over. */
  boolean begun() {
    return judge.time() >= start;
  }

  boolean done() {
    return judge.reps().size() >= prescription.reps();
  }

  private void keepScore() {
    if (judge.reps().size() > scoredReps) {
      scoredReps = judge.reps().size();
      onTarget.keep();
    }
  }

  /** The guide starts its next repetition when the person does. */
  private void waitForThePerson() {
    double began = judge.beginning();
    if (Double.isNaN(began) || began == anchored || began < start - WITH_GUIDE_S) {
      return;
    }
    anchored = began;
    double late = target.runsAt(began) ? began - target.repStart(began) : WITH_GUIDE_S + 1;
    double off = Math.min(late, Math.abs(prescription.tempo().repetition() - late));
    if (off > WITH_GUIDE_S) {
      onTarget.forgetWaiting();
      target = target.anchoredAt(began, prescription.reps() - judge.reps().size());
    }
  }

  double time() {
    return judge.time();
  }

  TargetPath target() {
    return target;
  }

  List<JudgedRep> reps() {
    return judge.reps();
  }

  boolean tooFast() {
    return judge.tooFast();
  }

  Cue cue() {
    return cues.next(judge.reps(), judge.raised(), judge.tooFast());
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
    double confirmedUntil = start;
    for (JudgedRep rep : judge.reps()) {
      all.addAll(rep.flags());
      confirmedUntil = rep.rep().confirmed();
    }
    for (Flag flag : judge.raised()) {
      if (flag.raised() > confirmedUntil) {
        all.add(flag);
      }
    }
    return all;
  }
}
