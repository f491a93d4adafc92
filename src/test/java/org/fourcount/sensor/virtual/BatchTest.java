package org.fourcount.sensor.virtual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.fourcount.motion.Sample;
import org.fourcount.protocol.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchTest {
  private static Batch batch(long intervalUs) {
    return new Batch(new FeedNode(1, true, 100, intervalUs, Scale.USUAL));
  }

  private static Sample at(long timeUs) {
    Sample sample = new Sample();
    sample.timeUs = timeUs;
    return sample;
  }

  /** All batches that these times become, five samples each at most. */
  private static List<Samples> batches(long intervalUs, long[] times) {
    Batch batch = batch(intervalUs);
    List<Samples> all = new ArrayList<>();
    for (long time : times) {
      if (!batch.fits(time) || batch.count() == 5) {
        all.add(batch.take());
      }
      batch.add(at(time));
    }
    all.add(batch.take());
    return all;
  }

  private static List<Long> received(List<Samples> batches) {
    List<Long> times = new ArrayList<>();
    for (Samples samples : batches) {
      for (int i = 0; i < samples.count(); i++) {
        times.add(samples.t0Us() + (i * samples.dtNs() + 500) / 1000);
      }
    }
    return times;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void everyTimeComesOutExactHoweverIrregular(long seed) {
    Random random = new Random(seed);
    long[] times = new long[300];
    List<Long> expected = new ArrayList<>();
    long now = random.nextInt(1000);
    for (int i = 0; i < times.length; i++) {
      now += 1 + (seed % 2 == 0 ? random.nextInt(300_000) : 9_999 + random.nextInt(2));
      times[i] = now;
      expected.add(now);
    }

    assertThat(received(batches(0, times))).isEqualTo(expected);
  }

  @Test
  void regularSamplesShareAFrame() {
    assertThat(batches(10_000, new long[] {0, 10_000, 20_000, 30_000, 40_000})).hasSize(1);
  }

  @Test
  void aMissingSampleBeginsAFrameAndIsCounted() {
    List<Samples> all = batches(10_000, new long[] {0, 10_000, 30_001, 40_001});

    assertThat(all).extracting(Samples::firstIndex).containsExactly(0L, 3L);
  }

  @Test
  void aSkippedSampleIsCounted() {
    Batch batch = batch(10_000);
    batch.add(at(0));
    batch.take();
    batch.skip(10_000);
    batch.add(at(20_000));

    assertThat(batch.take().firstIndex()).isEqualTo(2);
  }

  @Test
  void theFinestScaleHoldsTheExtremesWithoutCuttingThemOff() {
    Scale scale = Scale.holding(1.99, 240);

    assertThat(scale.accel(1.99)).isBetween((short) 32_700, (short) 32_766);
    assertThat(scale.gyro(-240)).isBetween((short) -32_766, (short) -32_700);
    assertThat(scale.accelRangeG() * scale.accelLsbPerG()).isGreaterThan(scale.accel(1.99) + 1);
  }
}
