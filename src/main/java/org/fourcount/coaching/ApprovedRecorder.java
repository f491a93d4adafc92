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
import org.fourcount.motion.StillPart;
import org.fourcount.motion.Tracker;

/**
 * Keeps the samples of approved repetitions of all parts and makes of them what the set is judged
 * by.
 */
public final class ApprovedRecorder implements SampleSink {
  private final NodeRoles roles;
  private final SampleBuffer moving = new SampleBuffer();
  private final SampleBuffer trunk = new SampleBuffer();

  /** A recorder for nodes that sit so. */
  public ApprovedRecorder(NodeRoles roles) {
    this.roles = roles;
  }

  @Override
  public void accept(Sample sample) {
    if (sample.node == roles.moving()) {
      moving.accept(sample);
    } else if (sample.node == roles.trunk()) {
      trunk.accept(sample);
    }
  }

  /** Samples of the moving part so far. */
  public int size() {
    return moving.size();
  }

  /** Measures the moving part's repetitions. */
  public Calibration calibrate(ApprovedReps approved) {
    return new Calibrator(approved).calibrate(moving);
  }

  /** Adds the still parts' limits to a baseline that was made from these samples. */
  public Approved approve(Baseline baseline) {
    Tracker tracker = new Tracker(baseline);
    List<double[]> angles = new ArrayList<>();
    moving.replay(s -> tracker.accept(s, (t, angle) -> angles.add(new double[] {t, angle})));
    return new Approved(
        baseline,
        trunk.size() == 0 ? Double.NaN : leanLimit(tracker),
        RushWatch.margin(baseline, angles));
  }

  private double leanLimit(Tracker tracker) {
    StillPart part = new StillPart();
    trunk.replay(part::accept);
    List<Rep> reps = tracker.reps();
    double[] leans = reps.stream().mapToDouble(r -> part.heldLean(r.start(), r.end())).toArray();
    return TrunkLean.limit(leans);
  }
}
