package org.fourcount.sensor.serial;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.fourcount.motion.ApprovedReps;
import org.fourcount.motion.Baseline;
import org.fourcount.motion.Calibrator;
import org.fourcount.motion.Sample;
import org.fourcount.motion.SampleBuffer;
import org.fourcount.motion.Tracker;
import org.fourcount.protocol.Direction;
import org.fourcount.protocol.Frame;
import org.fourcount.protocol.FrameDecoder;
import org.fourcount.protocol.MessageType;
import org.fourcount.protocol.SamplesView;
import org.fourcount.sensor.SourceUri;
import org.fourcount.sensor.Sources;
import org.fourcount.sensor.link.Link;
import org.fourcount.sensor.virtual.HubIdentity;
import org.fourcount.sensor.virtual.VirtualHub;
import org.fourcount.simulation.SimulatedLimb;

/**
 * The time from just before a batch is written to a pseudo-terminal until the tracker of its node
 * has taken its last sample: 8 nodes at 100 Hz, batches of 5, each node with a tracker of its own
 * on the link's thread.
 *
 * <p>Arguments: seconds (default 60). Exit code 1 if the p99 is 5 ms or more.
 */
public final class LatencyReport {
  private static final int NODES = 8;
  private static final double LIMIT_MS = 5;

  /** A batch by its node and the time of its last sample. */
  private record Batch(int node, long lastUs) {}

  private final Map<Batch, Long> writtenNs = new ConcurrentHashMap<>();
  private final List<Double> latencyMs = new ArrayList<>();
  private final List<Tracker> trackers = new ArrayList<>();
  private final FrameDecoder decoder = new FrameDecoder(Direction.TO_HOST);
  private final SamplesView view = new SamplesView();
  private final ManyLimbs limbs;
  private boolean isWarm;

  private LatencyReport() {
    SimulatedLimb limb = new SimulatedLimb(7);
    SampleBuffer approved = new SampleBuffer();
    limb.play(3, approved);
    Baseline baseline =
        new Calibrator(ApprovedReps.of(3, limb.tempo)).calibrate(approved).baseline();
    for (int node = 0; node < NODES; node++) {
      trackers.add(new Tracker(baseline));
    }
    limbs = new ManyLimbs(limb.again(), NODES);
  }

  /** Runs it. */
  public static void main(String[] args) {
    int seconds = args.length > 0 ? Integer.parseInt(args[0]) : 60;
    System.exit(new LatencyReport().run(seconds) ? 0 : 1);
  }

  private boolean run(int seconds) {
    VirtualHub hub = new VirtualHub(HubIdentity.of(1), limbs);
    try (PtyHub plugged = new PtyHub(new PtyPair(), hub, this::written);
        Link link =
            new Link(Sources.opener(SourceUri.parse("serial:" + plugged.port())), this::arrived)) {
      link.start();
      sleep(10);
      link.post(() -> isWarm = true);
      sleep(seconds);
      System.out.println(link.status().lost() + " samples lost");
    }
    double[] sorted = latencyMs.stream().mapToDouble(ms -> ms).sorted().toArray();
    System.out.printf(
        Locale.ROOT,
        "%d batches of %d nodes: %.2f ms (median), %.2f ms (p99), %.2f ms (p99.9), %.2f ms (worst)%n",
        sorted.length,
        NODES,
        share(sorted, 0.5),
        share(sorted, 0.99),
        share(sorted, 0.999),
        share(sorted, 1));
    return share(sorted, 0.99) < LIMIT_MS;
  }

  private static void sleep(int seconds) {
    long untilNs = System.nanoTime() + seconds * 1_000_000_000L;
    while (System.nanoTime() < untilNs) {
      LockSupport.parkNanos(untilNs - System.nanoTime());
    }
  }

  private static double share(double[] sorted, double share) {
    return sorted.length == 0
        ? Double.NaN
        : sorted[(int) Math.min(sorted.length - 1, share * sorted.length)];
  }

  /** On the hub's thread. */
  private void written(byte[] bytes, int length) {
    long nowNs = System.nanoTime();
    decoder.decode(bytes, 0, length, frame -> note(frame, nowNs));
  }

  private void note(Frame frame, long nowNs) {
    if (frame.type() == MessageType.SAMPLES) {
      view.wrap(frame);
      long after = ((view.count() - 1) * view.dtNs() + 500) / 1000;
      writtenNs.put(new Batch(frame.node(), view.t0Us() + after), nowNs);
    }
  }

  /** On the link's thread. */
  private void arrived(Sample sample) {
    trackers.get(sample.node - 1).accept(sample, (t, angle) -> {});
    Long since = writtenNs.remove(new Batch(sample.node, sample.timeUs));
    if (since != null && isWarm) {
      latencyMs.add((System.nanoTime() - since) * 1e-6);
    }
  }
}
