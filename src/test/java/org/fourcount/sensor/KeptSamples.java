package org.fourcount.sensor;

import java.util.ArrayList;
import java.util.List;
import org.fourcount.motion.Sample;
import org.fourcount.motion.SampleSink;

/** A sink that keeps a copy of every sample. */
public final class KeptSamples implements SampleSink {
  /** A sample as a value. */
  public record Kept(
      int node,
      long timeUs,
      double ax,
      double ay,
      double az,
      boolean gyro,
      double gx,
      double gy,
      double gz,
      boolean clipped) {}

  private final List<Kept> all = new ArrayList<>();

  @Override
  public synchronized void accept(Sample s) {
    all.add(new Kept(s.node, s.timeUs, s.ax, s.ay, s.az, s.hasGyro, s.gx, s.gy, s.gz, s.clipped));
  }

  public synchronized List<Kept> all() {
    return List.copyOf(all);
  }

  public synchronized int count() {
    return all.size();
  }

  public List<Kept> of(int node) {
    return all().stream().filter(kept -> kept.node() == node).toList();
  }
}
