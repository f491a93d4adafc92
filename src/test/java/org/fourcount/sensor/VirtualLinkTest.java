package org.fourcount.sensor;

import static org.assertj.core.api.Assertions.assertThat;

import org.fourcount.motion.Sample;
import org.fourcount.sensor.link.Link;
import org.fourcount.sensor.link.LinkStatus;
import org.fourcount.sensor.source.Trouble;
import org.fourcount.sensor.virtual.SimulatedPerson;
import org.junit.jupiter.api.Test;

class VirtualLinkTest {
  private static final String SET = "virtual:4-0-4-0?reps=2&guided=1&seed=7&speed=max";

  @Test
  void everySampleOfASimulatedSetArrives() {
    KeptSamples kept = new KeptSamples();
    VirtualUri uri = (VirtualUri) SourceUri.parse(SET);
    LinkStatus end = new Link(Sources.opener(uri), kept).runUntilEnd();

    Sample sample = new Sample();
    SimulatedPerson person = new SimulatedPerson(uri.set());
    int measured = 0;
    while (person.next(sample)) {
      measured++;
    }
    assertThat(kept.count()).isEqualTo(measured);
    assertThat(end.lost()).isZero();
  }

  @Test
  void deviceTimesOfASimulatedSetAreExact() {
    KeptSamples kept = new KeptSamples();
    new Link(Sources.opener(SourceUri.parse(SET)), kept).runUntilEnd();

    assertThat(kept.of(1).get(0).timeUs()).isZero();
    assertThat(kept.of(1).get(1234).timeUs()).isEqualTo(12_340_000);
  }

  @Test
  void theEndOfASimulatedSetIsNoTrouble() {
    LinkStatus end =
        new Link(Sources.opener(SourceUri.parse(SET)), new KeptSamples()).runUntilEnd();

    assertThat(end.isEnded()).isTrue();
    assertThat(end.problem().trouble()).isEqualTo(Trouble.RECORDING_OVER);
    assertThat(end.isTrouble()).isFalse();
  }

  @Test
  void theSameSeedGivesTheSameSamples() {
    KeptSamples once = new KeptSamples();
    KeptSamples again = new KeptSamples();
    new Link(Sources.opener(SourceUri.parse(SET)), once).runUntilEnd();
    new Link(Sources.opener(SourceUri.parse(SET)), again).runUntilEnd();

    assertThat(again.all()).isEqualTo(once.all());
  }
}
