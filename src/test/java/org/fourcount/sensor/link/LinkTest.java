package org.fourcount.sensor.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import org.fourcount.protocol.Ack;
import org.fourcount.protocol.Command;
import org.fourcount.protocol.Event;
import org.fourcount.protocol.Heartbeat;
import org.fourcount.protocol.MessageType;
import org.fourcount.protocol.Order;
import org.fourcount.protocol.Samples;
import org.fourcount.protocol.Status;
import org.fourcount.protocol.Uid;
import org.fourcount.sensor.KeptSamples;
import org.fourcount.sensor.KeptSamples.Kept;
import org.fourcount.sensor.source.Trouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkTest {
  /** A sound frame of protocol version 2, from the test vectors. */
  private static final String BAD_VERSION =
      "000602110101040210010101010101010101010101010101010571c361be00";

  private final KeptSamples kept = new KeptSamples();
  private final List<HandMadeHub> opened = new ArrayList<>();
  private HandMadeHub hub = new HandMadeHub();
  private final Link link =
      new Link(
          () -> {
            opened.add(hub);
            return hub;
          },
          kept);

  private void step(int times) {
    for (int i = 0; i < times; i++) {
      link.step();
    }
  }

  private void stepUntil(BooleanSupplier reached) {
    for (int i = 0; i < 500 && !reached.getAsBoolean(); i++) {
      link.step();
    }
    assertThat(reached.getAsBoolean()).as("reached after 500 steps: %s", link.status()).isTrue();
  }

  private void stream() {
    stepUntil(() -> link.status().state() == LinkState.STREAMING);
  }

  private boolean has(Trouble trouble) {
    return link.status().problem() != null && link.status().problem().trouble() == trouble;
  }

  private void beat(int state) {
    hub.send(new Heartbeat(hub.clockUs, hub.bootId, state, 5), 0);
  }

  /** A second in which the hub beats and its sensors measure. */
  private void second(int... nodes) {
    beat(Heartbeat.STREAMING);
    for (int node : nodes) {
      hub.sample(node, hub.clockUs, hub.clockUs / 10_000);
    }
    for (long until = hub.nowNs + 1_000_000_000; hub.nowNs < until; ) {
      link.step();
    }
  }

  @Test
  void theHostSpeaksFirst() {
    hub.answersHello = false;
    step(1);

    assertThat(hub.heard(MessageType.HELLO_REQ)).isEqualTo(1);
  }

  @Test
  void itAsksTwiceASecondUntilThereIsAnAnswer() {
    hub.answersHello = false;
    for (int i = 0; i < 25; i++) {
      link.step();
    }

    assertThat(hub.heard(MessageType.HELLO_REQ)).isEqualTo(5);
  }

  @Test
  void aHubThatTakesTwoSecondsToStartIsWaitedFor() {
    hub.answersHello = false;
    for (int i = 0; i < 22; i++) {
      link.step();
    }
    assertThat(link.status().problem()).isNull();
    hub.answersHello = true;
    stream();
  }

  @Test
  void samplesAreInGAndDegreesPerSecond() {
    stream();
    short[] values = {4096, -8192, 16384, 571, -5710, 0};
    hub.send(new Samples(5_000_000, 10_000_000, 0, Samples.ACCEL_GYRO, 0, 0, values), 1);
    step(1);

    Kept sample = kept.all().get(0);
    assertThat(List.of(sample.ax(), sample.ay(), sample.az())).containsExactly(0.5, -1.0, 2.0);
    assertThat(sample.gx()).isCloseTo(10, within(1e-9));
    assertThat(sample.gy()).isCloseTo(-100, within(1e-9));
    assertThat(sample.timeUs()).isEqualTo(5_000_000);
  }

  @Test
  void timesWithinABatchAreRoundedToTheMicrosecond() {
    stream();
    short[] values = new short[9];
    hub.send(new Samples(1000, 3_333_333, 0, Samples.ACCEL, 0, 0, values), 1);
    step(1);

    assertThat(kept.all()).extracting(Kept::timeUs).containsExactly(1000L, 4333L, 7667L);
  }

  @Test
  void aReadingAtTheEndOfTheScaleIsClipped() {
    stream();
    hub.sample(1, 1000, 0, 0, Short.MAX_VALUE);
    hub.sample(1, 2000, 1, 0, Short.MIN_VALUE);
    hub.sample(1, 3000, 2, 0, (short) 32_766);
    step(1);

    assertThat(kept.all()).extracting(Kept::clipped).containsExactly(true, true, false);
  }

  @Test
  void aBatchThatSaysSoIsClipped() {
    stream();
    hub.sample(1, 1000, 0, Samples.CLIPPED, (short) 1);
    step(1);

    assertThat(kept.all().get(0).clipped()).isTrue();
  }

  @Test
  void missingSamplesAreCounted() {
    stream();
    hub.sample(1, 10_000, 7);
    hub.sample(1, 50_000, 11);
    step(30);

    assertThat(link.status().lost()).isEqualTo(3);
  }

  @Test
  void theCountOfSamplesWraps() {
    stream();
    hub.sample(1, 10_000, 0xFFFF_FFFFL);
    hub.sample(1, 20_000, 0);
    hub.sample(1, 40_000, 2);
    step(30);

    assertThat(link.status().lost()).isEqualTo(1);
  }

  @Test
  void samplesThatComeTwiceAreDeliveredOnce() {
    stream();
    hub.sample(1, 10_000, 0);
    hub.sample(1, 10_000, 0);
    step(1);

    assertThat(kept.count()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"-1", "9223372036854775807", "4000000000000"})
  void aTimeThatMakesNoSenseIsLeftOut(long timeUs) {
    stream();
    hub.sample(1, 10_000, 0);
    hub.sample(1, timeUs, 1);
    hub.sample(1, 20_000, 2);
    step(30);

    assertThat(kept.all()).extracting(Kept::timeUs).containsExactly(10_000L, 20_000L);
    assertThat(link.status().nodes().get(0).leftOut()).isEqualTo(1);
  }

  @Test
  void aSensorWithoutAScaleIsLeftOut() {
    stream();
    hub.info(1, 0);
    hub.sample(1, 10_000, 0);
    step(1);

    assertThat(kept.count()).isZero();
    assertThat(has(Trouble.IMPLAUSIBLE)).isTrue();
  }

  @Test
  void aSensorThatDidNotIntroduceItselfIsAskedTo() {
    stream();
    hub.nodes = 2;
    hub.sample(2, 10_000, 0);
    step(20);
    hub.sample(2, 20_000, 1);
    step(1);

    assertThat(kept.all()).extracting(Kept::node).containsExactly(2);
  }

  @Test
  void theLeaseIsRenewedEachTwoSeconds() {
    stream();
    hub.heard.clear();
    for (int i = 0; i < 10; i++) {
      second(1);
    }

    assertThat(hub.heard)
        .filteredOn(m -> m instanceof Command c && c.order() instanceof Order.Renew)
        .hasSizeBetween(4, 5);
  }

  @Test
  void aCommandIsTriedThreeTimesUnderTheSameNumber() {
    hub.answersCommands = false;
    stepUntil(() -> hub.isClosed);

    List<Command> commands =
        hub.heard.stream().filter(Command.class::isInstance).map(Command.class::cast).toList();
    assertThat(commands.subList(0, 3)).containsOnly(commands.get(0));
    assertThat(commands.get(3)).isNotEqualTo(commands.get(0));
  }

  @Test
  void anEndedLeaseIsStartedAgain() {
    stream();
    second(1);
    second(1);
    hub.heard.clear();
    beat(Heartbeat.IDLE);
    step(5);

    assertThat(hub.heard).anyMatch(m -> m instanceof Command c && c.order() instanceof Order.Start);
  }

  @Test
  void aHubThatRefusesToStartIsNamed() {
    hub.result = Ack.HARDWARE;
    stepUntil(() -> has(Trouble.REFUSED));

    assertThat(link.sentence()).contains("/dev/ttyTEST").contains("5");
  }

  @Test
  void threeSecondsOfSilenceAreALostLink() {
    stream();
    step(5);
    long since = hub.nowNs;
    hub.isMute = true;
    stepUntil(() -> has(Trouble.SILENT));

    assertThat(hub.nowNs - since).isLessThanOrEqualTo(3_000_000_000L);
    assertThat(hub.isClosed).isTrue();
    assertThat(link.status().isLive()).isFalse();
  }

  @Test
  void aHubThatBeatsAndDoesNotObeyIsNamed() {
    stream();
    hub.answersCommands = false;
    stepUntil(() -> has(Trouble.DEAF));

    assertThat(hub.isClosed).isTrue();
  }

  @Test
  void afterAnUnplugAFreshSourceIsOpened() {
    stream();
    hub.isUnplugged = true;
    stepUntil(() -> has(Trouble.PORT_GONE));
    hub = new HandMadeHub();
    stream();

    assertThat(opened).hasSize(2);
    assertThat(opened.get(0).isClosed).isTrue();
    assertThat(link.status().problem()).isNull();
  }

  @Test
  void samplesLostWhileUnpluggedAreCounted() {
    stream();
    hub.sample(1, 10_000, 0);
    step(1);
    hub.isUnplugged = true;
    step(1);
    hub = new HandMadeHub();
    stream();
    hub.sample(1, 2_010_000, 200);
    step(30);

    assertThat(link.status().lost()).isEqualTo(199);
  }

  @Test
  void timeGoesOnByTheHostsClockWhenTheHubStartsAnew() {
    hub.clockUs = 60_000_000;
    stream();
    for (int i = 0; i < 8; i++) {
      second(1);
    }
    long before = kept.all().get(kept.count() - 1).timeUs();
    hub.pass(1500);
    hub.bootId = 2;
    hub.clockUs = 300_000;
    beat(Heartbeat.IDLE);
    stepUntil(() -> link.status().restarts() == 1 && link.status().state() == LinkState.STREAMING);
    long hostNs = hub.nowNs;
    long passedUs = hub.clockUs;
    step(3);
    hub.sample(1, hub.clockUs, 0);
    step(1);

    long after = kept.all().get(kept.count() - 1).timeUs();
    // The last sample before was measured a second before the pause, the new one just now.
    long expected =
        before + 1_000_000 + 1_500_000 + (passedUs - 300_000) + (hub.nowNs - hostNs) / 1000;
    assertThat(after).isCloseTo(expected, within(120_000L));
  }

  @Test
  void aHubThatKeepsItsBootNumberIsSeenToRestartByItsTimes() {
    stream();
    hub.sample(1, 60_000_000, 6000);
    for (int i = 0; i < 10; i++) {
      hub.sample(1, 10_000L * i, i);
    }
    step(30);

    assertThat(kept.count()).isEqualTo(6);
    assertThat(kept.all()).isSortedAccordingTo((a, b) -> Long.compare(a.timeUs(), b.timeUs()));
    assertThat(link.status().restarts()).isEqualTo(1);
  }

  @Test
  void aRestartIsNewsForFiveSeconds() {
    stream();
    second(1);
    hub.bootId = 2;
    beat(Heartbeat.IDLE);
    stepUntil(() -> has(Trouble.HUB_RESTARTED));
    assertThat(link.status().problem().trouble().isNote()).isTrue();
    for (int i = 0; i < 7; i++) {
      second(1);
    }

    assertThat(link.status().problem()).isNull();
  }

  @Test
  void aHubThatStartedAnewWhileUnpluggedIsNewsToo() {
    stream();
    hub.isUnplugged = true;
    step(1);
    hub = new HandMadeHub();
    hub.bootId = 2;
    stepUntil(() -> has(Trouble.HUB_RESTARTED));

    assertThat(link.status().restarts()).isEqualTo(1);
  }

  @Test
  void anotherVersionIsNamedAndDoesNotStream() {
    hub.major = 3;
    stepUntil(() -> has(Trouble.OTHER_VERSION));

    assertThat(link.sentence()).contains("version 3").contains("version 1");
    assertThat(hub.heard(MessageType.CMD)).isZero();
  }

  @Test
  void framesOfAnotherVersionAreNamed() {
    hub.answersHello = false;
    hub.send(HexFormat.of().parseHex(BAD_VERSION));
    stepUntil(() -> has(Trouble.OTHER_VERSION));

    assertThat(link.sentence()).contains("version 2");
  }

  @Test
  void anotherHubIsNamedAndDoesNotStream() {
    stream();
    hub.isUnplugged = true;
    step(1);
    hub = new HandMadeHub();
    hub.uid = new Uid("ff0102030405060708090a0b0c0d0e0f");
    stepUntil(() -> has(Trouble.OTHER_HUB));

    assertThat(link.sentence()).contains("ff0102");
    assertThat(hub.heard(MessageType.CMD)).isZero();
  }

  @Test
  void anotherHubIsAcceptedWhenSomebodySaysSo() {
    stream();
    hub.isUnplugged = true;
    step(1);
    hub = new HandMadeHub();
    hub.uid = new Uid("ff0102030405060708090a0b0c0d0e0f");
    stepUntil(() -> has(Trouble.OTHER_HUB));
    link.post(link::acceptHub);
    stream();

    assertThat(link.status().hub()).startsWith("ff0102");
  }

  @Test
  void aSensorThatFallsSilentIsNamed() {
    hub.nodes = 2;
    stream();
    for (int i = 0; i < 5; i++) {
      second(1);
    }

    assertThat(has(Trouble.NODE_LOST)).isTrue();
    assertThat(link.sentence()).contains("Sensor 2");
  }

  @Test
  void aSensorThatTheHubLostIsNamedAtOnce() {
    stream();
    hub.sample(1, 10_000, 0);
    hub.send(new Event(20_000, 3, 0), 1);
    step(1);

    assertThat(has(Trouble.NODE_LOST)).isTrue();
  }

  @Test
  void aSensorThatComesBackIsNews() {
    stream();
    hub.send(new Event(20_000, 4, 0), 1);
    step(1);

    assertThat(has(Trouble.NODE_JOINED)).isTrue();
  }

  @Test
  void aHubWithoutSensorsIsNamed() {
    hub.nodes = 0;
    stream();
    step(1);

    assertThat(has(Trouble.NO_SENSORS)).isTrue();
  }

  @Test
  void aHubThatCannotMeasureIsNamed() {
    stream();
    beat(Heartbeat.FAULT);
    step(1);

    assertThat(has(Trouble.HUB_FAULT)).isTrue();
  }

  @Test
  void anEmptyBatteryIsNamedAndSamplesAreStillLive() {
    stream();
    hub.sample(1, 10_000, 0);
    hub.send(new Status(3400, 8, 0, 2400, -50, 0, 0, 60), 1);
    step(1);

    assertThat(has(Trouble.LOW_BATTERY)).isTrue();
    assertThat(link.status().isLive()).isTrue();
  }

  @Test
  void aSensorThatFailedItsOwnTestIsNamed() {
    stream();
    hub.sample(1, 10_000, 0);
    hub.send(new Status(3900, 80, 0, 2400, -50, 1, 0, 60), 1);
    step(1);

    assertThat(has(Trouble.SENSOR_FAULT)).isTrue();
  }

  @Test
  void aClockThatRunsOnePercentFastIsNamed() {
    stream();
    for (int i = 0; i < 10; i++) {
      second(1);
      hub.clockUs += 10_000;
    }

    assertThat(has(Trouble.CLOCK_OFF)).isTrue();
    assertThat(link.status().skewPpm()).isCloseTo(10_000, within(1500.0));
  }

  @Test
  void aNoisyLineIsNamedWithItsShare() {
    stream();
    Random random = new Random(3);
    for (int s = 0; s < 12; s++) {
      for (int i = 0; i < 10; i++) {
        byte[] noise = new byte[12];
        random.nextBytes(noise);
        noise[0] = 0;
        noise[11] = 0;
        hub.send(noise);
        beat(Heartbeat.STREAMING);
      }
      second(1);
    }

    assertThat(has(Trouble.NOISY)).isTrue();
    assertThat(link.sentence()).contains("%");
  }

  @Test
  void aFloodIsCutOffAndNamed() {
    stream();
    hub.send(new byte[300_000]);
    step(80);

    assertThat(has(Trouble.FLOOD)).isTrue();
  }

  @Test
  void moreThanTwoThousandFramesASecondAreLeftOut() {
    stream();
    for (int i = 0; i < 3000; i++) {
      hub.sample(1, 1000L + i, i);
    }
    step(60);

    assertThat(kept.count()).isBetween(1900, 2000);
  }

  @Test
  void postedTasksRunOnTheLinksThread() {
    stream();
    Thread[] ran = new Thread[1];
    link.post(() -> ran[0] = Thread.currentThread());
    step(1);

    assertThat(ran[0]).isEqualTo(Thread.currentThread());
  }

  @Test
  void closingTellsTheHubToStop() {
    stream();
    link.close();
    boolean goesOn = link.step();

    assertThat(goesOn).isFalse();
    assertThat(hub.heard).anyMatch(m -> m instanceof Command c && c.order() instanceof Order.Stop);
    assertThat(hub.isClosed).isTrue();
  }

  @Test
  void identifyGoesToTheSensor() {
    stream();
    link.identify(1, 5);
    step(1);

    assertThat(hub.heard)
        .anyMatch(m -> m instanceof Command c && c.order().equals(new Order.Identify(5)));
  }

  @Test
  void firmwareAndSensorsAreTold() {
    stream();
    LinkStatus status = link.status();

    assertThat(status.firmware()).isEqualTo("1.2.3");
    assertThat(status.hub()).isEqualTo(HandMadeHub.UID.hex());
    assertThat(status.nodes()).extracting(NodeStatus::model).containsExactly("LSM6DSO");
  }
}
