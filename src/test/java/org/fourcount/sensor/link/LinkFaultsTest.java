package org.fourcount.sensor.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.fourcount.protocol.Event;
import org.fourcount.protocol.Status;
import org.fourcount.sensor.KeptSamples.Kept;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Faults of a hub and its sensors, as bytes: what the person at the screen reads. */
class LinkFaultsTest {
  private static final int NODE_LEFT = 3;
  private static final int NODE_JOINED = 4;

  private final LinkedHub on = new LinkedHub();

  @Test
  void aSensorLeavesAndComesBack() {
    on.hub().nodes = 2;
    on.stream();
    on.second(1, 2);
    on.hub().send(new Event(on.hub().clockUs, NODE_LEFT, 0), 2);
    on.step(1);
    assertThat(on.link().sentence())
        .isEqualTo(
            "Sensor 2 of the hub at /dev/ttyTEST no longer answers: look at its battery and bring it"
                + " nearer.");
    on.second(1);
    on.hub().send(new Event(on.hub().clockUs, NODE_JOINED, 0), 2);
    on.hub().sample(2, on.hub().clockUs, on.hub().clockUs / 10_000);
    on.step(1);
    assertThat(on.link().sentence()).isEqualTo("Sensor 2 of the hub at /dev/ttyTEST is there.");
    on.hub().pass(10);
    on.second(1, 2);

    assertThat(on.kept().of(1)).hasSize(3);
    assertThat(on.kept().of(2)).hasSize(3);
  }

  @Test
  void theNumberOfFramesWraps() {
    on.stream();
    for (long i = 0; i < 70_000; i++) {
      on.hub().sample(1, 1_000_000 + i, i);
      if (i % 100 == 99) {
        on.step(3);
      }
    }

    assertThat(on.kept().all()).hasSize(70_000);
    assertThat(on.link().status().lost()).isZero();
    assertThat(on.link().sentence()).isEqualTo("The sensors at /dev/ttyTEST are ready.");
  }

  @Test
  void aClockAtTheEdgeOf64BitsIsLeftOutAndThenGoesOn() {
    on.stream();
    on.hub().sample(1, -20_000, 0);
    on.hub().sample(1, -10_000, 1);
    on.step(1);
    assertThat(on.link().sentence())
        .isEqualTo(
            "Part of what the sensor hub at /dev/ttyTEST sends makes no sense (times or scales) and"
                + " is left out: switch the hub off and on again.");
    for (int i = 0; i < 400; i++) {
      on.hub().sample(1, i * 10_000L, 2 + i);
      on.hub().pass(10);
      on.step(1);
    }

    assertThat(on.kept().all())
        .extracting(Kept::timeUs)
        .isEqualTo(LongStream.range(0, 400).map(i -> i * 10_000).boxed().toList());
    assertThat(on.link().sentence()).isEqualTo("The sensors at /dev/ttyTEST are ready.");
  }

  @Test
  void aSecondWithoutASampleIsQuiet() {
    on.stream();
    on.second(1);
    on.step(1);

    assertThat(on.link().status().state()).isEqualTo(new LinkState.Quiet("/dev/ttyTEST"));
    assertThat(on.link().sentence())
        .isEqualTo("Nothing comes from the sensors at /dev/ttyTEST just now: wait a moment.");
    on.hub().sample(1, on.hub().clockUs, 100);
    on.step(1);
    assertThat(on.link().status().isLive()).isTrue();
  }

  /** Volts in thousandths, percent, hundredths of a degree, dBm. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3600 | 20 | 2400 | -50 | The battery of sensor 1 is nearly empty: charge it after this set.",
        "3900 | 80 | 2400 | -86 | Sensor 1 is hard to hear: bring the hub at /dev/ttyTEST nearer to"
            + " the person before it is lost.",
        "3900 | 80 | 4400 | -50 | Sensor 1 is too warm to be worn: take it off and let it cool.",
        "3900 | 80 | 2400 | -50 | The sensors at /dev/ttyTEST are ready.",
      })
  void whatWillStopASessionIsSaidBefore(int mv, int percent, int c100, int dbm, String sentence) {
    on.stream();
    on.hub().sample(1, 10_000, 0);
    on.hub().send(new Status(mv, percent, 0, c100, dbm, 0, 0, 60), 1);
    on.step(1);

    assertThat(on.link().sentence()).isEqualTo(sentence);
    assertThat(on.link().status().isLive()).isTrue();
  }

  @Test
  void manySamplesLostAreSaidBefore() {
    on.stream();
    for (int i = 0; i < 1100; i++) {
      on.hub().sample(1, 20_000L * i, 2L * i);
      on.hub().pass(20);
      on.step(1);
    }

    assertThat(on.link().sentence())
        .isEqualTo(
            "Part of what sensor 1 measures does not arrive: bring the hub at /dev/ttyTEST nearer to"
                + " the person.");
  }
}
