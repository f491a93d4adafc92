package org.fourcount.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class HandLabelsTest {
  @Test
  void theSignOfAnErrorDoesNotCount() {
    HandLabels labels =
        HandLabels.of(
            MadeUp.set(2)
                .marked(0.2, 8.5)
                .marked(10, 18)
                .measured(0)
                .measured(10.4, 14, 14, 18.1)
                .known());
    assertThat(labels.start().median()).isCloseTo(0.3, within(1e-9));
    assertThat(labels.end().median()).isCloseTo(0.3, within(1e-9));
  }

  @Test
  void simulatedRepetitionsAreNotMarkedByHand() {
    assertThat(HandLabels.of(MadeUp.set(1).done(0).known()).known()).isZero();
  }
}
