package org.fourcount.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArmedTest {
  private static MadeUp two() {
    return MadeUp.set(2).measured(0).measured(8);
  }

  private static Armed of(MadeUp madeUp) {
    return Armed.of(List.of(madeUp.result()));
  }

  @Test
  void whatTheKioskDoesNotCountIsMissed() {
    Armed.Row row = of(two().armed(1)).folders().get(0);
    assertThat(row.judge().missed()).isZero();
    assertThat(row.kiosk().missed()).isEqualTo(1);
  }

  @Test
  void aSetThatItCountsOtherwiseIsNamed() {
    assertThat(of(two().armed(1)).differ()).containsExactly("made-up, s: 1, not 2");
    assertThat(of(two()).differ()).isEmpty();
  }
}
