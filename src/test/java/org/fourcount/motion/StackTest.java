package org.fourcount.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.fourcount.simulation.SimulatedLimb.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The weight stack, over what {@link StackReport} draws: its figures, with a margin. */
class StackTest {
  private static final int SETS = 24;

  private static Baseline baseline(SimulatedStack stack) {
    SampleBuffer buffer = new SampleBuffer();
    stack.play(2, buffer);
    Calibration c = new StackCalibrator(ApprovedReps.of(2, stack.tempo)).calibrate(buffer);
    assertThat(c.refusal()).isNull();
    return c.baseline();
  }

  private static List<Rep> track(SimulatedStack stack, List<Plan> plans) {
    Tracker tracker = new Tracker(baseline(stack));
    stack.play(plans, s -> tracker.accept(s, (t, mm) -> {}));
    return tracker.reps();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1-0-1-0", "2-0-2-0", "3-0-2-0", "4-0-4-0", "4-1-4-1", "8-0-8-0"})
  void noneIsMissedAndNoneIsFalse(String tempo) {
    StackReport.Row row = StackReport.row(Tempo.parse(tempo), SETS);
    assertThat(row.missed + row.falsely).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2-0-2-0", "3-0-2-0", "4-0-4-0"})
  void turnsAreTimedToSixHundredthsOfASecond(String tempo) {
    StackReport.Row row = StackReport.row(Tempo.parse(tempo), SETS);
    assertThat(StackReport.sd(row.top)).isLessThan(0.06);
    assertThat(StackReport.sd(row.bottom)).isLessThan(0.06);
  }

  @Test
  void measuresTheTravelInMillimetresWhateverTheScale() {
    SimulatedStack stack = new SimulatedStack(3);
    stack.scale = 1.08;
    assertThat(track(stack, List.of(Plan.AS_ASKED, Plan.AS_ASKED)))
        .allSatisfy(r -> assertThat(r.range()).isCloseTo(400, within(40.0)));
  }

  @Test
  void aShortLiftIsMeasuredShort() {
    SimulatedStack stack = new SimulatedStack(4);
    List<Rep> reps = track(stack, List.of(Plan.AS_ASKED, new Plan(1, 1, 0.6), Plan.AS_ASKED));
    assertThat(reps).hasSize(3);
    assertThat(reps.get(1).range() / reps.get(0).range()).isCloseTo(0.6, within(0.08));
  }

  @Test
  void aHoldAtTheTopIsNotTakenForThePile() {
    SimulatedStack stack = new SimulatedStack(5);
    stack.tempo = Tempo.parse("3-0-2-3");
    assertThat(track(stack, List.of(Plan.AS_ASKED, Plan.AS_ASKED, Plan.AS_ASKED)))
        .hasSize(3)
        .allSatisfy(r -> assertThat(r.seconds(Phase.SHORTENED_HOLD)).isCloseTo(3, within(0.5)));
  }

  @Test
  void aSmoothMachineIsNotTakenToRestWhileItMovesEvenly() {
    SimulatedStack stack = new SimulatedStack(6);
    stack.shakesG = 0;
    stack.profile = SimulatedStack.Profile.TRAPEZOID;
    assertThat(track(stack, List.of(Plan.AS_ASKED, Plan.AS_ASKED, Plan.AS_ASKED))).hasSize(3);
  }

  @Test
  void aStackThatNeverRestedIsRefused() {
    SimulatedStack stack = new SimulatedStack(7);
    stack.restS = 0;
    stack.shakesG = 0.03;
    SampleBuffer buffer = new SampleBuffer();
    stack.play(2, buffer);
    Calibration c = new StackCalibrator(ApprovedReps.of(2, stack.tempo)).calibrate(buffer);
    assertThat(c.refusal()).isEqualTo(Refusal.NOT_STILL);
  }

  @Test
  void anotherCountThanWasDoneIsRefused() {
    SimulatedStack stack = new SimulatedStack(8);
    SampleBuffer buffer = new SampleBuffer();
    stack.play(2, buffer);
    Calibration c = new StackCalibrator(ApprovedReps.of(3, stack.tempo)).calibrate(buffer);
    assertThat(c.refusal()).isEqualTo(Refusal.COUNT_MISMATCH);
  }
}
