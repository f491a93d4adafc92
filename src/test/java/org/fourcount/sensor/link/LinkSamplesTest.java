package org.fourcount.sensor.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.fourcount.protocol.Heartbeat;
import org.fourcount.protocol.Samples;
import org.fourcount.sensor.KeptSamples.Kept;
import org.fourcount.sensor.source.Trouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a link makes of the samples that a hub sends. */
class LinkSamplesTest {
  private final LinkedHub on = new LinkedHub();

  @Test
  void samplesAreInGAndDegreesPerSecond() {
    on.stream();
    short[] values = {4096, -8192, 16384, 571, -5710, 0};
    on.hub().send(new Samples(5_000_000, 10_000_000, 0, Samples.ACCEL_GYRO, 0, 0, values), 1);
    on.step(1);

    Kept sample = on.kept().all().get(0);
    assertThat(List.of(sample.ax(), sample.ay(), sample.az())).containsExactly(0.5, -1.0, 2.0);
    assertThat(sample.gx()).isCloseTo(10, within(1e-9));
    assertThat(sample.gy()).isCloseTo(-100, within(1e-9));
    assertThat(sample.timeUs()).isEqualTo(5_000_000);
  }

  @Test
  void timesWithinABatchAreRoundedToTheMicrosecond() {
    on.stream();
    short[] values = new short[9];
    on.hub().send(new Samples(1000, 3_333_333, 0, Samples.ACCEL, 0, 0, values), 1);
    on.step(1);

    assertThat(on.kept().all()).extracting(Kept::timeUs).containsExactly(1000L, 4333L, 7667L);
  }

  @Test
  void aReadingAtTheEndOfTheScaleIsClipped() {
    on.stream();
    on.hub().sample(1, 1000, 0, 0, Short.MAX_VALUE);
    on.hub().sample(1, 2000, 1, 0, Short.MIN_VALUE);
    on.hub().sample(1, 3000, 2, 0, (short) 32_766);
    on.step(1);

    assertThat(on.kept().all()).extracting(Kept::clipped).containsExactly(true, true, false);
  }

  @Test
  void aBatchThatSaysSoIsClipped() {
    on.stream();
    on.hub().sample(1, 1000, 0, Samples.CLIPPED, (short) 1);
    on.step(1);

    assertThat(on.kept().all().get(0).clipped()).isTrue();
  }

  @Test
  void missingSamplesAreCounted() {
    on.stream();
    on.hub().sample(1, 10_000, 7);
    on.hub().sample(1, 50_000, 11);
    on.step(30);

    assertThat(on.link().status().lost()).isEqualTo(3);
  }

  @Test
  void theCountOfSamplesWraps() {
    on.stream();
    on.hub().sample(1, 10_000, 0xFFFF_FFFFL);
    on.hub().sample(1, 20_000, 0);
    on.hub().sample(1, 40_000, 2);
    on.step(30);

    assertThat(on.link().status().lost()).isEqualTo(1);
  }

  @Test
  void samplesThatComeTwiceAreDeliveredOnce() {
    on.stream();
    on.hub().sample(1, 10_000, 0);
    on.hub().sample(1, 10_000, 0);
    on.step(1);

    assertThat(on.kept().count()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"-1", "9223372036854775807", "4000000000000"})
  void aTimeThatMakesNoSenseIsLeftOut(long timeUs) {
    on.stream();
    on.hub().sample(1, 10_000, 0);
    on.hub().sample(1, timeUs, 1);
    on.hub().sample(1, 20_000, 2);
    on.step(30);

    assertThat(on.kept().all()).extracting(Kept::timeUs).containsExactly(10_000L, 20_000L);
    assertThat(on.link().status().nodes().get(0).leftOut()).isEqualTo(1);
  }

  @Test
  void aSensorWithoutAScaleIsLeftOut() {
    on.stream();
    on.hub().info(1, 0);
    on.hub().sample(1, 10_000, 0);
    on.step(1);

    assertThat(on.kept().count()).isZero();
    assertThat(on.has(Trouble.IMPLAUSIBLE)).isTrue();
  }

  @Test
  void aSensorThatDidNotIntroduceItselfIsAskedTo() {
    on.stream();
    on.hub().nodes = 2;
    on.hub().sample(2, 10_000, 0);
    on.step(20);
    on.hub().sample(2, 20_000, 1);
    on.step(1);

    assertThat(on.kept().all()).extracting(Kept::node).containsExactly(2);
  }

  @Test
  void samplesLostWhileUnpluggedAreCounted() {
    on.stream();
    on.hub().sample(1, 10_000, 0);
    on.step(1);
    on.hub().isUnplugged = true;
    on.step(1);
    on.plugIn(new HandMadeHub());
    on.stream();
    on.hub().sample(1, 2_010_000, 200);
    on.step(30);

    assertThat(on.link().status().lost()).isEqualTo(199);
  }

  @Test
  void timeGoesOnByTheHostsClockWhenTheHubStartsAnew() {
    on.hub().clockUs = 60_000_000;
    on.stream();
    for (int i = 0; i < 8; i++) {
      on.second(1);
    }
    long before = on.kept().all().get(on.kept().count() - 1).timeUs();
    on.hub().pass(1500);
    on.hub().bootId = 2;
    on.hub().clockUs = 300_000;
    on.beat(Heartbeat.IDLE);
    on.stepUntil(() -> on.link().status().restarts() == 1 && on.link().status().isStreaming());
    long hostNs = on.hub().nowNs;
    long passedUs = on.hub().clockUs;
    on.step(3);
    on.hub().sample(1, on.hub().clockUs, 0);
    on.step(1);

    long after = on.kept().all().get(on.kept().count() - 1).timeUs();
    // The last sample before was measured a second before the pause, the new one just now.
    long expected =
        before + 1_000_000 + 1_500_000 + (passedUs - 300_000) + (on.hub().nowNs - hostNs) / 1000;
    assertThat(after).isCloseTo(expected, within(120_000L));
  }

  @Test
  void aHubThatKeepsItsBootNumberIsSeenToRestartByItsTimes() {
    on.stream();
    on.hub().sample(1, 60_000_000, 6000);
    for (int i = 0; i < 10; i++) {
      on.hub().sample(1, 10_000L * i, i);
    }
    on.step(30);

    assertThat(on.kept().count()).isEqualTo(6);
    assertThat(on.kept().all()).isSortedAccordingTo((a, b) -> Long.compare(a.timeUs(), b.timeUs()));
    assertThat(on.link().status().restarts()).isEqualTo(1);
  }

  @Test
  void moreThanTwoThousandFramesASecondAreLeftOut() {
    on.stream();
    for (int i = 0; i < 3000; i++) {
      on.hub().sample(1, 1000L + i, i);
    }
    on.step(60);

    assertThat(on.kept().count()).isBetween(1900, 2000);
  }
}
