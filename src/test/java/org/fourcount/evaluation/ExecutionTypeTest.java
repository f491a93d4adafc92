package org.fourcount.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.fourcount.coaching.Fault;
import org.junit.jupiter.api.Test;

class ExecutionTypeTest {
  private static ExecutionType of(MadeUp madeUp) {
    return ExecutionType.of(madeUp.known());
  }

  @Test
  void aMissedRepetitionIsWrong() {
    ExecutionType type = of(new MadeUp().set("correct", 0, 60, 2).measured(0));
    assertThat(type.right()).isEqualTo(1);
    assertThat(type.done()).isEqualTo(2);
    assertThat(type.said().get(Execution.CORRECT))
        .isEqualTo(Map.of(Execution.CORRECT, 1, Execution.MISSED, 1));
  }

  @Test
  void aRepetitionTooManyIsWrongWhateverWasSaidOfIt() {
    ExecutionType type = of(new MadeUp().set("correct", 0, 60, 1).measured(0).measured(9));
    assertThat(type.percent()).isEqualTo(50);
  }

  @Test
  void anExtraRepetitionBesideKnownTimesIsWrong() {
    ExecutionType type = of(new MadeUp().set("correct", 0, 60, 1).done(0).measured(0).measured(20));
    assertThat(type.percent()).isEqualTo(50);
  }

  @Test
  void aFastRepetitionThatIsShortTooIsRushed() {
    ExecutionType type =
        of(
            new MadeUp()
                .set("too fast", 0, 60, 1, "rushed")
                .measured(0, 1, 1, 2, Fault.RUSHED, Fault.SHORT_RANGE));
    assertThat(type.right()).isEqualTo(1);
  }

  @Test
  void aLeaningTrunkDoesNotChangeTheType() {
    ExecutionType type = of(new MadeUp().set("correct", 0, 60, 1).measured(0, Fault.TRUNK));
    assertThat(type.right()).isEqualTo(1);
  }

  @Test
  void repetitionsWithOtherFaultsAreLeftOut() {
    ExecutionType type = of(new MadeUp().set("elbows", 0, 60, 1, "compensation").measured(0));
    assertThat(type.done()).isZero();
  }

  @Test
  void aWrongOneNamesItsRecordingAndSet() {
    ExecutionType type = of(new MadeUp().set("low", 0, 60, 1, "short-range").measured(0));
    assertThat(type.wrong()).containsExactly("made-up, low: 1");
  }
}
