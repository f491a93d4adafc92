package org.fourcount.coaching;

import org.fourcount.motion.ApprovedReps;
import org.fourcount.motion.Calibration;
import org.fourcount.motion.Refusal;
import org.fourcount.motion.Sample;
import org.fourcount.motion.StillPart;
import org.jspecify.annotations.Nullable;

/**
 * Setting up a person: first stillness, then guided repetitions, of which axis, range and limits
 * are learnt. Until then the trace shows how far the moving part has tilted, for want of anything
 * better.
 */
final class GuidedReps {
  /** Tilt that tells that the first guided repetition has begun, degrees. */
  private static final double BEGUN_DEGREES = 5;

  /** A provisional 100 percent until the person has moved further, degrees. */
  private static final double LEAST_FULL_DEGREES = 60;

  /** Whether the guided repetitions are complete is looked at each second. */
  private static final double LOOK_EACH_S = 1.0;

  private final Prescription prescription;
  private final NodeRoles roles;
  private final int wanted;
  private final TraceRing trace;
  private final StillPart tilt = new StillPart();
  private final StillWatch still = new StillWatch();
  private ApprovedRecorder recorder;
  private double stillSince = Double.NaN;
  private double begun = Double.NaN;
  private double looked = Double.NaN;
  private double full = LEAST_FULL_DEGREES;
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
  }

  void accept(Sample sample) {
    recorder.accept(sample);
    if (sample.node != roles.moving()) {
      return;
    }
    tilt.accept(sample);
    boolean isStill = still.next(sample);
    double t = sample.seconds();
    if (!(tilt.knownUntil() > time) && !Double.isNaN(time)) {
      return;
    }
    time = tilt.knownUntil();
    if (Double.isNaN(stillSince)) {
      if (isStill) {
        startGuiding(t);
      }
    } else {
      guide(t, isStill);
    }
    trace.add(time, 100 * tilt.lean() / full, Double.NaN);
  }

  private void startGuiding(double t) {
    stillSince = t;
    advice = "";
    recorder = new ApprovedRecorder(roles); // what came before was strapping on
    tilt.refer(t - StillWatch.WINDOW_S / 2);
    target = TargetPath.starting(prescription.tempo(), t + 3, wanted);
  }

  private void guide(double t, boolean isStill) {
    double lean = tilt.lean();
    full = Math.max(full, lean);
    if (Double.isNaN(begun) && lean > BEGUN_DEGREES) {
      begun = t;
      target =
          TargetPath.starting(
              prescription.tempo(), t - 0.15 * prescription.tempo().concentric(), wanted);
    }
    boolean look = isStill || t - looked > 2 * LOOK_EACH_S;
    if (t > stillSince + prescription.tempo().repetition() * 0.5
        && look
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
        approved = recorder.approve(calibration.baseline());
      }
      return;
    }
    Refusal why = calibration.refusal();
    boolean over = target.newestAnchor() + wanted * prescription.tempo().repetition() + 5 < time;
    boolean tooMany = why == Refusal.COUNT_MISMATCH && calibration.found() > wanted;
    if (why != null && (over || tooMany) && isStill) {
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
