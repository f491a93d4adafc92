package org.fourcount.sensor.serial;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.fourcount.sensor.virtual.HubIdentity;
import org.fourcount.sensor.virtual.SimulatedPerson;
import org.fourcount.sensor.virtual.SimulatedSet;
import org.fourcount.sensor.virtual.VirtualHub;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * What goes wrong at a real port (a pseudo-terminal): what the person at the screen reads, and that
 * what came is kept whole.
 */
@EnabledOnOs(
    value = OS.LINUX,
    disabledReason = "pseudo-terminals are made through Linux's C library")
class SerialFaultsTest {
  @TempDir private Path folder;

  private Station station;

  private static VirtualHub hub() {
    return hub(1);
  }

  private static VirtualHub hub(long number) {
    return new VirtualHub(HubIdentity.of(number), new SimulatedPerson(SimulatedSet.usual()));
  }

  private static PtyHub plugIn() {
    return new PtyHub(new PtyPair(), hub());
  }

  private Station at(String port) {
    station = Station.at(port, folder);
    return station;
  }

  /** A station that looks for its hub at these ports, which may change. */
  private Station auto(List<String> ports) {
    station =
        new Station(
            new AutoOpener(() -> ports, port -> SerialByteSource.open(port, 921_600)), folder);
    return station;
  }

  @AfterEach
  void close() {
    if (station != null) {
      station.close();
    }
  }

  @Test
  void unpluggedAndPluggedInAgain() throws IOException {
    Path port = folder.resolve("hub");
    VirtualHub hub = hub();
    PtyHub first = new PtyHub(new PtyPair(), hub);
    Files.createSymbolicLink(port, Path.of(first.port()));
    at(port.toString()).awaitSamples(100);
    first.close();
    Files.delete(port);
    station.awaitRead(
        "The sensor hub at "
            + port
            + " is unplugged: plug its USB cable in again and it goes on by itself.");
    try (PtyHub second = new PtyHub(new PtyPair(), hub)) {
      Files.createSymbolicLink(port, Path.of(second.port()));
      station.awaitSamples(100);
      station.assertWhole();
    }
  }

  @Test
  void pluggedInAtAnotherPort() {
    VirtualHub hub = hub();
    PtyHub first = new PtyHub(new PtyPair(), hub);
    List<String> ports = new CopyOnWriteArrayList<>(List.of(first.port()));
    auto(ports).awaitSamples(100);
    first.close();
    ports.clear();
    station.awaitRead("is unplugged");
    try (PtyHub second = new PtyHub(new PtyPair(), hub)) {
      ports.add(second.port());
      station.awaitSamples(100);
      assertThat(station.status().source()).isEqualTo(second.port());
      assertThat(station.status().isWell()).isTrue();
      station.assertWhole();
    }
  }

  @Test
  void theHubStartsAnew() {
    try (PtyHub hub = plugIn()) {
      at(hub.port()).awaitSamples(100);
      hub.with(VirtualHub::restart);
      station.awaitRead(
          "The sensor hub at " + hub.port() + " started anew: the set goes on where it was.");
      station.awaitSamples(100);
      assertThat(station.status().restarts()).isEqualTo(1);
      station.assertWhole();
    }
  }

  @Test
  void whatTheStationSendsComesBack() {
    try (PtyHub hub = plugIn()) {
      hub.echo();
      at(hub.port()).awaitSamples(200);
      assertThat(station.status().isWell()).isTrue();
      assertThat(station.status().damagedFrames()).isZero();
      station.assertWhole();
    }
  }

  @Test
  void theBoardPrintsWhileItStarts() {
    PtyPair pty = new PtyPair();
    try (PtyHub hub = new PtyHub(pty, hub())) {
      byte[] noise = "\nets Jun  8 2016 00:22:57\0\0rst:0x1\0".getBytes(StandardCharsets.UTF_8);
      at(hub.port());
      pty.write(noise, 0, noise.length);
      station.awaitSamples(200);
      assertThat(station.status().isWell()).isTrue();
      station.assertWhole();
    }
  }

  @Test
  void bytesTrickleInOneByOne() {
    try (PtyHub hub = plugIn()) {
      hub.trickle(1);
      at(hub.port()).awaitSamples(200);
      assertThat(station.status().isWell()).isTrue();
      assertThat(station.status().damagedFrames()).isZero();
      station.assertWhole();
    }
  }

  @Test
  void aFloodBesideTheHub() {
    PtyPair pty = new PtyPair();
    try (PtyHub hub = new PtyHub(pty, hub())) {
      at(hub.port()).awaitSamples(100);
      byte[] flood = new byte[2000];
      String sentence = "The device at " + hub.port() + " sends more than a sensor hub may";
      hub.with(
          speaking -> {
            for (int i = 0; i < 20_000 && !station.status().sentence().startsWith(sentence); i++) {
              pty.write(flood, 0, flood.length);
              Thread.onSpinWait();
            }
          });
      station.awaitRead(sentence);
      station.awaitSamples(100);
      station.assertWhole();
    }
  }

  @Test
  void theHubNoLongerHears() {
    try (PtyHub hub = plugIn()) {
      at(hub.port()).awaitSamples(100);
      hub.deaf();
      station.awaitRead(
          "The sensor hub at "
              + hub.port()
              + " does not obey (no answer to commands): unplug it and plug it in again.");
      station.assertWhole();
    }
  }

  @Test
  void theHubFallsSilent() {
    try (PtyHub hub = plugIn()) {
      at(hub.port()).awaitSamples(100);
      hub.silent(true);
      station.awaitRead("Nothing comes from the sensors at " + hub.port() + " just now");
      station.awaitRead(
          "The sensor hub at "
              + hub.port()
              + " has fallen silent: look at its power and its cable; it goes on by itself.");
      hub.silent(false);
      station.awaitSamples(100);
      await().atMost(5, SECONDS).until(() -> station.status().lost() > 200);
      station.assertWhole();
    }
  }

  @Test
  void twoHubsArePluggedIn() {
    try (PtyHub one = plugIn();
        PtyHub other = new PtyHub(new PtyPair(), hub(2))) {
      List<String> ports = new CopyOnWriteArrayList<>(List.of(one.port(), other.port()));
      auto(ports)
          .awaitRead(
              "More than one sensor hub is plugged in ("
                  + one.port()
                  + ", "
                  + other.port()
                  + "): unplug all but this station's");
      ports.remove(other.port());
      station.awaitSamples(100);
      station.assertWhole();
    }
  }
}
