package org.fourcount.sensor.serial;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.fourcount.sensor.KeptSamples;
import org.fourcount.sensor.SourceUri;
import org.fourcount.sensor.Sources;
import org.fourcount.sensor.link.Link;
import org.fourcount.sensor.source.Trouble;
import org.fourcount.sensor.virtual.HubIdentity;
import org.fourcount.sensor.virtual.SimulatedPerson;
import org.fourcount.sensor.virtual.SimulatedSet;
import org.fourcount.sensor.virtual.VirtualHub;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The whole way of a byte: hub, pseudo-terminal, jSerialComm, link, sample. */
@EnabledOnOs(
    value = OS.LINUX,
    disabledReason = "pseudo-terminals are made through Linux's C library")
class SerialLinkTest {
  @TempDir private Path folder;

  private final KeptSamples kept = new KeptSamples();
  private Link link;
  private int boots;

  private static VirtualHub hub(HubIdentity identity) {
    return new VirtualHub(identity, new SimulatedPerson(SimulatedSet.usual()));
  }

  /** This test's hub, switched on anew each time. */
  private VirtualHub hub() {
    return hub(HubIdentity.of(1).bootedAs(++boots));
  }

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
  void closeLink() {
    if (link != null) {
      link.close();
    }
  }

  @Test
  void samplesOfAHubOnAPortArrive() {
    try (PtyHub hub = new PtyHub(new PtyPair(), hub())) {
      link(hub.port());
      awaitSamples(100);

      assertThat(link.status().isStreaming()).isTrue();
      assertThat(link.status().nodes()).hasSize(2);
      assertThat(link.status().lost()).isZero();
    }
  }

  @Test
  void closingTheLinkStopsTheHub() {
    try (PtyHub hub = new PtyHub(new PtyPair(), hub())) {
      link(hub.port());
      awaitSamples(20);
      link.close();

      await().atMost(2, SECONDS).until(() -> !hub.isStreaming());
    }
  }

  @Test
  void aHubThatIsPluggedInAgainGoesOn() throws IOException {
    Path port = folder.resolve("hub");
    try (PtyHub first = new PtyHub(new PtyPair(), hub())) {
      Files.createSymbolicLink(port, Path.of(first.port()));
      link(port.toString());
      awaitSamples(50);
    }
    Files.delete(port);
    awaitTrouble(Trouble.PORT_GONE);
    try (PtyHub second = new PtyHub(new PtyPair(), hub())) {
      Files.createSymbolicLink(port, Path.of(second.port()));
      awaitSamples(50);

      assertThat(link.status().isWell()).isTrue();
    }
  }

  @Test
  void tenUnplugsLeaveNoTerminalOpen() throws IOException {
    Path port = folder.resolve("hub");
    List<String> before = openTerminals();
    for (int i = 0; i < 10; i++) {
      try (PtyHub hub = new PtyHub(new PtyPair(), hub())) {
        Files.createSymbolicLink(port, Path.of(hub.port()));
        if (i == 0) {
          link(port.toString());
        }
        awaitSamples(10);
      }
      Files.delete(port);
    }
    await().atMost(5, SECONDS).untilAsserted(() -> assertThat(openTerminals()).isSubsetOf(before));
  }

  /** The terminals that this process holds open, those of the tests' own ends too. */
  private static List<String> openTerminals() throws IOException {
    List<String> open = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of("/proc/self/fd"))) {
      for (Path file : files) {
        String target = target(file);
        if (target.startsWith("/dev/pts/") || target.startsWith("/dev/ptmx")) {
          open.add(target);
        }
      }
    }
    return open;
  }

  private static String target(Path file) throws IOException {
    try {
      return Files.readSymbolicLink(file).toString();
    } catch (NoSuchFileException closedMeanwhile) {
      return "";
    }
  }

  @Test
  void timeGoesOnWhenTheHubStartsAnew() {
    try (PtyHub hub = new PtyHub(new PtyPair(), hub())) {
      link(hub.port());
      awaitSamples(100);
      hub.with(VirtualHub::restart);
      await().atMost(5, SECONDS).until(() -> link.status().restarts() == 1);
      awaitSamples(100);

      assertThat(kept.of(1)).isSortedAccordingTo((a, b) -> Long.compare(a.timeUs(), b.timeUs()));
    }
  }

  @Test
  void aRestartIsNews() {
    try (PtyHub hub = new PtyHub(new PtyPair(), hub())) {
      link(hub.port());
      awaitSamples(100);
      hub.with(VirtualHub::restart);

      awaitTrouble(Trouble.HUB_RESTARTED);
    }
  }

  @Test
  void anotherVersionIsNamedWithBothNumbers() {
    HubIdentity future = new HubIdentity(HubIdentity.of(1).uid(), 2, 1, 0);
    try (PtyHub hub = new PtyHub(new PtyPair(), hub(future))) {
      link(hub.port());
      awaitTrouble(Trouble.OTHER_VERSION);

      assertThat(link.sentence()).contains("version 2").contains("version 1").contains(hub.port());
      assertThat(kept.count()).isZero();
    }
  }

  @Test
  void halfAFrameAtTheStartIsNoTrouble() {
    PtyPair pty = new PtyPair();
    pty.write(new byte[] {9, 8, 7, 6, 5, 4, 3, 2, 1, 0, 9}, 0, 11);
    try (PtyHub hub = new PtyHub(pty, hub())) {
      link(hub.port());
      awaitSamples(50);

      assertThat(link.status().problem()).isNull();
    }
  }

  @Test
  void garbageIsNamed() {
    try (PtyPair pty = new PtyPair()) {
      link(pty.name());
      byte[] garbage = new byte[64];
      new Random(1).nextBytes(garbage);
      await()
          .atMost(15, SECONDS)
          .until(
              () -> {
                pty.read(new byte[256]);
                pty.write(garbage, 0, garbage.length);
                return link.status().problem() != null
                    && link.status().problem().trouble() == Trouble.NO_FRAMES;
              });
    }
  }

  @Test
  void aPortWithoutAHubIsNamed() {
    try (PtyPair pty = new PtyPair()) {
      link(pty.name());

      awaitTrouble(Trouble.NO_ANSWER);
    }
  }

  @Test
  void silenceIsNamedAndEndsWhenTheHubIsBack() {
    try (PtyHub hub = new PtyHub(new PtyPair(), hub())) {
      link(hub.port());
      awaitSamples(50);
      hub.silent(true);
      awaitTrouble(Trouble.SILENT);
      hub.silent(false);
      awaitSamples(50);

      await().atMost(5, SECONDS).until(() -> link.status().isWell());
    }
  }

  @Test
  void anotherHubAtTheSamePortDoesNotStream() throws IOException {
    Path port = folder.resolve("hub");
    try (PtyHub first = new PtyHub(new PtyPair(), hub())) {
      Files.createSymbolicLink(port, Path.of(first.port()));
      link(port.toString());
      awaitSamples(50);
    }
    Files.delete(port);
    try (PtyHub other = new PtyHub(new PtyPair(), hub(HubIdentity.of(2)))) {
      Files.createSymbolicLink(port, Path.of(other.port()));

      awaitTrouble(Trouble.OTHER_HUB);
    }
  }

  @Test
  void aPortInUseIsNamed() throws Exception {
    try (PtyPair pty = new PtyPair();
        SerialByteSource holder = SerialByteSource.open(pty.name(), 921_600)) {
      link(holder.name());

      awaitTrouble(Trouble.PORT_IN_USE);
    }
  }

  @Test
  void aPortThatIsNotThereIsNamed() {
    link("/dev/ttyNOTHERE");

    awaitTrouble(Trouble.PORT_MISSING);
  }

  @Test
  void theNativeLibraryComesFromAFolderOfOurOwn() throws Exception {
    try (PtyPair pty = new PtyPair();
        SerialByteSource holder = SerialByteSource.open(pty.name(), 921_600)) {
      assertThat(holder.name()).isEqualTo(pty.name());
      assertThat(Files.readString(Path.of("/proc/self/maps")))
          .contains(System.getProperty(NativeLibrary.PROPERTY))
          .doesNotContain("/tmp/jSerialComm");
    }
  }
}
