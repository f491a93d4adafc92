package org.fourcount.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StationChoicesTest {
  @TempDir Path data;

  @Test
  void nothingWasChosenWhereThereIsNoFile() throws Exception {
    KioskConfig file = KioskConfig.of(null);
    assertThat(StationChoices.read(data)).isEqualTo(StationChoices.NONE);
    assertThat(StationChoices.NONE.over(file)).isEqualTo(file);
  }

  @Test
  void whatWasChosenHoldsInPlaceOfKioskTomlAndTheRestStays() throws Exception {
    StationChoices.NONE.withLook("light").write(data);
    StationChoices.read(data).withLanguage(Locale.GERMAN).withSound(false, false).write(data);
    KioskConfig file = KioskConfig.of(null);
    KioskConfig here = StationChoices.read(data).over(file);
    assertThat(here.manner().look()).isEqualTo("light");
    assertThat(here.manner().language()).isEqualTo(Locale.GERMAN);
    assertThat(here.manner().sound()).isFalse();
    assertThat(here.nodes()).isEqualTo(file.nodes());
    assertThat(here.source()).isEqualTo(file.source());
    try (Stream<Path> left = Files.list(data)) {
      assertThat(left).containsExactly(StationChoices.file(data));
    }
  }

  @Test
  void whatWasNotChosenIsNotWritten() throws Exception {
    StationChoices.NONE.withSound(true, false).write(data);
    assertThat(StationChoices.read(data)).isEqualTo(new StationChoices(null, null, true, false));
  }

  @ParameterizedTest
  @CsvSource({
    "look = \"drak\", look",
    "sound = \"on\", sound",
    "language = \"fr\", language",
    "loud = true, loud",
    "look =, valid TOML",
  })
  void aWrongFileIsOneSentence(String text, String about) throws Exception {
    Files.writeString(StationChoices.file(data), text + "\n");
    assertThatThrownBy(() -> StationChoices.read(data))
        .isInstanceOf(UnusableFile.class)
        .hasMessageContaining("station.toml:1: ")
        .hasMessageContaining(about)
        .hasMessageNotContainingAny("\n");
  }
}
