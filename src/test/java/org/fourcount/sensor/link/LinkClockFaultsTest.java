package org.fourcount.sensor.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.fourcount.sensor.KeptSamples;
import org.fourcount.sensor.KeptSamples.Kept;
import org.fourcount.sensor.SourceUri;
import org.fourcount.sensor.VirtualUri;
import org.fourcount.sensor.virtual.HubIdentity;
import org.fourcount.sensor.virtual.SimulatedPerson;
import org.fourcount.sensor.virtual.VirtualHub;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A clock that drifts and bytes that come late are no trouble, and change no sample. */
class LinkClockFaultsTest {
  private static final String SET = "virtual:2-0-2-0?reps=8&seed=3";
  private static final long MINUTE_NS = 60_000_000_000L;

  private final KeptSamples kept = new KeptSamples();

  private LinkStatus aMinute(double driftPpm, int gatherMs, int jitterMs) {
    HubIdentity one = HubIdentity.of(1);
    HubIdentity identity = new HubIdentity(one.uid(), one.major(), one.bootId(), driftPpm);
    SimulatedPerson person = new SimulatedPerson(((VirtualUri) SourceUri.parse(SET)).set());
    LateSource source = new LateSource(new VirtualHub(identity, person), gatherMs, jitterMs, 5);
    Link link = new Link(() -> source, kept);
    long untilNs = source.nanoTime() + MINUTE_NS;
    while (source.nanoTime() < untilNs) {
      link.step();
    }
    return link.status();
  }

  @ParameterizedTest
  @CsvSource({"0, 1, 0", "200, 1, 0", "-200, 1, 0", "0, 16, 0", "200, 16, 0", "200, 16, 40"})
  void thePersonReadsThatAllIsWellAndTheClockIsKnown(double ppm, int gatherMs, int jitterMs) {
    LinkStatus status = aMinute(ppm, gatherMs, jitterMs);

    assertThat(status.sentence()).isEqualTo("The sensors at /dev/ttyLATE are ready.");
    assertThat(status.lost()).isZero();
    assertThat(status.figures().skewPpm()).isCloseTo(ppm, within(150.0));
    assertThat(status.figures().residualMs()).isLessThan(20);
    assertThat(status.health().isPassed()).isTrue();
  }

  @Test
  void noSampleIsAnotherForComingLate() {
    aMinute(200, 1, 0);
    List<Kept> prompt = List.copyOf(kept.all());
    KeptSamples late = new LinkClockFaultsTest().keptOf(200, 16, 40);
    int common = Math.min(prompt.size(), late.count());

    assertThat(common).isGreaterThan(10_000);
    assertThat(late.all().subList(0, common).equals(prompt.subList(0, common))).isTrue();
  }

  private KeptSamples keptOf(double ppm, int gatherMs, int jitterMs) {
    aMinute(ppm, gatherMs, jitterMs);
    return kept;
  }
}
