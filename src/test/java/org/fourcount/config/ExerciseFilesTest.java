package org.fourcount.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.fourcount.coaching.Part;
import org.fourcount.motion.Course;
import org.fourcount.programme.Catalogue;
import org.fourcount.programme.Exercise;
import org.fourcount.programme.Gate;
import org.fourcount.programme.HowTo;
import org.fourcount.programme.MuscleGroup;
import org.fourcount.programme.SensorPlace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExerciseFilesTest {
  private static final Path SHIPPED = Path.of("config", "exercises");

  @TempDir Path folder;

  @Test
  void thoseThatComeWithTheProgramAreThoseOfTheFolder() throws UnusableFile {
    assertThat(ExerciseFiles.shipped()).isEqualTo(ExerciseFiles.read(SHIPPED));
    assertThat(ExerciseFiles.shipped().exercises())
        .containsOnlyKeys(
            "back-extension",
            "biceps-curl",
            "chest-press",
            "heel-raise",
            "hip-abduction",
            "hip-adduction",
            "hip-extension",
            "hip-flexion",
            "knee-extension",
            "lat-pulldown",
            "leg-press",
            "row",
            "seated-march");
  }

  @Test
  void aWholePlanCanBeMadeOfThem() throws UnusableFile {
    Set<MuscleGroup.Region> reached =
        ExerciseFiles.shipped().exercises().values().stream()
            .map(e -> e.muscleGroup().region())
            .collect(Collectors.toSet());
    assertThat(reached).containsExactlyInAnyOrder(MuscleGroup.Region.values());
  }

  @Test
  void backwardBendingWaitsForTheTrainersSignature() throws UnusableFile {
    for (Exercise exercise : ExerciseFiles.shipped().exercises().values()) {
      boolean bends = exercise.muscleGroup() == MuscleGroup.BACK_EXTENSORS;
      assertThat(exercise.gates())
          .as(exercise.id())
          .isEqualTo(bends ? Set.of(Gate.VERTEBRAL_FRACTURE) : Set.of());
    }
  }

  @Test
  void everyPartThatKeepsStillHasALimitWithAReason() throws UnusableFile {
    Catalogue catalogue = ExerciseFiles.shipped();
    for (HowTo how : catalogue.howTos().values()) {
      for (SensorPlace sensor : how.sensors()) {
        assertThat(sensor.reason().isBlank()).isEqualTo(sensor.still().isEmpty());
      }
    }
    HowTo curl = catalogue.howTo("biceps-curl-left").orElseThrow();
    assertThat(curl.words(Locale.GERMAN)).containsKeys("cue.adjacent-still", "part.adjacent");
    assertThat(curl.floor(Part.STILL)).isEqualTo(Part.STILL.floor());
    assertThat(catalogue.howTo("seated-march").orElseThrow().isMarch()).isTrue();
    assertThat(catalogue.howTo("leg-press").orElseThrow().course()).isEqualTo(Course.TRAVEL);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "muscle_group = \"arms\" | muscle_group = \"elbow\" | muscle_group holds \"elbow\", which is no muscle group",
        "muscle_group = \"arms\" | muscle_goup = \"arms\" | muscle_goup is not known",
        "sides = true | sides = 1 | sides must be true or false, not 1.",
        "sides = true | | sides is missing; write sides = true or false.",
        "tempo = \"4-0-4-0\" | tempo = \"4-0\" | tempo cannot be used",
        "gates = [] | gates = [\"doctor\"] | gates holds \"doctor\", which is no gate",
        "coordinate = \"arc\" | coordinate = \"curve\" | coordinate holds \"curve\", which is no coordinate",
        "coordinate = \"arc\" | coordinate = \"travel\" | path is not seen where coordinate is \"travel\"",
        "[sensors.moving] | [sensors.mooving] | sensors.mooving is not known",
        "[sensors.moving] | [sensors.left] | sensors.right is missing: say which part moves.",
        "floor = 12 | floor = 90 | sensors.adjacent.floor must be a number from 1 to 60, not 90",
        "cue.de = | cue.fr = | sensors.adjacent.cue.fr is not known; known are de, en, es.",
        "strap.en = | strap.en = \"\" # | strap.en says nothing"
      })
  void whatIsWrongIsSaidWithFileAndLine(String right, String wrong, String sentence)
      throws IOException {
    String toml = Files.readString(SHIPPED.resolve("biceps-curl.toml"));
    int at = toml.indexOf(right, right.startsWith("cue") ? toml.indexOf("[sensors.adjacent]") : 0);
    assertThat(at).as(right).isNotNegative();
    String broken = toml.substring(0, at) + (wrong == null ? "" : wrong);
    long line = broken.lines().count();
    Path file =
        Files.writeString(
            folder.resolve("curl.toml"), broken + toml.substring(at + right.length()));
    Files.copy(SHIPPED.resolve("biceps-curl.svg"), folder.resolve("curl.svg"));
    assertThatThrownBy(() -> ExerciseFiles.read(folder))
        .isInstanceOf(UnusableFile.class)
        .hasMessageStartingWith(file + ":")
        .hasMessageContaining(sentence)
        .satisfies(
            e -> {
              if (!sentence.contains("missing") && !sentence.contains("path")) {
                assertThat(e).hasMessageStartingWith(file + ":" + line + ":");
              }
            });
  }

  @Test
  void anExerciseWithoutItsPictureIsSaid() throws IOException {
    Files.copy(SHIPPED.resolve("row.toml"), folder.resolve("row.toml"));
    assertThatThrownBy(() -> ExerciseFiles.read(folder))
        .hasMessageContaining("row.svg: the exercise's picture cannot be read");
  }

  @ParameterizedTest
  @CsvSource({"no picture, this picture is no SVG", "<html/>, its first element is not svg"})
  void aPictureThatIsNoneIsSaid(String svg, String sentence) throws IOException {
    Files.copy(SHIPPED.resolve("row.toml"), folder.resolve("row.toml"));
    Files.writeString(folder.resolve("row.svg"), svg);
    assertThatThrownBy(() -> ExerciseFiles.read(folder)).hasMessageContaining(sentence);
  }

  @Test
  void aFolderWithoutExercisesIsSaid() {
    assertThatThrownBy(() -> ExerciseFiles.read(folder)).hasMessageContaining("holds no exercise");
  }
}
