package org.fourcount.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fourcount.coaching.Part;
import org.fourcount.coaching.Watched;
import org.fourcount.motion.Course;
import org.fourcount.motion.Tempo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KioskConfigTest {
  @TempDir Path folder;

  private KioskConfig read(String toml) throws IOException, UnusableFile {
    return KioskConfig.read(Files.writeString(folder.resolve("kiosk.toml"), toml));
  }

  @Test
  void theFileThatComesWithTheProgramSaysWhatHoldsWithoutIt() throws UnusableFile {
    assertThat(KioskConfig.read(Path.of("config/kiosk.toml"))).isEqualTo(KioskConfig.DEFAULT);
  }

  @Test
  void aFileThatWasNamedMustBeThere() {
    assertThatThrownBy(() -> KioskConfig.of(folder.resolve("none.toml")))
        .isInstanceOf(UnusableFile.class)
        .hasMessageContaining("none.toml: there is no such file");
  }

  @Test
  void whatIsWrittenHolds() throws Exception {
    KioskConfig c = read("look = \"light\"\n[set]\ntempo = \"3-1-5-2\"\nreps = 8\n");
    assertThat(c.look()).isEqualTo("light");
    assertThat(c.set().tempo()).isEqualTo(new Tempo(5, 2, 3, 1));
    assertThat(c.set().reps()).isEqualTo(8);
  }

  @Test
  void aStationMayMeasureAWeightStack() throws Exception {
    assertThat(read("coordinate = \"travel\"\n").roles().course()).isEqualTo(Course.TRAVEL);
  }

  @Test
  void aStationMayMarch() throws Exception {
    assertThat(read("[nodes]\nleft = 4\nright = 5\n").roles().isMarch()).isTrue();
  }

  @Test
  void aStationMayWatchSeveralParts() throws Exception {
    assertThat(read("[nodes]\nadjacent = 3\nopposite = 7\n").roles().watched())
        .containsExactly(
            new Watched(2, Part.TRUNK),
            new Watched(3, Part.ADJACENT),
            new Watched(7, Part.OPPOSITE));
    assertThat(read("[nodes]\ntrunk = 0\n").roles().watched()).isEmpty();
  }

  @Test
  void anExercisesNameFindsItsWords() throws Exception {
    assertThat(read("[set]\nexercise = \"Biceps curl (left)\"\n").set().id())
        .isEqualTo("biceps-curl-left");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lok = 1 | kiosk.toml:1: lok is not known",
        "look = \"pink\" | kiosk.toml:1: look must be \"dark\" or \"light\"",
        "\\n[set]\\nreps = 0 | kiosk.toml:3: set.reps must be a number from 1 to 50, not 0",
        "\\n[set]\\nreps = 2.5 | kiosk.toml:3: set.reps must be a whole number",
        "\\n[set]\\ntempo = \"4\" | kiosk.toml:3: set.tempo cannot be used",
        "[nodes]\\nmoving = 255 | kiosk.toml:2: nodes.moving must be a number from 1 to 254",
        "coordinate = \"curve\" | kiosk.toml:1: coordinate must be \"arc\" or \"travel\", not \"curve\"",
        "[nodes]\\nleft = 1 | kiosk.toml:1: nodes.right is missing",
        "[nodes]\\nleft = 1\\nright = 1 | kiosk.toml:3: nodes.right must be another node",
        "[nodes]\\nleft = 1\\nright = 3\\nmoving = 4 | kiosk.toml:4: nodes.moving cannot stand beside",
        "[nodes]\\nadjacent = 2 | kiosk.toml:2: nodes.adjacent must be another node than trunk: each sensor sits in one place",
        "[nodes]\\nmoving = 2 | kiosk.toml:1: nodes.trunk is 2 where nothing is written, and must be another node than moving",
        "[nodes]\\nshoulder = 3 | kiosk.toml:2: nodes.shoulder is not known; known are adjacent, left, moving, opposite, right, still, trunk.",
        "[nodes]\\nadjacent = 3\\nopposite = 4\\nstill = 5 | kiosk.toml:4: nodes.still is one too many",
        "station = 5 | kiosk.toml:1: station must be text in quotes",
        "a = = 1 | kiosk.toml:1: this is not valid TOML",
        "nodes = 3 | kiosk.toml:1: nodes must be a table"
      })
  void whatIsWrongIsSaidWithFileAndLine(String toml, String sentence) {
    assertThatThrownBy(() -> read(toml.replace("\\n", "\n")))
        .isInstanceOf(UnusableFile.class)
        .hasMessageContaining(sentence);
  }
}
