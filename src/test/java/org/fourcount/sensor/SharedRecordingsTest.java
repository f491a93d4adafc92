package org.fourcount.sensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.fourcount.motion.Sample;
import org.fourcount.sensor.KeptSamples.Kept;
import org.fourcount.sensor.link.Link;
import org.fourcount.sensor.link.LinkStatus;
import org.fourcount.sensor.recording.RecordedSamples;
import org.fourcount.sensor.recording.Recording;
import org.fourcount.sensor.recording.SampleCsv;
import org.junit.jupiter.api.Test;

/** Every shared recording, through frames and link, against its CSV. */
class SharedRecordingsTest {
  private static List<Path> descriptions() throws IOException {
    try (Stream<Path> files = Files.walk(SharedFolder.path("recordings"))) {
      return files.filter(file -> file.toString().endsWith(".toml")).sorted().toList();
    }
  }

  @Test
  void everySampleArrivesAtItsTimeAndAsFineAsTheLineAllows() throws Exception {
    SoftAssertions softly = new SoftAssertions();
    for (Path toml : descriptions()) {
      RecordedSamples truth = SampleCsv.read(Recording.read(toml).csv());
      KeptSamples kept = new KeptSamples();
      LinkStatus end =
          new Link(Sources.opener(SourceUri.parse("recording:" + toml + "?speed=max")), kept)
              .runUntilEnd();

      softly.assertThat(end.problem()).as("%s", toml).isNotNull();
      softly.assertThat(kept.count()).as("%s", toml).isEqualTo(truth.count());
      softly.assertThat(differences(truth, kept)).as("%s", toml).isEmpty();
    }
    softly.assertAll();
  }

  private static List<String> differences(RecordedSamples truth, KeptSamples kept) {
    List<String> differences = new ArrayList<>();
    Sample sample = new Sample();
    Map<Integer, Iterator<Kept>> got = new HashMap<>();
    truth.nodes().forEach(node -> got.put(node, kept.of(node).iterator()));
    for (int i = 0; i < truth.count() && differences.size() < 3; i++) {
      truth.read(i, sample);
      Kept one = got.get(sample.node).next();
      boolean same =
          one.timeUs() == sample.timeUs
              && one.gyro() == sample.hasGyro
              && !one.clipped()
              && Math.abs(one.ax() - sample.ax) < 2e-4
              && Math.abs(one.ay() - sample.ay) < 2e-4
              && Math.abs(one.az() - sample.az) < 2e-4
              && (!one.gyro()
                  || (Math.abs(one.gx() - sample.gx) < 0.03
                      && Math.abs(one.gy() - sample.gy) < 0.03
                      && Math.abs(one.gz() - sample.gz) < 0.03));
      if (!same) {
        differences.add("sample " + i + ": " + one);
      }
    }
    return differences;
  }

  @Test
  void theGapsOfASimulatedRecordingCountAsLost() throws Exception {
    Path toml = SharedFolder.path("recordings/simulated/sim-06.toml");
    LinkStatus end =
        new Link(
                Sources.opener(SourceUri.parse("recording:" + toml + "?speed=max")),
                new KeptSamples())
            .runUntilEnd();

    assertThat(end.lost()).isGreaterThan(20);
  }

  @Test
  void thePhasesOfASimulatedRecordingAreRead() throws Exception {
    Recording recording = Recording.read(SharedFolder.path("recordings/simulated/sim-02.toml"));

    assertThat(recording.reps()).hasSize(8);
    assertThat(recording.reps().get(3).concentricEnd()).isCloseTo(40.897, within(1e-9));
    assertThat(recording.reps().get(3).faults()).contains(List.of("rushed-concentric"));
    assertThat(recording.tempo().orElseThrow().eccentric()).isEqualTo(5);
  }
}
