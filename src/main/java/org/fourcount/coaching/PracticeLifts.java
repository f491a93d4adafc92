package org.fourcount.coaching;

import java.util.ArrayDeque;
import java.util.Deque;
import org.fourcount.motion.ApprovedReps;
import org.fourcount.motion.Baseline;
import org.fourcount.motion.Calibration;
import org.fourcount.motion.Course;
import org.fourcount.motion.LimbMounting;
import org.fourcount.motion.Refusal;
import org.fourcount.motion.Sample;
import org.fourcount.motion.Tempo;
import org.jspecify.annotations.Nullable;

/**
 * Finds the practice lifts in what a person does: the last ones since they moved from a rest. What
 * came before may have been anything else.
 */
final class PracticeLifts {
  /** Rest before the first lift that is measured with it, seconds. */
  private static final double REST_BEFORE_S = 1.0;

  /** So many rests are gone back to: people rest at the far turn of a lift, too. */
  private static final int RESTS = 6;

  /** What is kept: so many times what is asked for, and rests, seconds. */
  private static final double KEPT_TIMES = 4;

  private static final double KEPT_S = 20;

  /** No exercise moves less, degrees. */
  private static final double LEAST_DEGREES = 8;

  /** Less of the turning about one axis is no movement to approve of, share. */
  private static final double LEAST_SHARE = 0.7;

  /**
   * What was found.
   *
   * @param approved what the lifts allow, null if there are none that can be used
   * @param refusal why they cannot be used
   * @param found lifts found
   */
  record Found(@Nullable Approved approved, @Nullable Refusal refusal, int found) {
    static final Found NOTHING = new Found(null, null, 0);

    private Found orBetter(Found now) {
      return now.approved != null || refusal == null || now.found > found ? now : this;
    }
  }

  private final NodeRoles roles;
  private final int wanted;
  private final @Nullable Tempo guide;
  private final double keptS;

  /** The pause that is asked for between two of one side, seconds. */
  private final double pauseS;

  private final StillWatch still;
  private final StillWatch rightStill;
  private ApprovedRecorder recorder;

  /** When the person began to move from a rest, seconds, newest first. */
  private final Deque<Double> beginnings = new ArrayDeque<>();

  /** Those of them that are yet to be looked from. */
  private final Deque<Double> untried = new ArrayDeque<>();

  private Found best = Found.NOTHING;
  private boolean leftIsStill;
  private boolean rightIsStill;
  private boolean wasStill;
  private double keptSince = Double.NaN;

  /**
   * @param wanted how many there are to be, of each side
   */
  PracticeLifts(NodeRoles roles, Prescription prescription, int wanted) {
    this.roles = roles;
    this.wanted = wanted;
    guide = prescription.ownPace() ? null : prescription.tempo();
    Tempo tempo = prescription.tempo();
    int all = roles.isMarch() ? 2 * wanted : wanted;
    keptS = KEPT_TIMES * all * tempo.repetition() + KEPT_S;
    pauseS = tempo.lengthenedHold() + (roles.isMarch() ? tempo.repetition() : 0);
    still = StillWatch.of(roles.course());
    rightStill = StillWatch.of(roles.course());
    recorder = new ApprovedRecorder(roles);
  }

  /** Takes a sample of any node. */
  void accept(Sample sample) {
    recorder.accept(sample);
    if (roles.isMarch() && sample.node == roles.right()) {
      rightIsStill = rightStill.next(sample);
    }
    if (sample.node != roles.moving()) {
      return;
    }
    double now = sample.seconds();
    leftIsStill = still.next(sample);
    if (wasStill && !isStill()) {
      beginnings.addFirst(now - REST_BEFORE_S);
    } else if (!wasStill && isStill()) {
      untried.clear(); // a rest may be short: the newest first
    }
    wasStill = isStill();
    forget(now);
  }

  private void forget(double now) {
    if (beginnings.size() > RESTS
        || (!beginnings.isEmpty() && beginnings.getLast() < now - keptS)) {
      beginnings.removeLast();
    }
    if (Double.isNaN(keptSince)) {
      keptSince = now;
    } else if (now - keptSince > 2 * keptS) {
      keptSince = now - keptS;
      recorder = recorder.since(keptSince);
    }
  }

  /** Whether all parts that move keep still. */
  boolean isStill() {
    return leftIsStill && (rightIsStill || !roles.isMarch());
  }

  /** What came before is not looked at any more. */
  void beginAnew() {
    beginnings.clear();
    untried.clear();
  }

  /**
   * Looks for the lifts from one rest on, from the next one at the next call: from all of them at
   * once would hold up the samples.
   *
   * @return what was found from all of them, null while some are left
   */
  @Nullable Found look() {
    if (untried.isEmpty()) {
      untried.addAll(beginnings);
      best = Found.NOTHING;
    }
    if (!untried.isEmpty()) {
      best = best.orBetter(look(recorder.since(untried.removeFirst())));
    }
    if (best.approved() != null) {
      untried.clear();
    }
    return untried.isEmpty() ? best : null;
  }

  /**
   * Why there are no lifts where the moving part kept still: another part did what it should have
   * done, or nobody lifted.
   *
   * @param since when they were asked for, seconds
   */
  Refusal whyNothingMoved(double since) {
    Refusal why = calibrate(recorder.since(since)).refusal();
    return why == Refusal.SENSORS_SWAPPED ? why : Refusal.NO_REPETITION;
  }

  private Found look(ApprovedRecorder tried) {
    Calibration calibration = calibrate(tried);
    Baseline baseline = calibration.baseline();
    Refusal why = baseline == null ? calibration.refusal() : check(tried, baseline);
    int found = Math.min(wanted, calibration.found());
    return baseline == null || why != null
        ? new Found(null, why, found)
        : new Found(tried.approve(baseline), null, found);
  }

  /** Whoever lifts more often than they were asked to shows all the more. */
  private Calibration calibrate(ApprovedRecorder tried) {
    Calibration asked = tried.calibrate(ApprovedReps.of(wanted, guide));
    return asked.refusal() == Refusal.COUNT_MISMATCH && asked.found() > wanted
        ? tried.calibrate(ApprovedReps.of(0, guide))
        : asked;
  }

  private @Nullable Refusal check(ApprovedRecorder tried, Baseline baseline) {
    if (baseline.mounting() instanceof LimbMounting limb && limb.axisShare() < LEAST_SHARE) {
      return Refusal.NO_CLEAR_AXIS;
    }
    if (roles.course() == Course.ARC && baseline.range() < LEAST_DEGREES) {
      return Refusal.TOO_LITTLE_MOVEMENT;
    }
    Refusal why = GuidedCheck.of(tried.lifts(baseline), guide, pauseS, still.up());
    return why == null && roles.isMarch()
        ? GuidedCheck.of(tried.rightLifts(), guide, pauseS, rightStill.up())
        : why;
  }
}
