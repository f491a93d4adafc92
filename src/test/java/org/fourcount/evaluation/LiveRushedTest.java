package org.fourcount.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.fourcount.coaching.Fault;
import org.junit.jupiter.api.Test;

class LiveRushedTest {
  private static MadeUp twoReps() {
    return MadeUp.set(2).done(10, 12, 12, 16, "rushed-concentric").done(16, "trunk");
  }

  private static LiveRushed of(MadeUp madeUp) {
    return LiveRushed.of(List.of(madeUp.result()));
  }

  @Test
  void aRushedPhaseIsOneOfFour() {
    LiveRushed live = of(twoReps());
    assertThat(live.rushed()).isEqualTo(1);
    assertThat(live.calm()).isEqualTo(3);
    assertThat(live.within()).isZero();
  }

  @Test
  void theDelayCountsFromTheTrueStart() {
    LiveRushed live = of(twoReps().raised(Fault.RUSHED_CONCENTRIC, 10.2, 10.6));
    assertThat(live.within()).isEqualTo(1);
    assertThat(live.after().median()).isCloseTo(0.6, within(1e-9));
  }

  @Test
  void afterThePhaseIsTooLateButNotFalse() {
    LiveRushed live = of(twoReps().raised(Fault.RUSHED_CONCENTRIC, 10.2, 12.5));
    assertThat(live.within()).isZero();
    assertThat(live.falsely()).isZero();
  }

  @Test
  void inAnUnhurriedPhaseItIsFalse() {
    LiveRushed live = of(twoReps().raised(Fault.RUSHED_ECCENTRIC, 12.1, 13));
    assertThat(live.falsely()).isEqualTo(1);
    assertThat(live.besideAnother()).isZero();
  }

  @Test
  void aFalseOneBesideAnotherFaultIsToldApart() {
    LiveRushed live = of(twoReps().raised(Fault.RUSHED_CONCENTRIC, 16.2, 17));
    assertThat(live.besideAnother()).isEqualTo(1);
  }

  @Test
  void beforeTheFirstRepetitionItIsElsewhere() {
    assertThat(of(twoReps().raised(Fault.RUSHED_CONCENTRIC, 3, 4)).elsewhere()).isEqualTo(1);
  }

  @Test
  void rushedAsAWholeIsBothPhases() {
    assertThat(of(MadeUp.set(1).done(0, 1, 1, 2, "rushed")).rushed()).isEqualTo(2);
  }
}
