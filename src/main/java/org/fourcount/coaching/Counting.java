package org.fourcount.coaching;

import java.util.ArrayList;
import java.util.List;
import org.fourcount.motion.Sample;

/**
 * What of all that a person does counts. Somebody always looks: whoever keeps still in the start
 * posture is asked to begin, and whoever lifts without is told by their repetitions. Who leaves and
 * comes back goes on with the count they had.
 */
final class Counting {
  /** A rest is longer than a hold in the start posture by so much, seconds. */
  private static final double HOLD_MARGIN_S = 2;

  private static final double REST_S = 3;

  private final Approved approved;
  private final Prescription prescription;
  private final NodeRoles roles;
  private final TraceRing trace;
  private final Arming arming;
  private final double restS;

  /** Repetitions of the stretches before this one. */
  private final List<JudgedRep> earlier = new ArrayList<>();

  private Bout bout;
  private boolean armed;
  private boolean recorded;
  private boolean rested;
  private boolean walked;
  private double time = Double.NaN;

  Counting(Approved approved, Prescription prescription, NodeRoles roles, TraceRing trace) {
    this.approved = approved;
    this.prescription = prescription;
    this.roles = roles;
    this.trace = trace;
    restS = Math.max(REST_S, prescription.tempo().lengthenedHold() + HOLD_MARGIN_S);
    arming = new Arming(roles, approved, prescription.tempo().repetition());
    bout = bout(Countdown.NONE, List.of(), false);
  }

  private Bout bout(Countdown countdown, List<JudgedRep> before, boolean open) {
    return new Bout(approved, prescription, roles, trace, countdown, before, open);
  }

  /** The person is known to be in the start posture and to want to lift: the countdown begins. */
  void arm(double now) {
    arming.arm(now);
    begin(now);
  }

  /** The set begins at this time, seconds, wherever the person is, and is not left. */
  void beginRecorded(double now) {
    recorded = true;
    armed = true;
    bout = bout(new Countdown(now, now), List.of(), true);
  }

  private void begin(double now) {
    armed = true;
    Countdown countdown = Countdown.starting(now);
    if (bout.restsInStartPosture()) {
      bout.begin(countdown);
    } else {
      beginAnew(countdown);
    }
  }

  /** A judge that knows nothing of before goes on; what may lead up to a set does not get lost. */
  private void beginAnew(Countdown countdown) {
    earlier.addAll(bout.reps().counted());
    bout = bout(countdown, bout.reps().notCounted(), false);
  }

  void accept(Sample sample) {
    if (!recorded) {
      arming.accept(sample);
      follow(sample);
    }
    if (!armed && arming.walks()) {
      walked = true; // steps are not even looked at
      time = sample.node == roles.moving() ? sample.seconds() : time;
      return;
    }
    bout.accept(sample, arming.mayWalk());
    time = bout.judge().time();
    if (!armed && bout.reps().isOpen()) {
      armed = true;
      arming.arm(time);
      bout.beginNow();
    }
    arming.follow(bout.reps().isOpen(), bout.reps().isUnderWay());
  }

  private void follow(Sample sample) {
    if (armed && !arming.armed()) {
      armed = false;
      bout.leave();
    } else if (!armed && arming.armed()) {
      begin(sample.seconds());
    } else if (walked && !arming.walks()) {
      walked = false;
      beginAnew(Countdown.NONE);
    } else if (sample.node == roles.moving()) {
      forgetFidgeting(sample.seconds());
    }
  }

  /** Whoever rests before the set begins it as if they had just come. */
  private void forgetFidgeting(double now) {
    boolean rests = bout.restedFor() > restS && (!armed || arming.restedFor(now) > restS);
    if (rests && !rested && !bout.reps().isOpen()) {
      beginAnew(bout.countdown());
    }
    rested = rests;
  }

  /** Whether the person is in the start posture, or lifting from it. */
  boolean armed() {
    return armed;
  }

  /** A repetition of the set begins. */
  void repetitionBegins() {
    arming.repetitionBegins();
  }

  /** The stretch under way. */
  Bout bout() {
    return bout;
  }

  int count() {
    return earlier.size() + bout.reps().count();
  }

  /** The repetitions of the set, in order. */
  List<JudgedRep> reps() {
    List<JudgedRep> all = new ArrayList<>(earlier);
    all.addAll(bout.reps().counted());
    return all;
  }

  /** The newest time of the moving part, seconds of device time. */
  double time() {
    return time;
  }
}
