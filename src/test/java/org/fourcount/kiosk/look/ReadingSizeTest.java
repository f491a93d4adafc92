package org.fourcount.kiosk.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingSizeTest {
  @Test
  void theDesignsMillimetres() {
    assertThat(ReadingSize.USUAL.millimetres(1920)).isCloseTo(531, within(1.0));
    assertThat(ReadingSize.USUAL.millimetres(44)).isCloseTo(12, within(0.2));
    assertThat(ReadingSize.USUAL.millimetres(73)).isCloseTo(20, within(0.3));
  }

  @ParameterizedTest(name = "{0} inches at {1} m")
  @CsvSource({
    // inches, metres, scale, sentences
    "24, 0.6, 1, 0",
    "24, 1, 1, 0",
    "24, 1.4, 1.1, 0",
    "32, 2, 1.18, 0",
    "43, 2, 1, 0",
    "24, 2, 1.2, 1",
    "15.6, 1, 1.2, 1",
    "10, 1, 1.2, 2",
  })
  void whatIsReadWhileMovingGrowsWithTheDistance(
      double inches, double metres, double scale, int sentences) {
    ReadingSize size = new ReadingSize(inches, metres);
    assertThat(size.scale()).isCloseTo(scale, within(0.01));
    assertThat(size.shortfalls()).hasSize(sentences);
    if (sentences == 0) {
      assertThat(size.millimetres(ReadingSize.MOVING_PIXELS * size.scale()))
          .isGreaterThanOrEqualTo(0.98 * 12 * metres);
    }
  }

  @Test
  void whatIsTooSmallIsSaidWithWhatToDo() {
    assertThat(new ReadingSize(24, 2).shortfalls())
        .containsExactly(
            "On a screen of 24 inches letters are 18 mm high, and at 2.0 m 24 mm are needed: take one of 32 inches or more, or put it at 1.5 m.");
    assertThat(new ReadingSize(15.6, 0.8).shortfalls())
        .containsExactly(
            "On a screen of 16 inches the smallest buttons are 13 mm high, and fingers need 20: take one of 24 inches or more.");
  }
}
