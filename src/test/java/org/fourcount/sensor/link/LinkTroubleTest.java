package org.fourcount.sensor.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HexFormat;
import java.util.Random;
import org.fourcount.protocol.Ack;
import org.fourcount.protocol.Event;
import org.fourcount.protocol.Heartbeat;
import org.fourcount.protocol.MessageType;
import org.fourcount.protocol.Status;
import org.fourcount.protocol.Uid;
import org.fourcount.sensor.source.Trouble;
import org.junit.jupiter.api.Test;

/** What goes wrong on a link is named. */
class LinkTroubleTest {
  /** A sound frame of protocol version 2, from the test vectors. */
  private static final String BAD_VERSION =
      "000602110101040210010101010101010101010101010101010571c361be00";

  private final LinkedHub on = new LinkedHub();

  @Test
  void aHubThatRefusesToStartIsNamed() {
    on.hub().result = Ack.HARDWARE;
    on.stepUntil(() -> on.has(Trouble.REFUSED));

    assertThat(on.link().sentence()).contains("/dev/ttyTEST").contains("5");
  }

  @Test
  void threeSecondsOfSilenceAreALostLink() {
    on.stream();
    on.step(5);
    long since = on.hub().nowNs;
    on.hub().isMute = true;
    on.stepUntil(() -> on.has(Trouble.SILENT));

    assertThat(on.hub().nowNs - since).isLessThanOrEqualTo(3_000_000_000L);
    assertThat(on.hub().isClosed).isTrue();
    assertThat(on.link().status().isLive()).isFalse();
  }

  @Test
  void aHubThatBeatsAndDoesNotObeyIsNamed() {
    on.stream();
    on.hub().answersCommands = false;
    on.stepUntil(() -> on.has(Trouble.DEAF));

    assertThat(on.hub().isClosed).isTrue();
  }

  @Test
  void aRestartIsNewsForFiveSeconds() {
    on.stream();
    on.second(1);
    on.hub().bootId = 2;
    on.beat(Heartbeat.IDLE);
    on.stepUntil(() -> on.has(Trouble.HUB_RESTARTED));
    assertThat(on.link().status().problem().trouble().isNote()).isTrue();
    for (int i = 0; i < 7; i++) {
      on.second(1);
    }

    assertThat(on.link().status().problem()).isNull();
  }

  @Test
  void aHubThatStartedAnewWhileUnpluggedIsNewsToo() {
    on.stream();
    on.hub().isUnplugged = true;
    on.step(1);
    on.plugIn(new HandMadeHub());
    on.hub().bootId = 2;
    on.stepUntil(() -> on.has(Trouble.HUB_RESTARTED));

    assertThat(on.link().status().restarts()).isEqualTo(1);
  }

  @Test
  void anotherVersionIsNamedAndDoesNotStream() {
    on.hub().major = 3;
    on.stepUntil(() -> on.has(Trouble.OTHER_VERSION));

    assertThat(on.link().sentence()).contains("version 3").contains("version 1");
    assertThat(on.hub().heard(MessageType.CMD)).isZero();
  }

  @Test
  void framesOfAnotherVersionAreNamed() {
    on.hub().answersHello = false;
    on.hub().send(HexFormat.of().parseHex(BAD_VERSION));
    on.stepUntil(() -> on.has(Trouble.OTHER_VERSION));

    assertThat(on.link().sentence()).contains("version 2");
  }

  @Test
  void anotherHubIsNamedAndDoesNotStream() {
    on.stream();
    on.hub().isUnplugged = true;
    on.step(1);
    on.plugIn(new HandMadeHub());
    on.hub().uid = new Uid("ff0102030405060708090a0b0c0d0e0f");
    on.stepUntil(() -> on.has(Trouble.OTHER_HUB));

    assertThat(on.link().sentence()).contains("ff0102");
    assertThat(on.hub().heard(MessageType.CMD)).isZero();
  }

  @Test
  void anotherHubIsAcceptedWhenSomebodySaysSo() {
    on.stream();
    on.hub().isUnplugged = true;
    on.step(1);
    on.plugIn(new HandMadeHub());
    on.hub().uid = new Uid("ff0102030405060708090a0b0c0d0e0f");
    on.stepUntil(() -> on.has(Trouble.OTHER_HUB));
    on.link().post(on.link()::acceptHub);
    on.stream();

    assertThat(on.link().status().hub()).startsWith("ff0102");
  }

  @Test
  void aSensorThatFallsSilentIsNamed() {
    on.hub().nodes = 2;
    on.stream();
    for (int i = 0; i < 5; i++) {
      on.second(1);
    }

    assertThat(on.has(Trouble.NODE_LOST)).isTrue();
    assertThat(on.link().sentence()).contains("Sensor 2");
  }

  @Test
  void aSensorThatTheHubLostIsNamedAtOnce() {
    on.stream();
    on.hub().sample(1, 10_000, 0);
    on.hub().send(new Event(20_000, 3, 0), 1);
    on.step(1);

    assertThat(on.has(Trouble.NODE_LOST)).isTrue();
  }

  @Test
  void aSensorThatComesBackIsNews() {
    on.stream();
    on.hub().send(new Event(20_000, 4, 0), 1);
    on.step(1);

    assertThat(on.has(Trouble.NODE_JOINED)).isTrue();
  }

  @Test
  void aHubWithoutSensorsIsNamed() {
    on.hub().nodes = 0;
    on.stream();
    on.step(1);

    assertThat(on.has(Trouble.NO_SENSORS)).isTrue();
  }

  @Test
  void aHubThatCannotMeasureIsNamed() {
    on.stream();
    on.beat(Heartbeat.FAULT);
    on.step(1);

    assertThat(on.has(Trouble.HUB_FAULT)).isTrue();
  }

  @Test
  void anEmptyBatteryIsNamedAndSamplesAreStillLive() {
    on.stream();
    on.hub().sample(1, 10_000, 0);
    on.hub().send(new Status(3400, 8, 0, 2400, -50, 0, 0, 60), 1);
    on.step(1);

    assertThat(on.has(Trouble.LOW_BATTERY)).isTrue();
    assertThat(on.link().status().isLive()).isTrue();
  }

  @Test
  void aSensorThatFailedItsOwnTestIsNamed() {
    on.stream();
    on.hub().sample(1, 10_000, 0);
    on.hub().send(new Status(3900, 80, 0, 2400, -50, 1, 0, 60), 1);
    on.step(1);

    assertThat(on.has(Trouble.SENSOR_FAULT)).isTrue();
  }

  @Test
  void aClockThatRunsOnePercentFastIsNamed() {
    on.stream();
    for (int i = 0; i < 10; i++) {
      on.second(1);
      on.hub().clockUs += 10_000;
    }

    assertThat(on.has(Trouble.CLOCK_OFF)).isTrue();
    assertThat(on.link().status().figures().skewPpm()).isCloseTo(10_000, within(1500.0));
  }

  @Test
  void aNoisyLineIsNamedWithItsShare() {
    on.stream();
    Random random = new Random(3);
    for (int s = 0; s < 12; s++) {
      for (int i = 0; i < 10; i++) {
        byte[] noise = new byte[12];
        random.nextBytes(noise);
        noise[0] = 0;
        noise[11] = 0;
        on.hub().send(noise);
        on.beat(Heartbeat.STREAMING);
      }
      on.second(1);
    }

    assertThat(on.has(Trouble.NOISY)).isTrue();
    assertThat(on.link().sentence()).contains("%");
  }

  @Test
  void aFloodIsCutOffAndNamed() {
    on.stream();
    on.hub().send(new byte[300_000]);
    on.step(80);

    assertThat(on.has(Trouble.FLOOD)).isTrue();
  }
}
