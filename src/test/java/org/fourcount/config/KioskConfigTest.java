package org.fourcount.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.fourcount.coaching.NodeRoles;
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
  void theFileThatComesWithTheProgramSaysWhatHoldsWithoutIt() throws Exception {
    assertThat(KioskConfig.read(Path.of("config/kiosk.toml"))).isEqualTo(read(""));
  }

  @Test
  void aFileThatWasNamedMustBeThere() {
    assertThatThrownBy(() -> KioskConfig.of(folder.resolve("none.toml")))
        .isInstanceOf(UnusableFile.class)
        .hasMessageContaining("none.toml: there is no such file");
  }

  @Test
  void whatIsWrittenHolds() throws Exception {
    KioskConfig c =
        read(
            "look = \"light\"\nlanguage = \"DE\"\nsound = false\n[set]\ntempo = \"3-1-5-2\"\nreps = 8\n");
    assertThat(c.manner().look()).isEqualTo("light");
    assertThat(c.manner().language()).isEqualTo(Locale.GERMAN);
    assertThat(c.manner().sound()).isFalse();
    assertThat(c.set().tempo()).isEqualTo(new Tempo(5, 2, 3, 1));
    assertThat(c.set().reps()).isEqualTo(8);
  }

  @Test
  void theExerciseSaysWhatIsMeasured() throws Exception {
    assertThat(read("[set]\nexercise = \"leg-press\"\n").roles().course()).isEqualTo(Course.TRAVEL);
    assertThat(read("").roles().course()).isEqualTo(Course.ARC);
  }

  @Test
  void theExerciseTakesTheSensorsThatItNeeds() throws Exception {
    String nodes = "[nodes]\nright = 5\nadjacent = 3\nopposite = 7\nstill = 9\n";
    assertThat(read(nodes + "[set]\nexercise = \"biceps-curl\"\n").roles().watched())
        .extracting(Watched::part, Watched::node)
        .contains(tuple(Part.TRUNK, 2), tuple(Part.ADJACENT, 3))
        .doesNotContain(tuple(Part.STILL, 9));
    NodeRoles march = read(nodes + "[set]\nexercise = \"seated-march\"\n").roles();
    assertThat(march.moving()).isEqualTo(1);
    assertThat(march.right()).isEqualTo(5);
    assertThat(read("[nodes]\ntrunk = 0\n").roles().watched()).isEmpty();
  }

  @Test
  void theLimitsFloorsAreTheExercises() throws Exception {
    KioskConfig config = read("");
    Watched trunk = config.roles().watched().get(0);
    assertThat(trunk.floor())
        .isEqualTo(config.catalogue().howTo("knee-extension").orElseThrow().floor(Part.TRUNK));
  }

  @Test
  void aStationMayHaveExercisesOfItsOwn() throws Exception {
    Path own = Files.createDirectory(folder.resolve("own"));
    for (String end : List.of(".toml", ".svg")) {
      Files.copy(Path.of("config/exercises/row" + end), own.resolve("my-row" + end));
    }
    assertThat(read("exercises = \"own\"\n").set().exercise()).isEqualTo("my-row");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lok = 1 | kiosk.toml:1: lok is not known",
        "language = \"fr\" | kiosk.toml:1: language must be \"en\", \"de\" or \"es\", not \"fr\".",
        "sound = \"on\" | kiosk.toml:1: sound must be true or false",
        "look = \"pink\" | kiosk.toml:1: look must be \"dark\", \"light\" or \"high-contrast\"",
        "\\n[set]\\nreps = 0 | kiosk.toml:3: set.reps must be a number from 1 to 50, not 0",
        "\\n[set]\\nreps = 2.5 | kiosk.toml:3: set.reps must be a whole number",
        "\\n[set]\\ntempo = \"4\" | kiosk.toml:3: set.tempo cannot be used",
        "[nodes]\\nmoving = 255 | kiosk.toml:2: nodes.moving must be a number from 0 to 254",
        "coordinate = \"arc\" | kiosk.toml:1: coordinate is not known",
        "[set]\\nexercise = \"seated-march\" | kiosk.toml:1: nodes does not suit: seated-march needs a sensor for the part \"right\"",
        "[set]\\nexercise = \"biceps-crul\" | kiosk.toml:2: set.exercise holds \"biceps-crul\", which is no exercise. Did you mean \"biceps-curl\"?",
        "[set]\\nside = \"both\" | kiosk.toml:2: set.side must be \"left\" or \"right\"",
        "[set]\\nexercise = \"row\"\\nside = \"left\" | kiosk.toml:3: set.side must be left out: row is not done",
        "exercises = \"none\" | none: this folder of exercises cannot be read",
        "[nodes]\\nright = 2 | kiosk.toml:1: nodes.trunk is 2 where nothing is written, and must be another node than right",
        "[nodes]\\nadjacent = 2 | kiosk.toml:2: nodes.adjacent must be another node than trunk: each sensor sits in one place",
        "[nodes]\\nmoving = 2 | kiosk.toml:1: nodes.trunk is 2 where nothing is written, and must be another node than moving",
        "[nodes]\\nshoulder = 3 | kiosk.toml:2: nodes.shoulder is not known; known are adjacent, left, moving, opposite, right, still, trunk.",
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
