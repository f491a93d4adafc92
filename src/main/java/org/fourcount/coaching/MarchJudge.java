package org.fourcount.coaching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.fourcount.motion.PhaseEvent;
import org.fourcount.motion.Sample;

/**
 * Judges a march: two thighs, lifted in turn. Each side is counted and judged on its own, against
 * its own approved repetitions; here the two are put in order, and what only shows between them is
 * flagged. A repetition is in order once the other side is known up to its confirmation, so the
 * answer does not depend on whose samples arrive first.
 */
final class MarchJudge implements Judge {
  /** A side that is this far behind is not waited for, seconds. */
  private static final double WAIT_S = 0.5;

  /** The side shown as moving changes when the other is further up by this, percent. */
  private static final double LEADS = 10;

  private final SetJudge left;
  private final SetJudge right;
  private final SidePoints leftPoints = new SidePoints();
  private final SidePoints rightPoints = new SidePoints();
  private final TraceRing trace;
  private final List<JudgedRep> reps = new ArrayList<>();
  private final List<JudgedRep> repsView = Collections.unmodifiableList(reps);
  private final List<Flag> raised = new ArrayList<>();
  private final List<Flag> raisedView = Collections.unmodifiableList(raised);
  private int leftTaken;
  private int rightTaken;
  private int leftRaised;
  private int rightRaised;
  private boolean rightLeads;
  private double time = Double.NaN;

  /**
   * @param approved the left side's; the right one's stands in it
   * @param trace where the points of the side that moves go
   */
  MarchJudge(Approved approved, Prescription prescription, NodeRoles roles, TraceRing trace) {
    Approved other = Objects.requireNonNull(approved.right(), "a march has two approved sides");
    this.trace = trace;
    left = new SetJudge(approved, prescription, roles.ofSide(Side.LEFT), leftPoints.ring());
    right = new SetJudge(other, prescription, roles.ofSide(Side.RIGHT), rightPoints.ring());
  }

  @Override
  public void accept(Sample sample) {
    left.accept(sample);
    right.accept(sample);
    draw();
    raise();
    while (takeNext()) {
      reviseLast(Side.LEFT, left, leftTaken);
      reviseLast(Side.RIGHT, right, rightTaken);
    }
    reviseLast(Side.LEFT, left, leftTaken);
    reviseLast(Side.RIGHT, right, rightTaken);
  }

  /** Draws the points of both sides in the order of time, as far as both are known. */
  private void draw() {
    double l = leftPoints.next();
    double r = rightPoints.next();
    while (Math.min(l, r) <= knownUntil()) {
      SidePoints next = l <= r ? leftPoints : rightPoints;
      next.draw();
      // Both sides lie on one grid; a point a side would draw every time twice.
      if (!(next.time() - time < 0.01)) {
        time = next.time();
        double ahead = rightPoints.percent() - leftPoints.percent();
        rightLeads = rightLeads ? ahead > -LEADS : ahead > LEADS;
        trace.add(time, percent());
      }
      l = leftPoints.next();
      r = rightPoints.next();
    }
  }

  /** Seconds up to which both sides are known, or the one of them that still is. */
  private double knownUntil() {
    double l = Double.isNaN(left.time()) ? Double.NEGATIVE_INFINITY : left.time();
    double r = Double.isNaN(right.time()) ? Double.NEGATIVE_INFINITY : right.time();
    return Math.max(Math.min(l, r), Math.max(l, r) - WAIT_S);
  }

  private void raise() {
    while (leftRaised < left.raised().size()) {
      raised.add(left.raised().get(leftRaised++));
    }
    while (rightRaised < right.raised().size()) {
      raised.add(right.raised().get(rightRaised++));
    }
  }

  /** Takes the repetition that was confirmed first, if no other can come before it. */
  private boolean takeNext() {
    double l = confirmed(left, leftTaken);
    double r = confirmed(right, rightTaken);
    if (Math.min(l, r) > knownUntil()) {
      return false;
    }
    if (l <= r) {
      take(left.reps().get(leftTaken++).of(Side.LEFT));
    } else {
      take(right.reps().get(rightTaken++).of(Side.RIGHT));
    }
    return true;
  }

  private static double confirmed(SetJudge side, int taken) {
    return taken < side.reps().size()
        ? side.reps().get(taken).rep().confirmed()
        : Double.POSITIVE_INFINITY;
  }

  private void take(JudgedRep rep) {
    if (!rep.judged()) {
      reps.add(rep);
      return;
    }
    List<Flag> flags =
        Stream.of(
                InTurn.sameSide(reps, rep, rep.side() == Side.LEFT ? right : left),
                InTurn.overlap(reps, rep),
                Asymmetry.of(reps, rep))
            .filter(Objects::nonNull)
            .toList();
    reps.add(rep.with(flags));
  }

  /** The end of a side's newest repetition moves until that side's next one begins. */
  private void reviseLast(Side side, SetJudge judge, int taken) {
    for (int i = reps.size() - 1; i >= 0 && taken > 0; i--) {
      JudgedRep kept = reps.get(i);
      if (kept.side() == side) {
        JudgedRep now = judge.reps().get(taken - 1);
        if (now.rep().end() != kept.rep().end()) {
          reps.set(i, kept.endingAs(now.rep()));
        }
        return;
      }
    }
  }

  @Override
  public List<JudgedRep> reps() {
    return repsView;
  }

  @Override
  public List<Flag> raised() {
    return raisedView;
  }

  @Override
  public List<PhaseEvent> events() {
    return Stream.concat(left.events().stream(), right.events().stream())
        .sorted(Comparator.comparingDouble(PhaseEvent::detected))
        .toList();
  }

  @Override
  public boolean tooFast() {
    return left.tooFast() || right.tooFast();
  }

  @Override
  public double beginning() {
    double l = left.beginning();
    double r = right.beginning();
    return Double.isNaN(l) || r > l ? r : l;
  }

  @Override
  public double time() {
    return time;
  }

  @Override
  public double percent() {
    return rightLeads ? rightPoints.percent() : leftPoints.percent();
  }
}
