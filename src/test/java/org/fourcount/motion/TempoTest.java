package org.fourcount.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TempoTest {
  @Test
  void readsTheDigitsEccentricFirst() {
    assertThat(Tempo.parse("3-1-5-2")).isEqualTo(new Tempo(5, 2, 3, 1));
  }

  @Test
  void saysHowATempoIsWritten() {
    assertThatThrownBy(() -> Tempo.parse("4/4"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"4/4\"")
        .hasMessageContaining("4-0-4-0");
  }

  @Test
  void aMovementTakesSomeTime() {
    assertThatThrownBy(() -> Tempo.parse("4-0-0-0")).hasMessageContaining("concentric");
  }

  @Test
  void aPhaseOfAnHourIsAMistake() {
    assertThatThrownBy(() -> Tempo.parse("4-0-3600-0")).hasMessageContaining("60 s");
  }

  @Test
  void aRepetitionIsTheSumOfItsPhases() {
    assertThat(Tempo.parse("3-1-5-2").repetition()).isEqualTo(11);
  }
}
