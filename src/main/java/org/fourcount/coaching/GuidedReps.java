package org.fourcount.coaching;

import org.fourcount.motion.Refusal;
import org.fourcount.motion.Sample;
import org.jspecify.annotations.Nullable;

/**
 * Setting up a person: first stillness, then guided repetitions, of which axis, range and limits
 * are learnt. Until then the trace shows a {@link FirstLook}.
 */
final class GuidedReps {
  /**
   * Whether the guided repetitions are complete is looked at so often, seconds: from all rests that
   * they may have begun with in about one.
   */
  private static final double LOOK_EACH_S = 0.15;

  /** So long after the guide is through nobody waits for the lifts any more, seconds. */
  private static final double LATE_S = 5;

  private final Prescription prescription;
  private final NodeRoles roles;
  private final int wanted;
  private final int sides;
  private final TraceRing trace;
  private final FirstLook look;
  private final PracticeLifts lifts;
  private final WalkWatch walk = new WalkWatch();
  private double stillSince = Double.NaN;
  private double begun = Double.NaN;
  private double looked = Double.NaN;
  private double full;
  private boolean walks;
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
    sides = roles.isMarch() ? 2 : 1;
    lifts = new PracticeLifts(roles, prescription, wanted);
    look = FirstLook.of(roles);
    full = look.leastFull();
  }

  /** Takes a sample of any node while the person is set up. */
  void accept(Sample sample) {
    keep(sample);
    if (sample.node == roles.moving() && (look.knownUntil() > time || Double.isNaN(time))) {
      time = look.knownUntil();
      if (!mayBegin()) {
        double t = sample.seconds();
        if (lifts.isStill() && look.refer(t - Stage.STILL_S / 2)) {
          startGuiding(t);
        }
      } else {
        guide(sample.seconds());
      }
      trace.add(time, 100 * look.moved() / full);
    }
  }

  /** Takes a sample while it is not certain that they are set up: it may be needed after all. */
  void keep(Sample sample) {
    lifts.accept(sample);
    if (roles.hasTrunk() && sample.node == roles.trunk()) {
      walks = walk.next(sample) > Arming.WALKING_S;
    }
    if (sample.node == roles.moving() || (roles.isMarch() && sample.node == roles.right())) {
      look.accept(sample);
    }
  }

  private void startGuiding(double t) {
    if (advice.isEmpty()) {
      lifts.beginAnew(); // what came before was strapping on
    }
    stillSince = t;
    target = TargetPath.starting(prescription.tempo(), t + 3, sides * wanted);
  }

  private void guide(double t) {
    if (walks) {
      again(Refusal.WALKED);
      return;
    }
    double moved = look.moved();
    full = Math.max(full, moved);
    if (Double.isNaN(begun) && moved > look.begun()) {
      begun = t;
      target =
          TargetPath.starting(
              prescription.tempo(), t - 0.15 * prescription.tempo().concentric(), sides * wanted);
    }
    double each = lifts.isStill() ? LOOK_EACH_S : 2 * LOOK_EACH_S;
    if (t > stillSince + prescription.tempo().repetition() * 0.5 && !(t - looked < each)) {
      looked = t;
      look();
    }
  }

  private void look() {
    PracticeLifts.Found now = lifts.look();
    if (now == null) {
      return;
    }
    found = now.found();
    if (lifts.isStill()) {
      approved = now.approved();
      if (approved != null) {
        lifts.beginAnew(); // these will not be learnt from twice
      }
      double guided = sides * wanted * prescription.tempo().repetition();
      if (approved == null && target.newestAnchor() + guided + LATE_S < time) {
        again(now);
      }
    }
  }

  private void again(PracticeLifts.Found now) {
    Refusal why = now.refusal();
    if (why == null && Double.isNaN(begun)) {
      why = lifts.whyNothingMoved(stillSince);
    }
    if (why != null) {
      again(why);
    }
  }

  /** Asks for the repetitions once more, for this reason. */
  void again(Refusal why) {
    advice = why.key();
    approved = null;
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

  /**
   * Why the last ones could not be used, as a sentence's key, until the next have begun; empty if
   * nothing is wrong.
   */
  String advice() {
    return Double.isNaN(begun) ? advice : "";
  }

  TargetPath target() {
    return target;
  }

  double time() {
    return time;
  }
}
