package org.fourcount.sensor.serial;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fourcount.motion.Sample;
import org.fourcount.sensor.KeptSamples;
import org.fourcount.sensor.KeptSamples.Kept;
import org.fourcount.sensor.SharedFolder;
import org.fourcount.sensor.SourceUri;
import org.fourcount.sensor.Sources;
import org.fourcount.sensor.link.Link;
import org.fourcount.sensor.recording.RecordedSamples;
import org.fourcount.sensor.recording.SampleCsv;
import org.fourcount.sensor.source.Trouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A hub that somebody else wrote, in another language, streams a real recording. */
class PythonHubTest {
  @TempDir private Path folder;

  private final KeptSamples kept = new KeptSamples();
  private Path port;
  private Path csv;
  private Process hub;
  private Link link;

  @BeforeEach
  void findHub() {
    port = folder.resolve("hub");
    csv =
        SharedFolder.path("recordings/physiotherapy/s1-seated-leg-raise-baseline.csv")
            .toAbsolutePath();
  }

  private void hub(String... options) throws IOException {
    Path script = SharedFolder.path("protocol/hub.py").toAbsolutePath();
    List<String> command =
        new ArrayList<>(
            List.of("python3", script.toString(), csv.toString(), "--link", port.toString()));
    command.addAll(List.of(options));
    try {
      hub =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("hub.log").toFile())
              .start();
    } catch (IOException e) {
      Assumptions.abort("python3 is not there: " + e.getMessage());
    }
    await().atMost(10, SECONDS).until(() -> Files.exists(port));
  }

  private void link() {
    link = new Link(Sources.opener(SourceUri.parse("serial:" + port)), kept);
    link.start();
  }

  private void awaitEndOfRecording() {
    await().atMost(30, SECONDS).until(() -> !hub.isAlive());
    link.close();
  }

  @AfterEach
  void stop() {
    if (link != null) {
      link.close();
    }
    if (hub != null) {
      hub.destroy();
    }
  }

  /** Samples that differ from the recording by more than the hub's steps, and those not in it. */
  private List<String> differences() throws Exception {
    RecordedSamples truth = SampleCsv.read(csv);
    Map<String, Sample> byTime = new HashMap<>();
    for (int i = 0; i < truth.count(); i++) {
      Sample sample = new Sample();
      truth.read(i, sample);
      byTime.put(sample.node + "@" + sample.timeUs, sample);
    }
    List<Kept> all = kept.all();
    long start = all.stream().mapToLong(Kept::timeUs).min().orElse(0);
    List<String> differences = new ArrayList<>();
    for (Kept one : all) {
      Sample sample = byTime.get(one.node() + "@" + (one.timeUs() - start));
      if (sample == null
          || Math.abs(one.ax() - sample.ax) > 1e-4
          || Math.abs(one.ay() - sample.ay) > 1e-4
          || Math.abs(one.az() - sample.az) > 1e-4
          || Math.abs(one.gx() - sample.gx) > 0.02
          || Math.abs(one.gy() - sample.gy) > 0.02
          || Math.abs(one.gz() - sample.gz) > 0.02) {
        differences.add(one.toString());
      }
    }
    return differences;
  }

  @Test
  void aRealRecordingArrivesWhole() throws Exception {
    hub("--speed", "4", "--boot-noise");
    link();
    awaitEndOfRecording();

    assertThat(kept.count()).isEqualTo(SampleCsv.read(csv).count());
    assertThat(differences()).isEmpty();
    assertThat(link.status().lost()).isZero();
  }

  @Test
  void whatTheLineLosesOrDamagesIsCountedAndTheRestIsRight() throws Exception {
    hub("--speed", "4", "--drop", "0.03", "--corrupt", "0.03");
    link();
    awaitEndOfRecording();
    long all = SampleCsv.read(csv).count();

    // What is lost at the very end is not seen: no sample comes after it.
    assertThat(kept.count() + link.status().lost()).isBetween(all - 60, all);
    assertThat(kept.count()).isLessThan((int) all);
    assertThat(differences()).isEmpty();
  }

  @Test
  void aSilenceIsNamedAndItsSamplesAreCountedAsLost() throws Exception {
    hub("--loop", "--silent-at", "2", "--silent-for", "5");
    link();
    await()
        .atMost(10, SECONDS)
        .until(
            () ->
                link.status().problem() != null
                    && link.status().problem().trouble() == Trouble.SILENT);
    await().atMost(15, SECONDS).until(() -> link.status().isWell());
    await().atMost(5, SECONDS).until(() -> link.status().lost() > 200);

    assertThat(kept.of(1)).isSortedAccordingTo((a, b) -> Long.compare(a.timeUs(), b.timeUs()));
  }
}
