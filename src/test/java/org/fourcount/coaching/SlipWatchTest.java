package org.fourcount.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SlipWatchTest {
  /** Numbers of the repetitions at which a slip was certain. */
  private static List<Integer> slips(double... offPlane) {
    SlipWatch watch = new SlipWatch();
    List<Integer> slips = new ArrayList<>();
    for (int i = 0; i < offPlane.length; i++) {
      if (watch.next(offPlane[i], 0)) {
        slips.add(i);
      }
    }
    return slips;
  }

  @Test
  void aStepThatStaysForTwoRepetitionsIsASlip() {
    assertThat(slips(10, 11, 10, 9, 10, 22, 21, 22)).containsExactly(6);
  }

  @Test
  void oneOddStartIsNoSlip() {
    assertThat(slips(10, 11, 10, 9, 10, 22, 10, 11)).isEmpty();
  }

  @Test
  void aPostureThatWandersIsNoSlip() {
    assertThat(slips(10, 12, 14, 16, 18, 20, 22, 24, 26, 28)).isEmpty();
  }

  @Test
  void aPersonWhoStartsUnevenlyHasALargerLimit() {
    assertThat(slips(-5, 13, 14, -4, 3, 16, 15, 5)).isEmpty();
  }

  @Test
  void theRangeIsNotJudgedJustAfterASlip() {
    SlipWatch watch = new SlipWatch();
    for (double v : new double[] {10, 11, 10, 9, 10, 22, 21}) {
      watch.next(v, 0);
    }
    assertThat(watch.rangeTells()).isFalse();
    watch.next(22, 0);
    watch.next(22, 0);
    assertThat(watch.rangeTells()).isTrue();
  }
}
