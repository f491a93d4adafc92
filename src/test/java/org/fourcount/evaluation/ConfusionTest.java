package org.fourcount.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.fourcount.coaching.Doubt;
import org.fourcount.coaching.Fault;
import org.junit.jupiter.api.Test;

class ConfusionTest {
  /** One found, one taken for another fault, one clean flagged, one clean right, one not judged. */
  private static final Confusion FIVE =
      Confusion.of(
          MadeUp.set(5)
              .done(0, 2, 2, 4, "short-range")
              .done(5, 7, 7, 9, "short-range")
              .done(10, 12, 12, 14)
              .done(15, 17, 17, 19)
              .done(20, 22, 22, 24)
              .measured(0, 2, 2, 4, Fault.SHORT_RANGE)
              .measured(5, 7, 7, 9, Fault.TRUNK)
              .measured(10, 12, 12, 14, Fault.TRUNK)
              .measured(15, 17, 17, 19)
              .doubted(20, 24, Doubt.SIGNAL_LOST)
              .known());

  private static Confusion.Row row(Confusion confusion, String fault) {
    return confusion.faults().stream()
        .filter(r -> r.fault().equals(fault))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aPlantedFaultIsFoundOrMissed() {
    Confusion.Row row = row(FIVE, "short-range");
    assertThat(row.planted()).isEqualTo(2);
    assertThat(row.found()).isEqualTo(1);
    assertThat(row.missed()).isEqualTo(1);
  }

  @Test
  void aFaultSaidOfRepetitionsWithoutItIsFalse() {
    assertThat(row(FIVE, "trunk")).isEqualTo(new Confusion.Row("trunk", 0, 0, 2, 5));
  }

  @Test
  void cleanRepetitionsOfWhichAnythingWasSaidAreCountedOnce() {
    assertThat(FIVE.clean()).isEqualTo(3);
    assertThat(FIVE.cleanFlagged()).isEqualTo(1);
  }

  @Test
  void notJudgedSaysWhy() {
    assertThat(FIVE.notJudged()).isEqualTo(Map.of("signal-lost", 1));
  }

  @Test
  void compensationStandsForAnyOfItsKinds() {
    Confusion.Row row =
        row(
            Confusion.of(
                new MadeUp()
                    .set("elbows", 0, 60, 2, "compensation")
                    .measured(0, 2, 2, 4, Fault.MOMENTUM)
                    .measured(5, 7, 7, 9, Fault.SHORT_RANGE)
                    .known()),
            "compensation");
    assertThat(row).isEqualTo(new Confusion.Row("compensation", 2, 1, 0, 0));
  }

  @Test
  void aRushedPhaseOfARushedRepetitionIsNoFalseOne() {
    Confusion confusion =
        Confusion.of(
            new MadeUp()
                .set("fast", 0, 60, 1, "rushed")
                .measured(0, 1, 1, 2, Fault.RUSHED_ECCENTRIC)
                .known());
    assertThat(confusion.faults()).containsExactly(new Confusion.Row("rushed", 1, 1, 0, 0));
  }

  @Test
  void theOtherRushedPhaseIsAFalseOne() {
    Confusion confusion =
        Confusion.of(
            MadeUp.set(1)
                .done(0, 1, 1, 5, "rushed-concentric")
                .measured(0, 1, 1, 5, Fault.RUSHED_ECCENTRIC)
                .known());
    assertThat(row(confusion, "rushed-eccentric").falsely()).isEqualTo(1);
    assertThat(row(confusion, "rushed-concentric").missed()).isEqualTo(1);
  }
}
