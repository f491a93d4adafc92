package org.fourcount.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.fourcount.coaching.Doubt;
import org.fourcount.coaching.Fault;
import org.junit.jupiter.api.Test;

class RepCheckTest {
  @Test
  void eachMeasuredRepetitionIsHeldAgainstTheTruth() {
    MadeUp madeUp =
        new MadeUp()
            .set("s", 0, 30, 2)
            .done(0)
            .done(8)
            .measured(0)
            .measured(8, Fault.TRUNK)
            .measured(20, 22, 22, 24)
            .measured(40, 42, 42, 44);
    assertThat(RepCheck.all(madeUp.result()))
        .containsExactly(RepCheck.RIGHT, RepCheck.WRONG, RepCheck.FALSE, RepCheck.OUTSIDE);
  }

  @Test
  void notJudgedIsNotRight() {
    MadeUp madeUp = new MadeUp().set("s", 0, 30, 1).doubted(0, 8, Doubt.SIGNAL_LOST);
    assertThat(RepCheck.all(madeUp.result())).containsExactly(RepCheck.WRONG);
  }
}
