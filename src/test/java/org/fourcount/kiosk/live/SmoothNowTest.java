package org.fourcount.kiosk.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SmoothNowTest {
  private static final double FRAME_S = 1 / 60.0;
  private static final double BATCH_S = 0.05;

  private final SmoothNow now = new SmoothNow();

  private double at(double newest, double clock) {
    return now.at(newest, (long) (clock * 1e9));
  }

  private static double batched(double clock) {
    return Math.floor(clock / BATCH_S) * BATCH_S;
  }

  @Test
  void movesEvenlyThoughSamplesComeInBatches() {
    double last = at(100, 0);
    for (int frame = 1; frame < 600; frame++) {
      double clock = frame * FRAME_S;
      double next = at(100 + batched(clock), clock);
      if (frame > 60) {
        assertThat(next - last).isCloseTo(FRAME_S, within(0.25 * FRAME_S));
      }
      last = next;
    }
  }

  @Test
  void neverRunsBackwardsNorFarAheadWhateverTheJitter() {
    Random random = new Random(7);
    double newest = 100;
    double last = at(newest, 0);
    for (int frame = 1; frame < 6000; frame++) {
      double clock = frame * FRAME_S;
      if (random.nextInt(8) == 0) {
        newest = Math.max(newest, 100 + batched(clock) - 0.3 * random.nextDouble());
      }
      double next = at(newest, clock);
      assertThat(next).isGreaterThanOrEqualTo(last);
      assertThat(next).isLessThanOrEqualTo(newest + SmoothNow.LEAD_S + 1e-9);
      last = next;
    }
  }

  @Test
  void stopsSoonAfterTheSamplesDo() {
    at(100, 0);
    at(100.05, 0.05);
    assertThat(at(100.05, 60)).isCloseTo(100.05 + SmoothNow.LEAD_S, within(1e-9));
    assertThat(at(100.05, 120)).isCloseTo(100.05 + SmoothNow.LEAD_S, within(1e-9));
  }

  @Test
  void jumpsOverALongPause() {
    at(100, 0);
    assertThat(at(130, 0.1)).isCloseTo(130, within(0.1));
  }

  @Test
  void standsStillWhileNothingArrivesAndTheClockStandsStill() {
    double first = at(100, 1);
    assertThat(at(100, 1)).isEqualTo(first);
  }
}
