package org.fourcount.sensor.virtual;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fourcount.sensor.SourceUri;
import org.fourcount.sensor.VirtualUri;
import org.fourcount.sensor.recording.RecordedSamples;
import org.fourcount.sensor.recording.Recording;
import org.fourcount.sensor.recording.SampleCsv;
import org.fourcount.sensor.recording.TrueRep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulatedRecordingTest {
  private static final SimulatedSet SET =
      ((VirtualUri) SourceUri.parse("virtual:3-1-5-2?reps=3&guided=0&faults=trunk@2&rate=50"))
          .set();

  @TempDir private Path folder;

  @Test
  void whatIsWrittenIsReadAgain() throws Exception {
    Recording written = SimulatedRecording.write(SET, folder, "sim");
    Recording read = Recording.read(folder.resolve("sim.toml"));

    assertThat(read.title()).isEqualTo(written.title());
    assertThat(read.tempo()).isEqualTo(written.tempo());
    assertThat(read.nodes()).isEqualTo(written.nodes());
    assertThat(read.sets()).hasSize(1);
    assertThat(read.baseline().orElseThrow().reps()).isEqualTo(3);
    assertThat(read.reps()).hasSize(3);
  }

  @Test
  void theTruthHasThePlantedFault() throws Exception {
    SimulatedRecording.write(SET, folder, "sim");

    assertThat(Recording.read(folder.resolve("sim.toml")).reps())
        .extracting(rep -> rep.faults().orElseThrow())
        .containsExactly(List.of(), List.of("trunk"), List.of());
  }

  @Test
  void theTruthAgreesWithThePersonToTheMillisecond() throws Exception {
    SimulatedRecording.write(SET, folder, "sim");
    TrueRep read = Recording.read(folder.resolve("sim.toml")).reps().get(1);
    SimulatedRep truth = new SimulatedPerson(SET).truth().get(1);

    assertThat(Math.abs(read.concentricEnd() - truth.concentricEnd())).isLessThan(0.0006);
  }

  @Test
  void bothCsvFilesAreSound() throws Exception {
    Recording recording = SimulatedRecording.write(SET, folder, "sim");
    RecordedSamples samples = SampleCsv.read(recording.csv());

    assertThat(samples.nodes()).containsExactly(1, 2);
    assertThat(SampleCsv.read(recording.baseline().orElseThrow().csv()).count()).isPositive();
  }

  @Test
  void theSameSeedWritesTheSameBytes() throws Exception {
    SimulatedRecording.write(SET, folder, "a");
    SimulatedRecording.write(SET, folder, "b");

    assertThat(folder.resolve("a.csv")).hasSameBinaryContentAs(folder.resolve("b.csv"));
    assertThat(Files.size(folder.resolve("a.csv"))).isPositive();
  }
}
