package org.fourcount.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SaturationLogTest {
  private static Sample at(double t, boolean clipped) {
    Sample s = new Sample();
    s.timeUs = Math.round(t * 1e6);
    s.clipped = clipped;
    return s;
  }

  @Test
  void leavesOutClippedSamplesAndWhatFollowsWithin50Ms() {
    SaturationLog log = new SaturationLog();
    assertThat(log.leavesOut(at(1.00, false))).isFalse();
    assertThat(log.leavesOut(at(1.01, true))).isTrue();
    assertThat(log.leavesOut(at(1.05, false))).isTrue();
    assertThat(log.leavesOut(at(1.07, false))).isFalse();
  }

  @Test
  void sumsWhatWasLeftOutWithinAStretch() {
    SaturationLog log = new SaturationLog();
    for (int i = 0; i < 10; i++) {
      log.leavesOut(at(1 + 0.01 * i, true));
    }
    log.leavesOut(at(5, true));
    assertThat(log.seconds(0, 2)).isCloseTo(0.14, within(0.001));
    assertThat(log.seconds(1.1, 2)).isCloseTo(0.04, within(0.001));
    assertThat(log.seconds(2, 4)).isZero();
  }
}
