package org.fourcount.coaching;

import java.util.ArrayDeque;
import java.util.Deque;
import org.fourcount.motion.ApprovedReps;
import org.fourcount.motion.Baseline;
import org.fourcount.motion.Calibration;
import org.fourcount.motion.Course;
import org.fourcount.motion.Refusal;
import org.fourcount.motion.Sample;
import org.fourcount.motion.Tempo;
import org.jspecify.annotations.Nullable;

/**
 * Setting up a person: first stillness, then guided repetitions, of which axis, range and limits
 * are learnt. Until then the trace shows a {@link FirstLook}.
 */
final class GuidedReps {
  /** Whether the guided repetitions are complete is looked at each second. */
  private static final double LOOK_EACH_S = 1.0;

  /** Rest before the first lift that is measured with it, seconds. */
  private static final double REST_BEFORE_S = 1.0;

  /** From so many beginnings on the lifts are looked for. */
  private static final int TRIES = 4;

  /** No exercise moves less, degrees. */
  private static final double LEAST_DEGREES = 8;

  private final Prescription prescription;
  private final NodeRoles roles;
  private final int wanted;
  private final TraceRing trace;
  private final int sides;
  private final StillWatch rightStill;
  private final FirstLook look;
  private final StillWatch still;
  private final WalkWatch walk = new WalkWatch();

  /** When the person began to move from stillness, newest first: there the lifts may begin. */
  private final Deque<Double> beginnings = new ArrayDeque<>();

  private ApprovedRecorder recorder;
  private boolean wasStill;
  private double stillSince = Double.NaN;
  private double begun = Double.NaN;
  private double looked = Double.NaN;
  private double full;
  private boolean walks;
  private boolean rightIsStill;
  private double time = Double.NaN;
  private int found;
  private String advice;
  private TargetPath target = TargetPath.NONE;
  private @Nullable Approved approved;

  /**
   * @param advice why the person is set up once more, as a sentence's key; empty the first time
   */
  GuidedReps(
      Prescription prescription, NodeRoles roles, int wanted, TraceRing trace, String advice) {
    this.advice = advice;
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
    if (roles.hasTrunk() && sample.node == roles.trunk()) {
      walks = walk.next(sample) > Arming.WALKING_S;
    }
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
    trace.add(time, 100 * look.moved() / full, Double.NaN);
  }

  private void startGuiding(double t) {
    stillSince = t;
    recorder = new ApprovedRecorder(roles); // what came before was strapping on
    look.refer(t - StillWatch.WINDOW_S / 2);
    target = TargetPath.starting(prescription.tempo(), t + 3, sides * wanted);
  }

  private void guide(double t, boolean isStill) {
    if (walks) {
      again(Refusal.WALKED);
      return;
    }
    if (wasStill && !isStill) {
      beginnings.addFirst(t - REST_BEFORE_S);
      if (beginnings.size() > TRIES) {
        beginnings.removeLast();
      }
    }
    wasStill = isStill;
    double moved = look.moved();
    full = Math.max(full, moved);
    if (Double.isNaN(begun) && moved > look.begun()) {
      begun = t;
      advice = "";
      target =
          TargetPath.starting(
              prescription.tempo(), t - 0.15 * prescription.tempo().concentric(), sides * wanted);
    }
    boolean lookNow = isStill || t - looked > 2 * LOOK_EACH_S;
    if (t > stillSince + prescription.tempo().repetition() * 0.5
        && lookNow
        && !(t - looked < LOOK_EACH_S)) {
      looked = t;
      look(isStill);
    }
  }

  /** The lifts are the last ones: what came before them may have been something else. */
  private void look(boolean isStill) {
    Refusal why = null;
    for (double from : beginnings) {
      ApprovedRecorder tried = recorder.since(from);
      Calibration calibration = calibrate(tried);
      Baseline baseline = calibration.baseline();
      Refusal now = baseline == null ? calibration.refusal() : check(tried, baseline);
      if (baseline != null && now == null) {
        found = wanted;
        if (isStill) {
          approved = tried.approve(baseline);
        }
        return;
      }
      why = now;
      found = Math.min(wanted, calibration.found());
    }
    boolean over =
        target.newestAnchor() + sides * wanted * prescription.tempo().repetition() + 5 < time;
    if (why != null && over && isStill) {
      again(why);
    }
  }

  /** Whoever lifts once more than they were asked to shows all the more. */
  private Calibration calibrate(ApprovedRecorder tried) {
    Calibration asked = tried.calibrate(ApprovedReps.of(wanted, guide()));
    return asked.refusal() == Refusal.COUNT_MISMATCH && asked.found() > wanted
        ? tried.calibrate(ApprovedReps.of(0, guide()))
        : asked;
  }

  private @Nullable Refusal check(ApprovedRecorder tried, Baseline baseline) {
    if (roles.course() == Course.ARC && baseline.range() < LEAST_DEGREES) {
      return Refusal.TOO_LITTLE_MOVEMENT;
    }
    return GuidedCheck.of(tried.lifts(baseline), guide());
  }

  private @Nullable Tempo guide() {
    return prescription.ownPace() ? null : prescription.tempo();
  }

  private void again(Refusal why) {
    advice = why.key();
    recorder = new ApprovedRecorder(roles);
    beginnings.clear();
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
