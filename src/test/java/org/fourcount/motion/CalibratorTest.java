package org.fourcount.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.fourcount.simulation.SimulatedLimb;
import org.junit.jupiter.api.Test;

class CalibratorTest {
  private static Calibration calibrate(SimulatedLimb limb, int done, ApprovedReps approved) {
    SampleBuffer buffer = new SampleBuffer();
    limb.play(done, buffer);
    return new Calibrator(approved).calibrate(buffer);
  }

  @Test
  void learnsRangeAndPaceFromThreeRepetitions() {
    Baseline b =
        calibrate(new SimulatedLimb(1), 3, ApprovedReps.of(3, Tempo.FOUR_COUNT)).baseline();
    assertThat(b.range()).isCloseTo(60, within(1.5));
    assertThat(b.repSeconds()).isCloseTo(8, within(0.3));
  }

  @Test
  void refusesAnotherCountThanWasDone() {
    Calibration c = calibrate(new SimulatedLimb(2), 2, ApprovedReps.of(3, Tempo.FOUR_COUNT));
    assertThat(c.refusal()).isEqualTo(Refusal.COUNT_MISMATCH);
    assertThat(c.found()).isEqualTo(2);
  }

  @Test
  void refusesAMovementThatGravityCannotSeeWithoutAGyro() {
    SimulatedLimb limb = new SimulatedLimb(3);
    limb.gyro = false;
    limb.axisFromVerticalDegrees = 0;
    assertThat(calibrate(limb, 3, ApprovedReps.of(3, null)).refusal())
        .isEqualTo(Refusal.TOO_LITTLE_MOVEMENT);
  }

  @Test
  void seesTheSameMovementWithAGyro() {
    SimulatedLimb limb = new SimulatedLimb(3);
    limb.axisFromVerticalDegrees = 0;
    assertThat(calibrate(limb, 3, ApprovedReps.of(3, Tempo.FOUR_COUNT)).baseline()).isNotNull();
  }

  @Test
  void refusesAnEmptyRecording() {
    assertThat(new Calibrator(ApprovedReps.of(3, null)).calibrate(new SampleBuffer()).refusal())
        .isEqualTo(Refusal.TOO_SHORT);
  }

  @Test
  void refusesAMarkedRepetitionThatLastsAnotherTime() {
    ApprovedReps marked = new ApprovedReps(1, 4, 8, null);
    SimulatedLimb limb = new SimulatedLimb(4);
    assertThat(calibrate(limb, 1, marked).refusal()).isEqualTo(Refusal.DURATION_MISMATCH);
  }

  @Test
  void refusesMarksThatHoldTwoRepetitions() {
    ApprovedReps marked = new ApprovedReps(1, 4, 20, null);
    SimulatedLimb limb = new SimulatedLimb(4);
    assertThat(calibrate(limb, 2, marked).refusal()).isEqualTo(Refusal.COUNT_MISMATCH);
  }
}
