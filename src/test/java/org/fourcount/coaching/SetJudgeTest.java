package org.fourcount.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.fourcount.motion.ApprovedReps;
import org.fourcount.motion.Sample;
import org.fourcount.motion.Tempo;
import org.fourcount.simulation.SimulatedLimb;
import org.fourcount.simulation.SimulatedLimb.Plan;
import org.junit.jupiter.api.Test;

class SetJudgeTest {
  private static final NodeRoles LIMB_ONLY = new NodeRoles(1, 0);
  private static final int REPS = 8;

  private final SimulatedLimb limb = new SimulatedLimb(5);

  private SetJudge judge() {
    ApprovedRecorder recorder = new ApprovedRecorder(LIMB_ONLY);
    limb.play(3, recorder);
    Approved approved =
        recorder.approve(recorder.calibrate(ApprovedReps.of(3, Tempo.FOUR_COUNT)).baseline());
    return new SetJudge(
        approved, Prescription.of(Tempo.FOUR_COUNT, REPS), LIMB_ONLY, new TraceRing(2));
  }

  private static List<Plan> asAsked() {
    return Collections.nCopies(REPS, Plan.AS_ASKED);
  }

  @Test
  void noRepetitionBeginsBeforeTheOneBeforeItEnded() {
    SetJudge judge = judge();
    limb.again().play(asAsked(), judge);
    assertThat(judge.reps()).hasSize(REPS);
    for (int i = 1; i < REPS; i++) {
      assertThat(judge.reps().get(i).rep().start())
          .isGreaterThanOrEqualTo(judge.reps().get(i - 1).rep().end());
    }
  }

  @Test
  void aSensorThatReadsNothingForAMomentIsSurvived() {
    SetJudge judge = judge();
    int[] seen = {0};
    limb.again()
        .play(
            asAsked(),
            s -> {
              seen[0]++;
              if (seen[0] > 1500 && seen[0] <= 1504) {
                blank(s);
              }
              judge.accept(s);
            });
    assertThat(judge.reps()).hasSize(REPS);
  }

  private static void blank(Sample s) {
    s.ax = 0;
    s.ay = 0;
    s.az = 0;
    s.gx = 0;
    s.gy = 0;
    s.gz = 0;
  }
}
