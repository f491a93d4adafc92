package org.fourcount.sensor.serial;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.fourcount.motion.Sample;
import org.fourcount.motion.SampleBuffer;
import org.fourcount.sensor.virtual.FeedNode;
import org.fourcount.sensor.virtual.SampleFeed;
import org.fourcount.sensor.virtual.Scale;
import org.fourcount.simulation.SimulatedLimb;

/** Sensors that all measure the same limb, over and over, 100 times a second. */
final class ManyLimbs implements SampleFeed {
  private static final long INTERVAL_US = 10_000;

  private final int count;
  private final List<double[]> values = new ArrayList<>();
  private long next;

  ManyLimbs(SimulatedLimb limb, int count) {
    this.count = count;
    SampleBuffer one = new SampleBuffer();
    limb.play(8, one);
    one.replay(s -> values.add(new double[] {s.ax, s.ay, s.az, s.gx, s.gy, s.gz}));
  }

  @Override
  public List<FeedNode> nodes() {
    return IntStream.rangeClosed(1, count)
        .mapToObj(id -> new FeedNode(id, true, 100, INTERVAL_US, Scale.USUAL))
        .toList();
  }

  @Override
  public boolean next(Sample slot) {
    double[] now = values.get((int) (next / count % values.size()));
    slot.node = 1 + (int) (next % count);
    slot.timeUs = next / count * INTERVAL_US;
    slot.hasGyro = true;
    slot.ax = now[0];
    slot.ay = now[1];
    slot.az = now[2];
    slot.gx = now[3];
    slot.gy = now[4];
    slot.gz = now[5];
    next++;
    return true;
  }
}
