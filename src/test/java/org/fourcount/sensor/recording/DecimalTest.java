package org.fourcount.sensor.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-0",
        "-0.0",
        "1",
        "-1.5",
        ".5",
        "5.",
        "0.1",
        "+2.5",
        "1e-3",
        "-3.25E2",
        " 7 ",
        "123456789012345",
        "1234567890123456789",
        "0.30000000000000004",
        "NaN",
        "-Infinity"
      })
  void itIsTheNumberThatJavaReads(String text) {
    assertThat(Decimal.parse(text)).isEqualTo(Double.valueOf(text));
  }

  @RepeatedTest(20)
  void anyReadingOfASensorIsTheNumberThatJavaReads(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    for (int i = 0; i < 500; i++) {
      String format = "%." + random.nextInt(13) + "f";
      String text = String.format(Locale.ROOT, format, 200 * random.nextGaussian());
      assertThat(Decimal.parse(text)).isEqualTo(Double.valueOf(text));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", ".", "-.", "abc", "1.2.3", "--1", "1,5"})
  void whatIsNoNumberIsRefused(String text) {
    assertThatThrownBy(() -> Decimal.parse(text)).isInstanceOf(NumberFormatException.class);
  }
}
