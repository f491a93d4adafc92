package org.fourcount.station;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.fourcount.station.KnownPeople.ANNA;
import static org.fourcount.station.KnownPeople.TESS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.fourcount.programme.SensorPlace;
import org.fourcount.programme.SetEnd;
import org.fourcount.sensor.SourceUri;
import org.fourcount.sensor.VirtualUri;
import org.fourcount.sensor.serial.PtyHub;
import org.fourcount.sensor.serial.PtyPair;
import org.fourcount.sensor.virtual.HubIdentity;
import org.fourcount.sensor.virtual.SimulatedPerson;
import org.fourcount.sensor.virtual.VirtualHub;
import org.fourcount.store.Sets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A hub at a real port (a pseudo-terminal) that is lost or wrong while somebody does their set. */
@EnabledOnOs(
    value = OS.LINUX,
    disabledReason = "pseudo-terminals are made through Linux's C library")
class SensorLostTest {
  private static final int REPS = 6;

  /** Goes on lifting whether anybody hears it or not. */
  private static final String LIFTER = "virtual:1-0-1-0?guided=2&reps=40&still=4&after=60";

  @TempDir Path data;
  private Path port;
  private PtyHub hub;
  private StationInAWindow station;

  @BeforeEach
  void knowAnna() {
    KnownPeople.know(data, TESS, ANNA);
    KnownPeople.plan(data, Instant.now(), KnownPeople.kneeExtensions(1, REPS, 0));
    KnownPeople.trained(data, KnownPeople.daysAgo(4));
  }

  private void plugIn() throws IOException {
    port = data.resolve("hub");
    VirtualUri lifter = (VirtualUri) SourceUri.parse(LIFTER);
    hub =
        new PtyHub(
            new PtyPair(), new VirtualHub(HubIdentity.of(1), new SimulatedPerson(lifter.set())));
    Files.createSymbolicLink(port, Path.of(hub.port()));
  }

  @AfterEach
  void close() {
    if (station != null) {
      station.close();
    }
    if (hub != null) {
      hub.close();
    }
  }

  private Opening opening() throws Exception {
    plugIn();
    SourceUri atPort = SourceUri.parse("serial:" + port);
    return Opening.at(
        data, (line, isKnown) -> atPort, SourceUri.parse("virtual:4-0-4-0?after=600"));
  }

  private void begin(Opening opening) {
    station = new StationInAWindow(opening);
    station.toTheDoor();
    station.type("7");
    station.awaitScreen("ready");
    station.press("onward");
    station.awaitScreen("today");
    station.press("line-1");
  }

  private Sets.Kept set() {
    return KnownPeople.sets(data).get(0);
  }

  @Test
  void aHubThatFallsSilentIsSaidAndTheSetGoesOnWhenItIsBack() throws Exception {
    begin(opening());
    station.awaitSaid("reps", "3 of " + REPS); // two are counted
    hub.silent(true);
    station.awaitSaid("banner-sentence", "has fallen silent: look at its power and its cable");
    station.awaitSaid("sensors", "no signal");
    station.awaitSaid("phase", "WAIT");
    String counted = station.said("reps");
    assertThat(counted).contains(" of " + REPS);
    assertThat(station.said("count")).as("nothing is counted out").doesNotContainPattern("[0-9]");
    assertThat(KnownPeople.reps(data, set())).isGreaterThanOrEqualTo(2);
    hub.silent(false);
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> !station.said("banner-sentence").contains("silent"));
    station.awaitButton("again");
    assertThat(set().ended()).isEqualTo(SetEnd.DONE);
    assertThat(KnownPeople.reps(data, set())).isEqualTo(REPS);
    station.press("again"); // NEXT
    station.awaitScreen("today");
    assertThat(station.isThere("line-1")).as("it is done").isFalse();
  }

  @Test
  void whoStopsASetWhoseHubIsUnpluggedKeepsWhatWasDone() throws Exception {
    begin(opening());
    station.awaitSaid("reps", "3 of " + REPS); // two are counted
    hub.close();
    Files.delete(port);
    station.awaitSaid("banner-sentence", "is unplugged: plug its USB cable in again");
    station.awaitSaid("sensors", "no signal");
    station.press("stop");
    station.awaitSaid("phase", "STOPPED");
    station.press("again"); // NEXT
    station.awaitScreen("today");
    assertThat(set().ended()).isEqualTo(SetEnd.STOPPED);
    assertThat(KnownPeople.reps(data, set())).isGreaterThanOrEqualTo(2);
    station.press("finish");
    station.awaitScreen("feeling");
  }

  @Test
  void aHubWithOtherSensorsThanTheStationsIsSaidAndTheSetCanBeDoneLater() throws Exception {
    begin(opening().with("nodes", Map.of(SensorPlace.MOVING, 5, SensorPlace.LEFT, 5, "trunk", 2)));
    station.awaitSaid("sensor-hint", "Not heard: 5");
    station.awaitSaid("sensor-hint", "Is it switched on?");
    station.press("stop");
    station.awaitSaid("better", "No repetition was finished");
    station.press("again"); // NEXT
    station.awaitScreen("today");
    assertThat(station.isThere("line-1")).as("it can be done yet").isTrue();
  }
}
