package org.fourcount.coaching;

import org.fourcount.motion.ApprovedReps;
import org.fourcount.motion.Baseline;
import org.fourcount.motion.Calibration;
import org.fourcount.motion.Refusal;
import org.fourcount.motion.Sample;
import org.jspecify.annotations.Nullable;

/**
 * Setting up a person: first stillness, then guided repetitions, of which axis, range and limits
 * are learnt. Until then the trace shows a {@link FirstLook}.
 */
final class GuidedReps {
  /** Whether the guided repetitions are complete is looked at each second. */
  private static final double LOOK_EACH_S = 1.0;

  private final Prescription prescription;
  private final NodeRoles roles;
  private final int wanted;
  private final TraceRing trace;
  private final int sides;
  private final StillWatch rightStill;
  private final FirstLook look;
  private final StillWatch still;
  private ApprovedRecorder recorder;
  private double stillSince = Double.NaN;
  private double begun = Double.NaN;
  private double looked = Double.NaN;
  private double full;
  private boolean rightIsStill;
  private double time = Double.NaN;
  private int found;
  private String advice = "";
  private TargetPath target = TargetPath.NONE;
  private @Nullable Approved approved;

  GuidedReps(Prescription prescription, NodeRoles roles, int wanted, TraceRing trace) {
    this.prescription = prescription;
    this.roles = roles;
    this.wanted = wanted;
    this.trace = trace;
    this.recorder = new ApprovedRecorder(roles);
    this.sides = roles.isMarch() ? 2 : 1;
    this.still = StillWatch.of(roles.course());
    this.rightStill = StillWatch.of(roles.course());
    this.look = FirstLook.of(roles);
    this.full = look.leastFull();
  }

  void accept(Sample sample) {
    recorder.accept(sample);
    if (roles.isMarch() && sample.node == roles.right()) {
      look.accept(sample);
      rightIsStill = rightStill.next(sample);
    }
    if (sample.node != roles.moving()) {
      return;
    }
    look.accept(sample);
    boolean isStill = still.next(sample) && (rightIsStill || !roles.isMarch());
    double t = sample.seconds();
    if (!(look.knownUntil() > time) && !Double.isNaN(time)) {
      return;
    }
    time = look.knownUntil();
    if (Double.isNaN(stillSince)) {
      if (isStill) {
        startGuiding(t);
      }
    } else {
      guide(t, isStill);
    }
    trace.add(time, 100 * look.moved() / full);
  }

  private void startGuiding(double t) {
    stillSince = t;
    advice = "";
    recorder = new ApprovedRecorder(roles); // what came before was strapping on
    look.refer(t - StillWatch.WINDOW_S / 2);
    target = TargetPath.starting(prescription.tempo(), t + 3, sides * wanted);
  }

  private void guide(double t, boolean isStill) {
    double moved = look.moved();
    full = Math.max(full, moved);
    if (Double.isNaN(begun) && moved > look.begun()) {
      begun = t;
      target =
          TargetPath.starting(
              prescription.tempo(), t - 0.15 * prescription.tempo().concentric(), sides * wanted);
    }
    boolean lookNow = isStill || t - looked > 2 * LOOK_EACH_S;
    if (t > stillSince + prescription.tempo().repetition() * 0.5
        && lookNow
        && !(t - looked < LOOK_EACH_S)) {
      looked = t;
      lookAt(
          recorder.calibrate(
              ApprovedReps.of(wanted, prescription.ownPace() ? null : prescription.tempo())),
          isStill);
    }
  }

  private void lookAt(Calibration calibration, boolean isStill) {
    found = Math.min(wanted, calibration.found());
    if (calibration.baseline() != null) {
      if (isStill) {
        take(calibration.baseline());
      }
      return;
    }
    Refusal why = calibration.refusal();
    boolean over =
        target.newestAnchor() + sides * wanted * prescription.tempo().repetition() + 5 < time;
    boolean tooMany = why == Refusal.COUNT_MISMATCH && calibration.found() > wanted;
    if (why != null && (over || tooMany) && isStill) {
      again(why);
    }
  }

  private void take(Baseline baseline) {
    Refusal why =
        GuidedCheck.of(
            recorder.reps(baseline), prescription.ownPace() ? null : prescription.tempo());
    if (why == null) {
      approved = recorder.approve(baseline);
    } else {
      again(why);
    }
  }

  private void again(Refusal why) {
    advice = why.key();
    recorder = new ApprovedRecorder(roles);
    stillSince = Double.NaN;
    begun = Double.NaN;
    found = 0;
    target = TargetPath.NONE;
  }

  /** Whether the person has been still and may begin. */
  boolean mayBegin() {
    return !Double.isNaN(stillSince);
  }

  /** What the repetitions show, once they are complete. */
  @Nullable Approved approved() {
    return approved;
  }

  int found() {
    return found;
  }

  /** Why the last ones could not be used, as a sentence's key; empty if nothing is wrong. */
  String advice() {
    return advice;
  }

  TargetPath target() {
    return target;
  }

  double time() {
    return time;
  }
}
