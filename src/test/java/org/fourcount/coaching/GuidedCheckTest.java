package org.fourcount.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fourcount.motion.Refusal;
import org.fourcount.motion.Rep;
import org.fourcount.motion.Tempo;
import org.junit.jupiter.api.Test;

class GuidedCheckTest {
  private static Rep rep(double seconds, double range) {
    double half = seconds / 2;
    return new Rep(0, half, half, seconds, half, seconds, range, half, 20, 0.15, 0);
  }

  @Test
  void twoLiftsInTimeAndAlikeAreTaken() {
    assertThat(GuidedCheck.of(List.of(rep(7.5, 55), rep(9, 62)), Tempo.FOUR_COUNT)).isNull();
  }

  @Test
  void fidgetingIsNotInTime() {
    assertThat(GuidedCheck.of(List.of(rep(2, 30), rep(2.2, 33)), Tempo.FOUR_COUNT))
        .isEqualTo(Refusal.DURATION_MISMATCH);
  }

  @Test
  void liftsThatDifferAreNotTheSameMovement() {
    assertThat(GuidedCheck.of(List.of(rep(8, 30), rep(8, 60)), Tempo.FOUR_COUNT))
        .isEqualTo(Refusal.COUNT_MISMATCH);
  }

  @Test
  void atOnesOwnPaceAnyTimeWillDo() {
    assertThat(GuidedCheck.of(List.of(rep(2, 30), rep(2.2, 33)), null)).isNull();
  }
}
