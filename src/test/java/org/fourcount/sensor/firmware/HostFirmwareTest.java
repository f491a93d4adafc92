package org.fourcount.sensor.firmware;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import org.fourcount.sensor.KeptSamples;
import org.fourcount.sensor.KeptSamples.Kept;
import org.fourcount.sensor.SourceUri;
import org.fourcount.sensor.Sources;
import org.fourcount.sensor.conform.Conformance;
import org.fourcount.sensor.conform.Conformance.Report;
import org.fourcount.sensor.conform.Finding;
import org.fourcount.sensor.link.Link;
import org.fourcount.sensor.source.ByteSource;
import org.fourcount.sensor.source.SourceLost;
import org.fourcount.sensor.source.Trouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The station's link talks to the firmware's core, which runs on this computer with sanitizers. */
@Tag("firmware")
class HostFirmwareTest {
  @TempDir private Path folder;

  private final KeptSamples kept = new KeptSamples();
  private Firmware hub;
  private Link link;

  private void link(String port) {
    link = new Link(Sources.opener(SourceUri.parse("serial:" + port)), kept);
    link.start();
  }

  private void awaitSamples(int more) {
    int before = kept.count();
    await().atMost(15, SECONDS).until(() -> kept.count() >= before + more);
  }

  private void awaitTrouble(Trouble trouble) {
    await()
        .atMost(15, SECONDS)
        .until(
            () -> link.status().problem() != null && link.status().problem().trouble() == trouble);
  }

  @AfterEach
  void stop() {
    if (link != null) {
      link.close();
    }
    hub.close();
  }

  @Test
  void itStreamsToTheStation() throws IOException {
    hub = Firmware.onHost();
    link(hub.port());
    awaitSamples(400);

    assertThat(link.status().nodes()).hasSize(2);
    assertThat(link.status().lost()).isZero();
    assertThat(kept.of(2)).allSatisfy(still -> assertThat(still.az()).isCloseTo(1, within(1e-3)));
  }

  /** Its simulated sensors run 0.7 % fast: the interval is measured, not that of the datasheet. */
  @Test
  void itsTimesAreTrue() throws IOException {
    hub = Firmware.onHost();
    link(hub.port());
    awaitSamples(400);

    Kept first = kept.of(1).get(0);
    Kept last = kept.of(1).get(kept.of(1).size() - 1);
    double intervalUs = (last.timeUs() - first.timeUs()) / (kept.of(1).size() - 1.0);
    assertThat(intervalUs).isCloseTo(10_000 / 1.007, within(3.0));
  }

  @Test
  void aSensorThatIsToBeFoundBlinks() throws IOException {
    hub = Firmware.onHost();
    link(hub.port());
    awaitSamples(20);
    link.post(() -> link.identify(2, 1));

    await().atMost(5, SECONDS).until(() -> hub.said().contains("node 2 is dark"));
    assertThat(hub.said()).containsExactly("node 2 blinks", "node 2 is dark");
  }

  @Test
  void itGoesOnAfterItWasUnpluggedAndPluggedInAgain() throws IOException {
    Path port = folder.resolve("hub");
    hub = Firmware.onHost("--link", port.toString());
    link(port.toString());
    awaitSamples(50);
    hub.close();
    awaitTrouble(Trouble.PORT_GONE);
    hub = Firmware.onHost("--link", port.toString());
    awaitSamples(50);

    assertThat(link.status().restarts()).isEqualTo(1);
    assertThat(kept.of(1)).isSortedAccordingTo((a, b) -> Long.compare(a.timeUs(), b.timeUs()));
  }

  @Test
  void whileItHangsItsSilenceIsNamed() throws Exception {
    hub = Firmware.onHost();
    link(hub.port());
    awaitSamples(50);
    hub.signal("STOP");
    awaitTrouble(Trouble.SILENT);
    hub.signal("CONT");
    awaitSamples(50);

    await().atMost(5, SECONDS).until(() -> link.status().isWell());
  }

  @Test
  void itKeepsEveryClauseOfTheProtocol() throws IOException, SourceLost {
    hub = Firmware.onHost("--rep", "0");
    assertThat(conformance(hub)).isTrue();
  }

  /** Whether a hub at rest keeps every clause; prints those that it does not. */
  static boolean conformance(Firmware hub) throws SourceLost {
    try (ByteSource source = Sources.open(SourceUri.parse("serial:" + hub.port()))) {
      Report report = new Conformance(source).run();
      assertThat(report.lost()).isEmpty();
      assertThat(report.findings())
          .filteredOn(finding -> finding.result() == Finding.Result.NOT_MET)
          .isEmpty();
      return report.isClean();
    }
  }
}
