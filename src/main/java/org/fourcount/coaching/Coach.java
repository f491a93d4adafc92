package org.fourcount.coaching;

import java.util.List;
import org.fourcount.motion.Refusal;
import org.fourcount.motion.Sample;
import org.fourcount.motion.SampleSink;
import org.jspecify.annotations.Nullable;

/**
 * Leads one person through one set: hold still and guided repetitions, or the start posture where
 * their repetitions are known; then countdown, the set, done. Runs on the thread that brings the
 * samples; the state it publishes may be read from any thread.
 */
public final class Coach implements SampleSink {
  private final NodeRoles roles;
  private final int guidedWanted;
  private final TraceRing trace;
  private boolean isGuided;
  private Prescription prescription;
  private @Nullable Approved approved;
  private @Nullable GuidedReps guided;
  private @Nullable LiveSet set;
  private boolean atOnce;

  /** The guided repetitions of which the range was learnt, until it is known to be right. */
  private @Nullable GuidedReps practice;

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
    this.isGuided = approved == null;
    this.guided =
        approved == null ? new GuidedReps(prescription, roles, guidedWanted, trace) : null;
    this.set = approved == null ? null : new LiveSet(approved, prescription, roles, trace);
    this.state = snapshot();
  }

  /** A coach for a person whose range is learnt from so many guided repetitions first. */
  public static Coach guiding(
      NodeRoles roles, Prescription prescription, int guidedReps, TraceRing trace) {
    return new Coach(roles, prescription, guidedReps, null, trace);
  }

  /**
   * A coach for a person whose approved repetitions are known; the set begins once they keep still
   * in the posture in which those began.
   */
  public static Coach knowing(
      Approved approved, NodeRoles roles, Prescription prescription, TraceRing trace) {
    return new Coach(roles, prescription, 0, approved, trace);
  }

  /** A coach for a recorded set of such a person, which begins with the first sample. */
  public static Coach replaying(
      Approved approved, NodeRoles roles, Prescription prescription, TraceRing trace) {
    Coach coach = knowing(approved, roles, prescription, trace);
    coach.atOnce = true;
    return coach;
  }

  /** The newest state; never null, never half made. */
  public SetState state() {
    return state;
  }

  /** What the person's approved repetitions allow; null before they are known. On its thread. */
  public @Nullable Approved approved() {
    return approved;
  }

  /** Which sensor sits where. */
  public NodeRoles roles() {
    return roles;
  }

  /** Guided repetitions that this set asks for before it; 0 for a person who is known. */
  public int guidedReps() {
    return isGuided ? guidedWanted : 0;
  }

  /** What is asked. */
  public Prescription prescription() {
    return prescription;
  }

  @Override
  public void accept(Sample sample) {
    double before = time;
    if (stage() == Stage.DONE) {
      rest(sample);
    } else if (guided != null) {
      setUp(guided, sample);
    } else if (set != null) {
      if (atOnce && sample.node == roles.moving()) {
        atOnce = false;
        set.begin(sample.seconds());
      }
      set.accept(sample);
      time = set.time();
      if (practice != null) {
        doubtPractice(practice, set, sample);
      }
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
      set = new LiveSet(found, prescription, roles, trace);
      practice = reps;
      set.arm(time); // they have just come back from the last guided repetition, and are still
    }
  }

  /** A range is known for good once a set was begun with it that leaves no doubt. */
  private void doubtPractice(GuidedReps reps, LiveSet now, Sample sample) {
    reps.keep(sample);
    Refusal why = now.doubtsRange();
    if (now.provesRange()) {
      practice = null;
    } else if (why != null) {
      reps.again(why);
      guided = reps;
      practice = null;
      approved = null;
      set = null;
    }
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
   * Begins the next set of the same person, once they are in the start posture. To be called on the
   * samples' thread.
   */
  public void again() {
    isGuided = approved == null;
    if (approved != null) {
      stopped = false;
      set = new LiveSet(approved, prescription, roles, trace);
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
    if (set == null || !set.armed()) {
      return Stage.START_POSTURE;
    }
    return set.begun() ? Stage.LIVE : Stage.COUNTDOWN;
  }

  private Cue cue(Stage stage) {
    return switch (stage) {
      case HOLD_STILL -> Cue.HOLD_STILL;
      case GUIDED ->
          guided == null || guided.advice().isEmpty() ? Cue.FOLLOW_THE_GUIDE : Cue.GUIDE_AGAIN;
      case START_POSTURE -> Cue.START_POSTURE;
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
        approved == null ? List.of() : approved.still(),
        g == null ? "" : g.advice());
  }
}
