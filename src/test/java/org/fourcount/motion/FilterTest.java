package org.fourcount.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FilterTest {
  private static double gain(double hz) {
    Butterworth2 filter = new Butterworth2(2, 50);
    double peak = 0;
    for (int i = 0; i < 2000; i++) {
      double y = filter.next(Math.sin(2 * Math.PI * hz * i / 50));
      peak = i > 1000 ? Math.max(peak, Math.abs(y)) : peak;
    }
    return peak;
  }

  @Test
  void butterworthStartsSettled() {
    assertThat(new Butterworth2(2, 50).next(5)).isCloseTo(5, within(1e-12));
  }

  @Test
  void butterworthHalvesThePowerAtItsCutoff() {
    assertThat(gain(2)).isCloseTo(Math.sqrt(0.5), within(0.01));
  }

  @Test
  void butterworthTakesTremorOff() {
    assertThat(gain(8)).isLessThan(0.07);
  }

  @Test
  void momentsAreThoseOfTheLastValues() {
    MovingMoments m = new MovingMoments(3);
    for (double x : new double[] {100, 1, 2, 3}) {
      m.next(x);
    }
    assertThat(m.mean()).isCloseTo(2, within(1e-9));
    assertThat(m.variance()).isCloseTo(2.0 / 3, within(1e-9));
  }

  @Test
  void eigenvectorsRebuildTheMatrix() {
    Random random = new Random(1);
    for (int trial = 0; trial < 100; trial++) {
      double[][] a = new double[3][3];
      for (int i = 0; i < 3; i++) {
        for (int j = 0; j <= i; j++) {
          a[i][j] = random.nextGaussian();
          a[j][i] = a[i][j];
        }
      }
      Eigen3 e = new Eigen3(a);
      for (int i = 0; i < 3; i++) {
        for (int j = 0; j < 3; j++) {
          double sum = 0;
          for (int k = 0; k < 3; k++) {
            sum += e.value(k) * e.vector(k)[i] * e.vector(k)[j];
          }
          assertThat(sum).isCloseTo(a[i][j], within(1e-9));
        }
      }
      assertThat(e.value(0)).isLessThanOrEqualTo(e.value(1));
      assertThat(e.value(1)).isLessThanOrEqualTo(e.value(2));
    }
  }

  private static List<double[]> resample(
      double rateHz, double seconds, double lostFrom, double lostTo) {
    Resampler resampler = new Resampler();
    List<double[]> points = new ArrayList<>();
    Sample s = new Sample();
    Tick tick = new Tick();
    for (int i = 0; i < seconds * rateHz; i++) {
      double t = 10 + i / rateHz;
      if (t >= lostFrom && t < lostTo) {
        continue;
      }
      s.timeUs = Math.round(t * 1e6);
      s.ax = t;
      resampler.add(s);
      while (resampler.next(tick)) {
        points.add(new double[] {tick.t, tick.accel[0], tick.afterGap ? 1 : 0});
      }
    }
    return points;
  }

  @Test
  void theGridKeepsValuesWithTheirTimesAtAnyRate() {
    for (double rate : new double[] {10, 23, 25, 50, 66.6, 100, 333}) {
      List<double[]> points = resample(rate, 5, 0, 0);
      assertThat(points.size()).isBetween(235, 251);
      assertThat(points).allSatisfy(p -> assertThat(p[1]).isCloseTo(p[0], within(1e-5)));
    }
  }

  @Test
  void theGridBridgesAShortGap() {
    List<double[]> points = resample(100, 5, 12, 12.8);
    assertThat(points.size()).isBetween(245, 251);
    assertThat(points.stream().skip(1)).allSatisfy(p -> assertThat(p[2]).isZero());
  }

  @Test
  void theGridStartsAnewAfterALongGap() {
    List<double[]> points = resample(100, 5, 12, 14);
    assertThat(points.size()).isBetween(145, 152);
    assertThat(points.stream().skip(1).filter(p -> p[2] == 1)).hasSize(1);
  }

  @Test
  void timeThatRunsBackwardsIsLeftOut() {
    Resampler resampler = new Resampler();
    Tick tick = new Tick();
    Sample s = new Sample();
    for (long us : new long[] {1_000_000, 1_030_000, 900_000, 1_060_000}) {
      s.timeUs = us;
      resampler.add(s);
      double last = 0;
      while (resampler.next(tick)) {
        assertThat(tick.t).isGreaterThan(last);
        last = tick.t;
      }
    }
  }
}
