package org.fourcount.sensor.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TimeAxisTest {
  private static final long S = 1_000_000_000L;

  private final TimeAxis axis = new TimeAxis();

  private long take(long firstUs, long lastUs, long nowNs) {
    long offset = axis.offsetUs(firstUs, lastUs, nowNs);
    axis.took(lastUs + offset, nowNs);
    return firstUs + offset;
  }

  @Test
  void itIsTheHubsClockAsLongAsTheHubRuns() {
    assertThat(take(77_000_000, 77_040_000, S)).isEqualTo(77_000_000);
    assertThat(take(77_050_000, 77_090_000, S + 50_000_000)).isEqualTo(77_050_000);
  }

  @Test
  void afterARestartItGoesOnByWhatPassedOnTheHostsClock() {
    axis.fit().add(S, 60_000_000, S);
    take(60_000_000, 60_040_000, S + 40_000_000);
    axis.restart();
    axis.fit().add(4 * S, 500_000, 4 * S);

    // Three seconds after device second 60 the new clock shows half a second.
    assertThat(take(500_000, 540_000, 4 * S)).isCloseTo(63_000_000, within(2L));
  }

  @Test
  void withoutAnyExchangeTheArrivalOfSamplesCounts() {
    take(60_000_000, 60_040_000, S);
    axis.restart();
    long first = take(10_000, 50_000, 3 * S);

    assertThat(first).isCloseTo(62_000_000, within(2L));
  }

  @Test
  void itNeverRunsBackwardsEvenIfTheHostsClockDoes() {
    take(60_000_000, 60_040_000, 10 * S);
    axis.restart();

    assertThat(take(10_000, 50_000, S)).isGreaterThan(60_040_000);
  }

  @Test
  void twoRestartsInARowCountFromTheLastKnownClock() {
    axis.fit().add(S, 60_000_000, S);
    take(60_000_000, 60_040_000, S);
    axis.restart();
    axis.restart();
    axis.fit().add(5 * S, 100_000, 5 * S);

    assertThat(take(100_000, 140_000, 5 * S)).isCloseTo(64_000_000, within(2L));
  }
}
