package org.fourcount.coaching;

import java.util.ArrayList;
import java.util.List;
import org.fourcount.motion.Sample;

/**
 * One set under way: it waits for the start posture, is judged while the person is armed, and goes
 * on with the count it had when they come back; the path to follow, the score and the cue.
 */
final class LiveSet {
  /** Seconds to count down once the person is in the start posture. */
  private static final double COUNTDOWN_S = 3;

  /** A person who starts within this of the guide is with it, seconds: half a count. */
  private static final double WITH_GUIDE_S = 0.5;

  /** A rest is longer than a hold in the start posture by so much, seconds. */
  private static final double HOLD_MARGIN_S = 2;

  private static final double REST_S = 3;

  private final Approved approved;
  private final Prescription prescription;
  private final NodeRoles roles;
  private final TraceRing trace;
  private final Arming arming;
  private final OnTarget onTarget = new OnTarget();
  private final CueChooser cues = new CueChooser();

  /** Repetitions of the stretches before this one. */
  private final List<JudgedRep> earlier = new ArrayList<>();

  /** There always is one: who does not keep still first is told by their repetitions. */
  private Bout bout;

  /** Whether the person is in the start posture, or lifting from it. */
  private boolean armed;

  private TargetPath target = TargetPath.NONE;
  private final double restS;
  private boolean recorded;
  private boolean rested;
  private boolean walked;
  private double time = Double.NaN;
  private double anchored = Double.NaN;
  private int scoredReps;

  /** A set that waits for the person to take the start posture. */
  LiveSet(Approved approved, Prescription prescription, NodeRoles roles, TraceRing trace) {
    this.approved = approved;
    this.prescription = prescription;
    this.roles = roles;
    this.trace = trace;
    restS = Math.max(REST_S, prescription.tempo().lengthenedHold() + HOLD_MARGIN_S);
    arming = new Arming(roles, approved, prescription.tempo().repetition());
    bout = waiting(List.of());
  }

  private Bout waiting(List<JudgedRep> before) {
    return bout(Double.POSITIVE_INFINITY, before, false);
  }

  private Bout bout(double start, List<JudgedRep> before, boolean open) {
    return new Bout(approved, prescription, roles, trace, start, before, open);
  }

  /** The person is known to be in the start posture and to want to lift: the countdown begins. */
  void arm(double now) {
    arming.arm(now);
    begin(now + COUNTDOWN_S, false);
  }

  /** The set begins at this time, seconds, wherever the person is, and is not left. */
  void begin(double now) {
    recorded = true;
    begin(now, true);
  }

  private void begin(double start, boolean open) {
    armed = true;
    if (!open && bout.restsInStartPosture()) {
      bout.beginAt(start);
    } else {
      bout = bout(start, bout.reps().notCounted(), open);
    }
    onTarget.forgetWaiting();
    target = TargetPath.starting(prescription.tempo(), start, left());
  }

  void accept(Sample sample) {
    if (!recorded) {
      arming.accept(sample);
      follow(sample);
    }
    if (!armed && arming.walks()) {
      walked = true;
      time = sample.node == roles.moving() ? sample.seconds() : time;
      return; // steps are not even looked at
    }
    bout.accept(sample);
    if (!armed && bout.reps().isOpen()) {
      opensUnarmed();
    }
    arming.follow(bout.reps().isOpen(), bout.reps().isUnderWay());
    double t = bout.judge().time();
    if (t > time || Double.isNaN(time)) {
      time = t;
      if (begun()) {
        keepScore();
        waitForThePerson(bout);
        onTarget.next(target, t, bout.judge().percent());
      }
    }
  }

  private void opensUnarmed() {
    armed = true;
    arming.arm(bout.judge().time());
    bout.beginAt(bout.judge().time());
    target = TargetPath.starting(prescription.tempo(), bout.start(), left());
  }

  private void follow(Sample sample) {
    if (armed && !arming.armed()) {
      armed = false;
      earlier.addAll(bout.reps().counted());
      bout = waiting(List.of());
      target = TargetPath.NONE;
    } else if (!armed && arming.armed()) {
      begin(sample.seconds() + COUNTDOWN_S, false);
    } else if (!armed && walked && !arming.walks()) {
      walked = false;
      bout = waiting(List.of());
    } else if (sample.node == roles.moving()) {
      forgetFidgeting(bout, sample.seconds());
    }
  }

  /** Whoever rests before the set begins it as if they had just come. */
  private void forgetFidgeting(Bout now, double t) {
    boolean rests = now.restedFor() > restS && (!armed || arming.restedFor(t) > restS);
    if (rests && !rested && !now.reps().isOpen()) {
      earlier.addAll(now.reps().counted());
      bout = bout(now.start(), now.reps().notCounted(), false);
    }
    rested = rests;
  }

  /** Whether the person is in the start posture, or lifting from it. */
  boolean armed() {
    return armed;
  }

  /** Whether the countdown is over. */
  boolean begun() {
    return armed && bout.begun();
  }

  boolean done() {
    return left() <= 0;
  }

  private int left() {
    return prescription.reps() - count();
  }

  private int count() {
    return earlier.size() + bout.reps().count();
  }

  private void keepScore() {
    int reps = count();
    if (reps > scoredReps) {
      scoredReps = reps;
      onTarget.keep();
    }
  }

  /** The guide starts its next repetition when the person does. */
  private void waitForThePerson(Bout now) {
    double began = now.judge().beginning();
    if (Double.isNaN(began) || began == anchored || began < now.start() - WITH_GUIDE_S) {
      return;
    }
    anchored = began;
    arming.repetitionBegins();
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
    List<JudgedRep> all = new ArrayList<>(earlier);
    all.addAll(bout.reps().counted());
    return all;
  }

  private List<Flag> raised() {
    return armed ? bout.judge().raised() : List.of();
  }

  boolean tooFast() {
    return armed && bout.judge().tooFast();
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
