package org.fourcount.station;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import org.fourcount.config.DataFolder;
import org.fourcount.kiosk.words.Words;
import org.fourcount.store.StoreTrouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A station that can keep nothing says so before anybody trains at it. */
class KeepsNothingTest {
  @TempDir Path data;

  @Test
  void theIdleScreenSaysSo() throws Exception {
    Files.writeString(DataFolder.database(data), "No database at all, but a letter to somebody.");
    try (StationInAWindow station = new StationInAWindow(data, "virtual:4-0-4-0?reps=2")) {
      station.awaitScreen("idle");
      station.awaitSaid("notice", "this database is damaged");
    }
  }

  private static List<String> troubles(RuntimeException thrown) {
    List<String> said = new CopyOnWriteArrayList<>();
    try (Desk desk =
        new Desk(
            () -> {
              throw thrown;
            },
            said::add)) {
      desk.ask(open -> true, answer -> said.add("an answer"));
      await().until(() -> !said.isEmpty());
    }
    return said;
  }

  @Test
  void whatIsWrittenForPeopleReachesThem() {
    assertThat(troubles(new StoreTrouble("The disk is full; free some space.")))
        .containsExactly("The disk is full; free some space.");
  }

  @Test
  void whatNobodyExpectedIsForTheLogAlone() {
    assertThat(troubles(new IllegalStateException("Index 7 out of bounds"))).containsExactly("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | The disk is full. | The disk is full.
          de | The disk is full. | Diese Station kann das gerade nicht. Bitte rufen Sie Ihren Trainer.
          es | The disk is full. | Esta estación no puede hacer eso ahora. Llame a su entrenador, por favor.
          en | ''                | This station cannot do that now. Please call your trainer.
          de | ''                | Diese Station kann das gerade nicht. Bitte rufen Sie Ihren Trainer.
          """)
  void othersThanEnglishHearAGeneralSentence(String language, String sentence, String said) {
    assertThat(new Words(new Locale(language)).trouble(sentence)).isEqualTo(said);
  }
}
