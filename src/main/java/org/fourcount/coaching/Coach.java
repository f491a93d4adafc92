package org.fourcount.coaching;

import java.util.List;
import org.fourcount.motion.Sample;
import org.fourcount.motion.SampleSink;
import org.jspecify.annotations.Nullable;

/**
 * Leads one person through one set: hold still, guided repetitions, countdown, the set, done. Runs
 * on the thread that brings the samples; the state it publishes may be read from any thread.
 */
public final class Coach implements SampleSink {
  /** Seconds to count down before the first repetition. */
  private static final double COUNTDOWN_S = 3;

  private final NodeRoles roles;
  private final int guidedWanted;
  private final TraceRing trace;
  private Prescription prescription;
  private @Nullable Approved approved;
  private @Nullable GuidedReps guided;
  private @Nullable LiveSet set;
  private boolean stopped;
  private double time = Double.NaN;
  private volatile SetState state;

  private Coach(
      NodeRoles roles,
      Prescription prescription,
      int guidedWanted,
      @Nullable Approved approved,
      TraceRing trace) {
    this.roles = roles;
    this.prescription = prescription;
    this.guidedWanted = guidedWanted;
    this.approved = approved;
    this.trace = trace;
    this.guided =
        approved == null ? new GuidedReps(prescription, roles, guidedWanted, trace) : null;
    this.state = snapshot();
  }

  /** A coach for a person whose range is learnt from so many guided repetitions first. */
  public static Coach guiding(
      NodeRoles roles, Prescription prescription, int guidedReps, TraceRing trace) {
    return new Coach(roles, prescription, guidedReps, null, trace);
  }

  /**
   * A coach for a person whose approved repetitions are known; the set begins with the first
   * sample.
   */
  public static Coach knowing(
      Approved approved, NodeRoles roles, Prescription prescription, TraceRing trace) {
    return new Coach(roles, prescription, 0, approved, trace);
  }

  /** The newest state; never null, never half made. */
  public SetState state() {
    return state;
  }

  @Override
  public void accept(Sample sample) {
    double before = time;
    if (stage() == Stage.DONE) {
      rest(sample);
    } else if (guided != null) {
      setUp(guided, sample);
    } else if (approved != null) {
      run(approved, sample);
    }
    if (time != before) {
      state = snapshot();
    }
  }

  private void setUp(GuidedReps reps, Sample sample) {
    reps.accept(sample);
    time = reps.time();
    Approved found = reps.approved();
    if (found != null) {
      approved = found;
      guided = null;
      set = new LiveSet(found, prescription, roles, trace, time + COUNTDOWN_S);
    }
  }

  private void run(Approved known, Sample sample) {
    if (set == null) {
      if (sample.node != roles.moving()) {
        return;
      }
      set = new LiveSet(known, prescription, roles, trace, sample.seconds());
    }
    set.accept(sample);
    time = set.time();
  }

  /** After the set only time goes on: a new one begins where the sensor's clock then stands. */
  private void rest(Sample sample) {
    if (sample.node == roles.moving()) {
      time = sample.seconds();
    }
  }

  /** Ends the set at once; what was done stays. To be called on the samples' thread. */
  public void stop() {
    stopped = true;
    state = snapshot();
  }

  /**
   * Begins the next set of the same person, with a countdown. To be called on the samples' thread.
   */
  public void again() {
    if (approved != null) {
      stopped = false;
      set = new LiveSet(approved, prescription, roles, trace, time + COUNTDOWN_S);
    } else {
      stopped = false;
      guided = new GuidedReps(prescription, roles, guidedWanted, trace);
    }
    state = snapshot();
  }

  private Stage stage() {
    if (stopped || (set != null && set.done())) {
      return Stage.DONE;
    }
    if (guided != null) {
      return guided.mayBegin() ? Stage.GUIDED : Stage.HOLD_STILL;
    }
    return set != null && !set.begun() ? Stage.COUNTDOWN : Stage.LIVE;
  }

  private Cue cue(Stage stage) {
    return switch (stage) {
      case HOLD_STILL -> Cue.HOLD_STILL;
      case GUIDED ->
          guided == null || guided.advice().isEmpty() ? Cue.FOLLOW_THE_GUIDE : Cue.GUIDE_AGAIN;
      case COUNTDOWN -> Cue.TIGHTEN_TUMMY;
      case LIVE -> set == null ? Cue.NONE : set.cue();
      case DONE -> stopped ? Cue.NONE : Cue.SET_DONE; // no praise for a set that was broken off
    };
  }

  private SetState snapshot() {
    Stage stage = stage();
    LiveSet s = set;
    GuidedReps g = guided;
    return new SetState(
        stage,
        time,
        s != null ? s.target() : g != null ? g.target() : TargetPath.NONE,
        OnTarget.BAND_PERCENT,
        approved == null ? 0 : approved.baseline().range(),
        prescription.reps(),
        s == null ? List.of() : s.reps(),
        g == null ? guidedWanted : g.found(),
        guidedWanted,
        s == null ? List.of() : s.flags(),
        stage == Stage.LIVE && s != null && s.tooFast(),
        cue(stage),
        s == null ? Double.NaN : s.upOnTarget(),
        s == null ? Double.NaN : s.downOnTarget(),
        approved == null ? Double.NaN : approved.leanLimit(),
        g == null ? "" : g.advice());
  }
}
