package org.fourcount.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fourcount.motion.Tempo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordingDescriptionTest {
  private static final String GOOD =
      """
      title = "One set"
      exercise = "hip-abduction"
      recording = "one.csv"
      [baseline]
      recording = "one-baseline.csv"
      reps = 3
      [prescription.tempo]
      concentric = 4.0
      shortened_hold = 0.0
      eccentric = 3
      lengthened_hold = 0.0
      [[node]]
      id = 7
      placement = "ankle"
      role = "moving"
      [[set]]
      label = "all"
      start_s = 0.0
      end_s = 80.0
      reps = 10
      faults = ["rushed"]
      [[rep]]
      concentric_start_s = 3.0
      concentric_end_s = 7.0
      eccentric_start_s = 7.0
      eccentric_end_s = 11.0
      range_deg = 48.4
      faults = []
      """;

  @TempDir Path folder;

  private RecordingDescription read(String toml) throws IOException, UnusableFile {
    return RecordingDescription.read(Files.writeString(folder.resolve("one.toml"), toml));
  }

  @Test
  void readsWhatTheRecordingHolds() throws Exception {
    RecordingDescription d = read(GOOD);
    assertThat(d.samples()).isEqualTo(folder.resolve("one.csv"));
    assertThat(d.tempo()).isEqualTo(new Tempo(4, 0, 3, 0));
    assertThat(d.node("moving")).isEqualTo(7);
    assertThat(d.node("trunk")).isZero();
    assertThat(d.repsExpected()).isEqualTo(10);
    assertThat(d.reps().get(0).faults()).isEqualTo(List.of());
  }

  @Test
  void ownPaceHasNoTempo() throws Exception {
    String own =
        GOOD.replaceAll(
            "(?s)\\[prescription.tempo].*?\\[\\[node",
            "[prescription]\ntempo = \"baseline\"\n[[node");
    assertThat(read(own).tempo()).isNull();
  }

  @Test
  void aMissingKeyIsNamed() {
    assertThatThrownBy(() -> read(GOOD.replace("recording = \"one.csv\"", "")))
        .isInstanceOf(UnusableFile.class)
        .hasMessageContaining("one.toml")
        .hasMessageContaining("recording is missing");
  }

  @Test
  void aWrongNumberIsNamedWithItsLine() {
    assertThatThrownBy(() -> read(GOOD.replace("eccentric = 3", "eccentric = -3")))
        .hasMessageContaining(
            "one.toml:10: prescription.tempo.eccentric must be a number from 0.1 to 60");
  }

  @Test
  void somebodyMustMove() {
    assertThatThrownBy(() -> read(GOOD.replace("\"moving\"", "\"trunk\"")))
        .hasMessageContaining("role = \"moving\"");
  }
}
