package org.fourcount.simulation;

import java.util.ArrayList;
import java.util.List;
import org.fourcount.coaching.Approved;
import org.fourcount.coaching.ApprovedRecorder;
import org.fourcount.coaching.Flag;
import org.fourcount.coaching.JudgedRep;
import org.fourcount.coaching.NodeRoles;
import org.fourcount.coaching.Prescription;
import org.fourcount.coaching.SetJudge;
import org.fourcount.coaching.TraceRing;
import org.fourcount.motion.ApprovedReps;
import org.fourcount.motion.Calibration;
import org.fourcount.motion.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What the station's own judge said of one simulated set, beside the truth.
 *
 * @param matrixCase what was simulated
 * @param refusal why the approved repetitions were refused; null if they were not
 * @param pairs every repetition that was done, with the one that was counted for it
 * @param falsely what was counted for nothing
 * @param raised what was raised live
 */
record SetOutcome(
    MatrixCase matrixCase,
    @Nullable Refusal refusal,
    List<Pair> pairs,
    List<JudgedRep> falsely,
    List<Flag> raised) {
  /** Two repetitions are the same if they share this much of the shorter one. */
  private static final double SAME = 0.5;

  /**
   * A repetition that was done.
   *
   * @param done the truth
   * @param said what was counted for it; null if it was missed
   */
  record Pair(DoneRep done, @Nullable JudgedRep said) {}

  static SetOutcome of(MatrixCase matrixCase) {
    Lifter lifter = new Lifter(matrixCase);
    ApprovedRecorder recorder = new ApprovedRecorder(NodeRoles.USUAL);
    List<DoneRep> approvedReps = lifter.approved(recorder);
    Calibration calibration =
        recorder.calibrate(ApprovedReps.of(approvedReps.size(), matrixCase.lifting().tempo()));
    if (calibration.baseline() == null) {
      return new SetOutcome(matrixCase, calibration.refusal(), List.of(), List.of(), List.of());
    }
    Approved approved = recorder.approve(calibration.baseline());
    Prescription prescription =
        Prescription.of(matrixCase.lifting().tempo(), matrixCase.plan().size());
    SetJudge judge = new SetJudge(approved, prescription, NodeRoles.USUAL, new TraceRing(2));
    List<DoneRep> truth = lifter.set(judge);
    List<JudgedRep> left = new ArrayList<>(judge.reps());
    List<Pair> pairs = truth.stream().map(done -> new Pair(done, taken(done, left))).toList();
    return new SetOutcome(matrixCase, null, pairs, left, List.copyOf(judge.raised()));
  }

  private static @Nullable JudgedRep taken(DoneRep done, List<JudgedRep> left) {
    JudgedRep best = null;
    double most = SAME;
    for (JudgedRep said : left) {
      double overlap =
          Math.min(done.end(), said.rep().end()) - Math.max(done.start(), said.rep().start());
      double share = overlap / Math.min(done.end() - done.start(), said.rep().duration());
      if (share > most) {
        most = share;
        best = said;
      }
    }
    left.remove(best);
    return best;
  }
}
