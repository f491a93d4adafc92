package org.fourcount.sensor.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClockFitTest {
  private static final long START_NS = 5_000_000_000_000L;

  private final ClockFit fit = new ClockFit();
  private final Random random = new Random(11);

  /** Exchanges each second, 0.2 ms each way and now and then one leg of up to 20 ms more. */
  private void exchange(int seconds, double skewPpm) {
    for (int s = 0; s < seconds; s++) {
      long sent = START_NS + s * 1_000_000_000L;
      long there = sent + 200_000 + late();
      long device = Math.round((there - START_NS) / 1000.0 * (1 + skewPpm * 1e-6)) + 77_000_000;
      fit.add(sent, device, there + 200_000 + late());
    }
  }

  private long late() {
    return random.nextInt(3) == 0 ? random.nextInt(20_000_000) : random.nextInt(20_000);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-300, -40, 0, 80, 5000})
  void theSkewIsFoundInJitter(double skewPpm) {
    exchange(60, skewPpm);

    assertThat(fit.skewPpm()).isCloseTo(skewPpm, within(2.0));
  }

  @Test
  void theHostsTimeIsFoundToATenthOfAMillisecond() {
    exchange(60, 80);
    long host = START_NS + 59_500_000_000L;
    long device = Math.round((host - START_NS) / 1000.0 * (1 + 80e-6)) + 77_000_000;

    assertThat(fit.hostNs(device)).isCloseTo(host, within(100_000L));
    assertThat(fit.deviceUs(host)).isCloseTo(device, within(100L));
  }

  @Test
  void oneExchangeGivesAClockButNoPace() {
    exchange(1, 80);

    assertThat(fit.isKnown()).isTrue();
    assertThat(fit.skewPpm()).isNaN();
  }

  @Test
  void answersThatCannotBeTrueAreLeftOut() {
    fit.add(START_NS, 1, START_NS - 1);
    fit.add(START_NS, 1, START_NS + 2_000_000_000L);

    assertThat(fit.isKnown()).isFalse();
  }
}
