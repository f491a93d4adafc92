package org.fourcount.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardReadingTest {
  private final CardReading reading = new CardReading();

  private String type(String text, int millis, int pause) {
    long at = 5000;
    for (int i = 0; i < text.length(); i++) {
      at += millis;
      reading.typed(text.charAt(i), at);
    }
    return reading.entered(at + pause);
  }

  @ParameterizedTest
  @CsvSource({
    "0012345678, 1, 1, 0012345678",
    "04A2B3C4D5, 20, 20, 04A2B3C4D5",
    "0012345678, 60, 20, ''", // somebody's fingers
    "0012345678, 20, 400, ''", // and then somebody's Enter
    "12345, 1, 1, ''", // a number, from a keyboard that repeats
    "'', 1, 1, ''",
  })
  void isACardIfItIsTypedFasterThanFingersCan(String text, int millis, int pause, String card) {
    assertThat(type(text, millis, pause)).isEqualTo(card);
  }

  @Test
  void aDigitTypedBeforeTheCardIsNotPartOfIt() {
    reading.typed('7', 1000);
    assertThat(type("0012345678", 2, 2)).isEqualTo("0012345678");
  }

  @Test
  void aCardThatIsReadTwiceIsReadTwice() {
    assertThat(type("0012345678", 2, 2)).isEqualTo("0012345678");
    assertThat(type("0012345678", 2, 2)).isEqualTo("0012345678");
  }
}
