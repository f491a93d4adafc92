package org.fourcount.coaching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.fourcount.motion.AngleSink;
import org.fourcount.motion.Baseline;
import org.fourcount.motion.Phase;
import org.fourcount.motion.PhaseEvent;
import org.fourcount.motion.Rep;
import org.fourcount.motion.Sample;
import org.fourcount.motion.Tracker;
import org.jspecify.annotations.Nullable;

/**
 * Judges one set, sample by sample, looking only back: the same object for a live set, a replay and
 * an evaluation. Samples of different nodes may arrive in batches; a repetition is judged once the
 * still part is known up to its end.
 */
public final class SetJudge implements Judge {
  /** A still part that is this far behind is not waited for, seconds. */
  private static final double WAIT_S = 0.5;

  /** A repetition with a longer gap in its samples is not judged, seconds: its times are void. */
  private static final double VOID_GAP_S = 1.0;

  /** Parts that move along are said while the moving one is out of its start posture, percent. */
  private static final double OUT_PERCENT = 10;

  /** A repetition with a larger share of saturated samples is not judged. */
  private static final double VOID_SATURATED = 0.1;

  private final Approved approved;
  private final NodeRoles roles;
  private final TraceRing trace;
  private final Tracker tracker;
  private final Watches watches;
  private final Verdicts verdicts;
  private final SlipWatch slip = new SlipWatch();
  private final RushWatch rush;

  /** At a person's own pace the repetition is compared as a whole; null where phases are. */
  private final @Nullable EarlyReturn early;

  private final double range;
  private final AngleSink moved = this::moved;
  private final List<JudgedRep> reps = new ArrayList<>();
  private final List<JudgedRep> repsView = Collections.unmodifiableList(reps);
  private final List<Flag> raised = new ArrayList<>();
  private double time = Double.NaN;
  private double percent;
  private double began = Double.NaN;
  private double zero = Double.NaN;

  /**
   * @param trace where the points of the traces go
   */
  public SetJudge(Approved approved, Prescription prescription, NodeRoles roles, TraceRing trace) {
    Baseline baseline = approved.baseline();
    this.approved = approved;
    this.roles = roles;
    this.trace = trace;
    tracker = new Tracker(baseline);
    range = baseline.range();
    rush =
        new RushWatch(range, prescription.tempo(), RushWatch.held(baseline), approved.rushMargin());
    early =
        prescription.ownPace()
            ? new EarlyReturn(range, RushedRep.limit(baseline.aboveHalf()))
            : null;
    watches = new Watches(approved, roles);
    verdicts = new Verdicts(approved, prescription, watches);
  }

  @Override
  public void accept(Sample sample) {
    watches.accept(sample);
    if (sample.node == roles.moving()) {
      tracker.accept(sample, moved);
    }
  }

  private void moved(double t, double angle) {
    time = t;
    followZero();
    percent = 100 * (angle - zero) / range;
    trace.add(t, percent, watches.leans(t));
    boolean wasUp = rush.phase() == Phase.CONCENTRIC;
    boolean fastPhase = rush.next(t, angle);
    if (early == null ? fastPhase : early.next(t, angle)) {
      raise(t);
    }
    if (!wasUp && rush.phase() == Phase.CONCENTRIC) {
      began = rush.phaseStart();
    }
    watches.moved(t, percent > OUT_PERCENT, began, raised);
    reviseLast(); // before the next one is judged: its start is this one's end
    while (reps.size() < tracker.reps().size() && canJudge()) {
      judgeNext();
    }
  }

  /**
   * The start posture drifts a little from one repetition to the next; the trace's zero follows
   * within a second.
   */
  private void followZero() {
    double low = tracker.startAngle();
    zero = Double.isNaN(zero) ? low : zero + (low - zero) / 50;
  }

  private void raise(double t) {
    double said = t + tracker.delay();
    raised.add(new Flag(rushed(), said, rush.phaseStart(), t, t - rush.phaseStart(), Double.NaN));
  }

  private Fault rushed() {
    if (early != null) {
      return Fault.RUSHED;
    }
    return switch (rush.phase()) {
      case CONCENTRIC, SHORTENED_HOLD -> Fault.RUSHED_CONCENTRIC;
      case ECCENTRIC, LENGTHENED_HOLD -> Fault.RUSHED_ECCENTRIC;
    };
  }

  private Rep nextRep() {
    return tracker.reps().get(reps.size());
  }

  private boolean canJudge() {
    return time > nextRep().confirmed() + WAIT_S || watches.areKnownUntil(nextRep().end());
  }

  private void judgeNext() {
    Rep rep = nextRep();
    Doubt doubt = doubt(rep);
    double firstRaised = Double.NaN;
    for (Flag f : raised) {
      if (f.fault().mark() == Mark.RUSHED
          && Double.isNaN(firstRaised)
          && f.raised() >= rep.start()
          && f.raised() <= rep.confirmed()) {
        firstRaised = f.raised();
      }
    }
    reps.add(
        new JudgedRep(
            rep,
            doubt == null
                ? verdicts.of(rep, Reach.of(rep, tracker, range, slip.rangeTells()))
                : List.of(),
            doubt,
            firstRaised,
            Side.ONLY,
            watches.unseen(rep),
            Likeness.of(rep, tracker, watches.trunkTilt(), approved)));
  }

  private @Nullable Doubt doubt(Rep rep) {
    if (tracker.longestGap(rep.start(), rep.end()) > VOID_GAP_S) {
      return Doubt.SIGNAL_LOST;
    }
    if (tracker.saturated(rep.start(), rep.end()) > VOID_SATURATED * rep.duration()) {
      return Doubt.SATURATED;
    }
    double away = Math.abs(tracker.angle(rep.start())) / range;
    return slip.next(tracker.offPlane(rep.start()), away) ? Doubt.SLIPPED : null;
  }

  /** The end of the newest repetition is known for good when the next one is finished. */
  private void reviseLast() {
    int last = reps.size() - 1;
    if (last < 0) {
      return;
    }
    Rep now = tracker.reps().get(last);
    JudgedRep kept = reps.get(last);
    if (now.end() != kept.rep().end()) {
      reps.set(last, kept.endingAs(now));
    }
  }

  @Override
  public List<JudgedRep> reps() {
    return repsView;
  }

  @Override
  public List<Flag> raised() {
    return Collections.unmodifiableList(raised);
  }

  @Override
  public List<PhaseEvent> events() {
    return tracker.events();
  }

  /**
   * Whether the part left its start posture between two times, even if it was no repetition, or was
   * not seen for so long that it may have; as far as was known at the third time. Seconds.
   */
  boolean mayHaveMoved(double from, double to, double known) {
    boolean left =
        events().stream()
            .anyMatch(
                e ->
                    e.phase() == Phase.CONCENTRIC
                        && e.at() > from
                        && e.at() < to
                        && e.detected() <= known);
    return left || tracker.longestGap(from, to) > VOID_GAP_S || !(time > to - VOID_GAP_S);
  }

  @Override
  public boolean tooFast() {
    return early == null ? rush.raisedInThisPhase() : early.isRaised();
  }

  @Override
  public double beginning() {
    boolean risingFromStart =
        rush.phase() == Phase.CONCENTRIC
            && percent < 35
            && Math.abs(rush.phaseBase() - tracker.startAngle()) < 0.25 * range;
    return risingFromStart && percent > 6 ? rush.phaseStart() : Double.NaN;
  }

  @Override
  public double time() {
    return time;
  }

  @Override
  public double percent() {
    return percent;
  }
}
