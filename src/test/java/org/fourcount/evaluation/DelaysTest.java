package org.fourcount.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.fourcount.coaching.Fault;
import org.junit.jupiter.api.Test;

class DelaysTest {
  private static final Delays TWO =
      Delays.of(
          List.of(
              MadeUp.set(2)
                  .done(0, 1, 1, 5, "rushed-concentric")
                  .measured(0, 1, 1, 5, Fault.RUSHED_CONCENTRIC)
                  .measured(10)
                  .result()));

  private static Spread row(String event, String reps) {
    return TWO.rows().stream()
        .filter(r -> r.event().startsWith(event) && r.reps().equals(reps))
        .findFirst()
        .orElseThrow()
        .seconds();
  }

  @Test
  void theTopTurnIsCertainSomeTimeAfterIt() {
    assertThat(row("top turn", "all").median()).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void theRepetitionIsCertainSomeTimeAfterItsEnd() {
    assertThat(row("repetition", "all").p95()).isCloseTo(0.1, within(1e-9));
  }

  @Test
  void slowIsByTheTruthElseByThePrescription() {
    assertThat(row("repetition", "concentric shorter").n()).isEqualTo(1);
    assertThat(row("repetition", "concentric 3 s or longer").n()).isEqualTo(1);
  }

  @Test
  void quantilesLieBetweenNeighbours() {
    Spread spread = Spread.of(List.of(4.0, 1.0, 2.0, 3.0));
    assertThat(spread.median()).isEqualTo(2.5);
    assertThat(spread.p95()).isCloseTo(3.85, within(1e-9));
  }
}
