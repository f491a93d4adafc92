package org.fourcount.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.fourcount.RecordingsPlayed;
import org.fourcount.config.UnusableFile;
import org.fourcount.motion.Sample;
import org.fourcount.motion.SampleSink;
import org.fourcount.sensor.SharedFolder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Recordings of real people, as if the sensors had been strapped on otherwise, were noisier and off
 * their scale, and the line lost one sample in a hundred.
 */
class DisturbedRecordingsTest {
  private static final double NOISE_G = 0.004;
  private static final double NOISE_DPS = 0.2;
  private static final double BIAS_DPS = 0.5;
  private static final double LOST = 0.01;

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void realSetsAreCountedAllTheSame(long seed) throws Exception {
    List<RecordingResult> results =
        new Judges(new RecordingJudge((csv, sink) -> disturbed(csv, sink, seed)))
            .judge(recordings(), file -> {})
            .results();
    long exact =
        results.stream()
            .flatMap(r -> r.sets().stream())
            .filter(s -> s.counted() == s.expected())
            .count();
    assertThat(results).allMatch(RecordingResult::judged).hasSize(24);
    assertThat(exact).isGreaterThanOrEqualTo(70);
  }

  private static List<Path> recordings() throws IOException {
    try (Stream<Path> files = Files.list(SharedFolder.path("recordings/physiotherapy"))) {
      return files.filter(f -> f.toString().endsWith(".toml")).sorted().toList();
    }
  }

  private static void disturbed(Path csv, SampleSink sink, long seed) throws UnusableFile {
    Random random = new Random(seed + csv.getFileName().toString().hashCode());
    double scale = 0.95 + 0.1 * new Random(seed).nextDouble();
    double[][] mount = {rotation(seed), rotation(seed + 1), rotation(seed + 2)};
    RecordingsPlayed.asBytes()
        .play(
            csv,
            s -> {
              double[] turn = mount[s.node % mount.length];
              double[] a = turned(turn, s.ax, s.ay, s.az);
              double[] g = turned(turn, s.gx, s.gy, s.gz);
              Sample d = new Sample();
              d.node = s.node;
              d.timeUs = s.timeUs;
              d.hasGyro = s.hasGyro;
              d.ax = scale * a[0] + NOISE_G * random.nextGaussian();
              d.ay = scale * a[1] + NOISE_G * random.nextGaussian();
              d.az = scale * a[2] + NOISE_G * random.nextGaussian();
              d.gx = g[0] / scale + NOISE_DPS * random.nextGaussian() + BIAS_DPS;
              d.gy = g[1] / scale + NOISE_DPS * random.nextGaussian() - BIAS_DPS;
              d.gz = g[2] / scale + NOISE_DPS * random.nextGaussian();
              if (random.nextDouble() >= LOST) {
                sink.accept(d);
              }
            });
  }

  /** A unit quaternion, drawn evenly from all (Shoemake 1992). */
  private static double[] rotation(long seed) {
    Random random = new Random(seed * 7919);
    double[] q = new double[4];
    double n = 0;
    for (int i = 0; i < 4; i++) {
      q[i] = random.nextGaussian();
      n += q[i] * q[i];
    }
    for (int i = 0; i < 4; i++) {
      q[i] /= Math.sqrt(n);
    }
    return q;
  }

  /** v + 2 q x (q x v + w v). */
  private static double[] turned(double[] q, double x, double y, double z) {
    double tx = q[1] * z - q[2] * y + q[3] * x;
    double ty = q[2] * x - q[0] * z + q[3] * y;
    double tz = q[0] * y - q[1] * x + q[3] * z;
    return new double[] {
      x + 2 * (q[1] * tz - q[2] * ty),
      y + 2 * (q[2] * tx - q[0] * tz),
      z + 2 * (q[0] * ty - q[1] * tx)
    };
  }
}
