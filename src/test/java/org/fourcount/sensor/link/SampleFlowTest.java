package org.fourcount.sensor.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SampleFlowTest {
  private final SampleFlow flow = new SampleFlow();
  private long index;
  private long us;

  private void batches(int count, int intervalUs, int lostEach) {
    for (int i = 0; i < count; i++) {
      flow.took(index & 0xFFFF_FFFFL, 5, us, us + 4L * intervalUs);
      index += 5 + lostEach;
      us += (5L + lostEach) * intervalUs;
    }
  }

  @Test
  void theRateIsMeasuredAlsoWhereSamplesAreLost() {
    batches(100, 9_930, 5);

    assertThat(flow.rateHz()).isCloseTo(1e6 / 9_930, within(1e-9));
    assertThat(flow.lostShare()).isCloseTo(0.5, within(0.01));
  }

  @Test
  void theShareIsThatOfLate() {
    batches(300, 10_000, 5);
    batches(600, 10_000, 0);

    assertThat(flow.lostShare()).isZero();
    assertThat(flow.lost()).isEqualTo(1500);
  }

  @Test
  void anOutageIsLostButNoPoorReception() {
    batches(100, 10_000, 0);
    index += 3000;
    us += 30_000_000;
    batches(300, 10_000, 0);

    assertThat(flow.lost()).isEqualTo(3000);
    assertThat(flow.lostShare()).isZero();
    assertThat(flow.rateHz()).isCloseTo(100, within(1e-9));
  }

  @Test
  void theCountMayWrap() {
    index = 0xFFFF_FFFFL - 50;
    batches(100, 10_000, 0);

    assertThat(flow.lost()).isZero();
    assertThat(flow.rateHz()).isCloseTo(100, within(1e-9));
  }

  @Test
  void aPauseDoesNotSlowTheRate() {
    batches(100, 10_000, 0);
    us += 700_000;
    flow.pause();
    batches(100, 10_000, 0);

    assertThat(flow.rateHz()).isCloseTo(100, within(1e-9));
  }

  @Test
  void nothingIsKnownOfOneBatch() {
    batches(1, 10_000, 0);

    assertThat(flow.rateHz()).isNaN();
    assertThat(flow.lostShare()).isZero();
  }
}
