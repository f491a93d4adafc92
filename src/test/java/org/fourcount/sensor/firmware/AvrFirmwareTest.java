package org.fourcount.sensor.firmware;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.util.List;
import org.fourcount.sensor.KeptSamples;
import org.fourcount.sensor.KeptSamples.Kept;
import org.fourcount.sensor.SourceUri;
import org.fourcount.sensor.Sources;
import org.fourcount.sensor.conform.Clause;
import org.fourcount.sensor.conform.Conformance;
import org.fourcount.sensor.link.Link;
import org.fourcount.sensor.link.LinkStatus;
import org.fourcount.sensor.source.ByteSource;
import org.fourcount.sensor.source.SourceLost;
import org.fourcount.sensor.source.Trouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The station's link talks to the ATmega328P's image, which runs as machine code in real time. */
@Tag("firmware")
class AvrFirmwareTest {
  /** The model's oscillator is 1.3 % fast. */
  private static final double INTERVAL_US = 10_000 / 1.013;

  private final KeptSamples kept = new KeptSamples();
  private Firmware hub;
  private Link link;

  private void link() {
    link = new Link(Sources.opener(SourceUri.parse("serial:" + hub.port())), kept);
    link.start();
  }

  private void awaitSamples(int more) {
    int before = kept.count();
    await().atMost(20, SECONDS).until(() -> kept.count() >= before + more);
  }

  @AfterEach
  void stop() {
    if (link != null) {
      link.close();
    }
    hub.close();
  }

  @Test
  void itStreamsAtTheSensorsTrueInterval() throws IOException {
    hub = Firmware.onAvr();
    link();
    awaitSamples(300);

    List<Kept> all = kept.of(1);
    double intervalUs =
        (all.get(all.size() - 1).timeUs() - all.get(0).timeUs()) / (all.size() - 1.0);
    assertThat(link.status().lost()).isZero();
    assertThat(intervalUs).isCloseTo(INTERVAL_US, within(3.0));
  }

  /** The angle by gravity turns as fast as the gyro says, so axes, signs and scales are right. */
  @Test
  void gravityAndGyroTellTheSameMovement() throws IOException {
    hub = Firmware.onAvr("--rep", "4");
    link();
    awaitSamples(500);

    List<Kept> all = kept.of(1);
    double gyroDegrees = 0;
    double least = 90;
    double most = -90;
    double start = degrees(all.get(0));
    for (int i = 1; i < all.size(); i++) {
      double seconds = (all.get(i).timeUs() - all.get(i - 1).timeUs()) / 1e6;
      gyroDegrees += seconds * (all.get(i).gy() + all.get(i - 1).gy()) / 2;
      assertThat(degrees(all.get(i)) - start).isCloseTo(gyroDegrees, within(0.5));
      least = Math.min(least, degrees(all.get(i)));
      most = Math.max(most, degrees(all.get(i)));
    }
    assertThat(most - least).isCloseTo(60, within(0.5));
  }

  private static double degrees(Kept sample) {
    return Math.toDegrees(Math.atan2(-sample.ax(), sample.az()));
  }

  @Test
  void aSensorWhosePlugIsPulledIsNamedAndComesBack() throws Exception {
    hub = Firmware.onAvr();
    link();
    awaitSamples(50);
    hub.signal("USR1");
    await().atMost(10, SECONDS).until(() -> troubles(link.status()));
    hub.signal("USR1");
    awaitSamples(100);

    await().atMost(10, SECONDS).until(() -> link.status().isWell());
  }

  private static boolean troubles(LinkStatus status) {
    return status.problem() != null
        && List.of(Trouble.NODE_LOST, Trouble.HUB_FAULT).contains(status.problem().trouble());
  }

  @Test
  void aGyroThatDoesNotAnswerItsSelfTestIsTold() throws IOException, SourceLost {
    hub = Firmware.onAvr("--rep", "0", "--gyro", "broken");
    try (ByteSource source = Sources.open(SourceUri.parse("serial:" + hub.port()))) {
      assertThat(new Conformance(source).run().findings())
          .filteredOn(finding -> finding.clause() == Clause.SELF_TESTS)
          .singleElement()
          .satisfies(
              finding -> assertThat(finding.reason()).isEqualTo("ACK 0, STATUS says gyro failed"));
    }
  }

  @Test
  void itKeepsEveryClauseOfTheProtocol() throws IOException, SourceLost {
    hub = Firmware.onAvr("--rep", "0");
    assertThat(HostFirmwareTest.conformance(hub)).isTrue();
  }
}
