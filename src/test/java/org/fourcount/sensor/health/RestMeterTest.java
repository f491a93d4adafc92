package org.fourcount.sensor.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.fourcount.motion.Sample;
import org.junit.jupiter.api.Test;

class RestMeterTest {
  private final RestMeter meter = new RestMeter();
  private final Random random = new Random(1);
  private final Sample sample = new Sample();

  /** Lies on a slope, with this noise on one axis and half of it on the others. */
  private void lies(double seconds, double noiseG, double g) {
    for (long end = sample.timeUs + Math.round(seconds * 1e6); sample.timeUs < end; ) {
      sample.timeUs += 10_000;
      sample.ax = 0.6 * g + noiseG * random.nextGaussian();
      sample.ay = noiseG / 2 * random.nextGaussian();
      sample.az = 0.8 * g + noiseG / 2 * random.nextGaussian();
      meter.accept(sample);
    }
  }

  private void swings(double seconds) {
    for (long end = sample.timeUs + Math.round(seconds * 1e6); sample.timeUs < end; ) {
      sample.timeUs += 10_000;
      sample.ax = Math.sin(sample.seconds());
      sample.az = Math.cos(sample.seconds());
      meter.accept(sample);
    }
  }

  @Test
  void noiseAndGravityAreThoseOfTheQuietestSecond() {
    lies(5, 0.004, 1.02);
    swings(10);

    assertThat(meter.noiseMg()).isCloseTo(4, within(0.8));
    assertThat(meter.gravityG()).isCloseTo(1.02, within(0.002));
  }

  @Test
  void nothingIsKnownBeforeTheFirstSecondIsOver() {
    lies(0.9, 0.001, 1);

    assertThat(meter.noiseMg()).isNaN();
    assertThat(meter.gravityG()).isNaN();
  }

  @Test
  void stillnessIsCountedFromTheLastMovement() {
    lies(20, 0.002, 1);
    assertThat(meter.stillS()).isCloseTo(19, within(1.1));
    swings(2);
    assertThat(meter.stillS()).isZero();
    lies(10, 0.002, 1);
    assertThat(meter.stillS()).isCloseTo(9, within(1.1));
  }

  @Test
  void aGapEndsStillness() {
    lies(20, 0.002, 1);
    sample.timeUs += 5_000_000;
    lies(0.1, 0.002, 1);

    assertThat(meter.stillS()).isZero();
  }

  @Test
  void aSensorThatWasQuietLongAgoIsLookedAtAnew() {
    lies(5, 0.001, 1);
    lies(1300, 0.008, 1);

    assertThat(meter.noiseMg()).isGreaterThan(5);
  }
}
