package org.fourcount;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.fourcount.config.UnusableFile;
import org.fourcount.evaluation.SamplePlayer;
import org.fourcount.motion.Sample;
import org.fourcount.motion.SampleSink;

/**
 * Plays a recording as a hub may hand it on whose nodes share the air: each sample up to 20 ms
 * late, so that those of different nodes change places, and those of one node never do.
 */
final class HubOrder implements SamplePlayer {
  private static final int LATE_US = 20_000;

  private final SamplePlayer inOrder;
  private final long seed;

  HubOrder(SamplePlayer inOrder, long seed) {
    this.inOrder = inOrder;
    this.seed = seed;
  }

  private record Arriving(Sample sample, long atUs) {}

  @Override
  public void play(Path csv, SampleSink sink) throws UnusableFile {
    Random random = new Random(seed);
    Map<Integer, Long> lastOfNode = new HashMap<>();
    List<Arriving> all = new ArrayList<>();
    inOrder.play(
        csv,
        s -> {
          long at = s.timeUs + random.nextInt(LATE_US + 1);
          all.add(new Arriving(copy(s), lastOfNode.merge(s.node, at, Math::max)));
        });
    all.stream()
        .sorted(Comparator.comparingLong(Arriving::atUs))
        .forEach(a -> sink.accept(a.sample()));
  }

  private static Sample copy(Sample s) {
    Sample copy = new Sample();
    copy.node = s.node;
    copy.timeUs = s.timeUs;
    copy.ax = s.ax;
    copy.ay = s.ay;
    copy.az = s.az;
    copy.hasGyro = s.hasGyro;
    copy.gx = s.gx;
    copy.gy = s.gy;
    copy.gz = s.gz;
    copy.clipped = s.clipped;
    return copy;
  }
}
