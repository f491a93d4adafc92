package org.fourcount.coaching;

import java.util.ArrayList;
import java.util.List;
import org.fourcount.motion.ApprovedReps;
import org.fourcount.motion.Baseline;
import org.fourcount.motion.Calibration;
import org.fourcount.motion.Calibrator;
import org.fourcount.motion.Rep;
import org.fourcount.motion.Sample;
import org.fourcount.motion.SampleBuffer;
import org.fourcount.motion.SampleSink;
import org.fourcount.motion.StackCalibrator;
import org.fourcount.motion.StillPart;
import org.fourcount.motion.Tempo;
import org.fourcount.motion.Tracker;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the samples of approved repetitions of all parts and makes of them what the set is judged
 * by.
 */
public final class ApprovedRecorder implements SampleSink {
  private final NodeRoles roles;
  private final SampleBuffer moving = new SampleBuffer();
  private final SampleBuffer trunk = new SampleBuffer();
  private @Nullable ApprovedRecorder right;
  private @Nullable Baseline ofRight;

  /** A recorder for nodes that sit so. */
  public ApprovedRecorder(NodeRoles roles) {
    this.roles = roles;
    right = roles.isMarch() ? new ApprovedRecorder(roles.ofSide(Side.RIGHT)) : null;
  }

  @Override
  public void accept(Sample sample) {
    if (sample.node == roles.moving()) {
      moving.accept(sample);
    } else if (sample.node == roles.trunk()) {
      trunk.accept(sample);
    }
    if (right != null) {
      right.accept(sample);
    }
  }

  /** What it keeps from this time on, seconds of device time. */
  ApprovedRecorder since(double from) {
    ApprovedRecorder later = new ApprovedRecorder(roles);
    moving.replay(later.moving, from);
    trunk.replay(later.trunk, from);
    if (right != null) {
      later.right = right.since(from);
    }
    return later;
  }

  /** Samples of the moving part so far. */
  public int size() {
    return moving.size();
  }

  /**
   * Measures the moving part's repetitions; in marching those of each side, and the answer is the
   * left side's unless it is the right one that cannot be used.
   */
  public Calibration calibrate(ApprovedReps approved) {
    if (right == null) {
      return calibrateOnly(approved);
    }
    ApprovedReps ofSide = inTurn(approved);
    Calibration other = right.calibrateOnly(ofSide);
    ofRight = other.baseline();
    return ofRight == null ? other : calibrateOnly(ofSide);
  }

  /** Between its own repetitions a side waits for one of the other: that is its lengthened hold. */
  private static ApprovedReps inTurn(ApprovedReps of) {
    Tempo tempo = of.tempo();
    return tempo == null
        ? of
        : new ApprovedReps(
            of.count(),
            of.start(),
            of.end(),
            new Tempo(
                tempo.concentric(),
                tempo.shortenedHold(),
                tempo.eccentric(),
                Math.min(60, tempo.lengthenedHold() + tempo.repetition())));
  }

  private Calibration calibrateOnly(ApprovedReps approved) {
    return switch (roles.course()) {
      case ARC -> new Calibrator(approved).calibrate(moving);
      case TRAVEL -> new StackCalibrator(approved).calibrate(moving);
    };
  }

  /** The repetitions that a baseline of these samples finds in them. */
  List<Lift> lifts(Baseline baseline) {
    Tracker tracker = new Tracker(baseline);
    moving.replay(s -> tracker.accept(s, (t, angle) -> {}));
    return tracker.reps().stream().map(rep -> Lift.of(rep, tracker)).toList();
  }

  /** The same of the right side, once they were measured; empty where there is but one side. */
  List<Lift> rightLifts() {
    return right == null || ofRight == null ? List.of() : right.lifts(ofRight);
  }

  /** Adds the still parts' limits to a baseline that was made from these samples. */
  public Approved approve(Baseline baseline) {
    Tracker tracker = new Tracker(baseline);
    List<double[]> angles = new ArrayList<>();
    moving.replay(s -> tracker.accept(s, (t, angle) -> angles.add(new double[] {t, angle})));
    return new Approved(
        baseline,
        trunk.size() == 0 ? Double.NaN : leanLimit(tracker),
        RushWatch.margin(baseline, angles),
        right == null || ofRight == null ? null : right.approve(ofRight),
        StartPosture.of(tracker.reps(), moving, trunk));
  }

  private double leanLimit(Tracker tracker) {
    StillPart part = new StillPart();
    trunk.replay(part::accept);
    List<Rep> reps = tracker.reps();
    double[] leans = reps.stream().mapToDouble(r -> part.heldLean(r.start(), r.end())).toArray();
    return TrunkLean.limit(leans);
  }
}
