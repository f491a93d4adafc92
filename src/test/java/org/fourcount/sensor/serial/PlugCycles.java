package org.fourcount.sensor.serial;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.fourcount.sensor.SourceUri;
import org.fourcount.sensor.Sources;
import org.fourcount.sensor.link.Link;
import org.fourcount.sensor.virtual.HubIdentity;
import org.fourcount.sensor.virtual.SimulatedPerson;
import org.fourcount.sensor.virtual.SimulatedSet;
import org.fourcount.sensor.virtual.VirtualHub;

/**
 * Unplugs a hub on a pseudo-terminal and plugs it in again, at another terminal behind the same
 * name, and measures how long it takes until samples come; nine times in ten after at most 0.3 s,
 * else after at most 3 s.
 *
 * <p>Arguments: cycles (default 1000), seed (default 1). Exit code 1 if it once took 2 s or longer.
 */
public final class PlugCycles {
  private static final long LIMIT_NS = 2_000_000_000L;
  private static final long PATIENCE_NS = 20_000_000_000L;
  private static final int REPORTS = 10;

  private final Path port;
  private final Random random;
  private final AtomicLong samples = new AtomicLong();
  private final long[] backNs;
  private int boots;

  private PlugCycles(Path port, int cycles, long seed) {
    this.port = port;
    random = new Random(seed);
    backNs = new long[cycles];
  }

  /** Runs it. */
  public static void main(String[] args) throws IOException {
    int cycles = args.length > 0 ? Integer.parseInt(args[0]) : 1000;
    long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
    Path folder = Files.createTempDirectory("plug-cycles");
    System.exit(new PlugCycles(folder.resolve("hub"), cycles, seed).run() ? 0 : 1);
  }

  private boolean run() throws IOException {
    int late = 0;
    try (Link link =
        new Link(
            Sources.opener(SourceUri.parse("serial:" + port)), s -> samples.incrementAndGet())) {
      link.start();
      for (int i = 0; i < backNs.length; i++) {
        backNs[i] = cycle();
        late += backNs[i] >= LIMIT_NS ? 1 : 0;
        if ((i + 1) % Math.max(1, backNs.length / REPORTS) == 0) {
          print(i + 1, late);
        }
      }
    }
    return late == 0;
  }

  /** Plugs in, waits for samples, unplugs, waits a while; nanoseconds until samples came. */
  private long cycle() throws IOException {
    VirtualHub hub =
        new VirtualHub(
            HubIdentity.of(1).bootedAs(++boots), new SimulatedPerson(SimulatedSet.usual()));
    long tookNs;
    try (PtyHub plugged = new PtyHub(new PtyPair(), hub)) {
      long before = samples.get();
      long sinceNs = System.nanoTime();
      Files.createSymbolicLink(port, Path.of(plugged.port()));
      tookNs = 0;
      while (samples.get() == before && tookNs < PATIENCE_NS) {
        LockSupport.parkNanos(1_000_000);
        tookNs = System.nanoTime() - sinceNs;
      }
      Files.delete(port);
    }
    int mostMs = random.nextInt(10) == 0 ? 3000 : 300;
    LockSupport.parkNanos(random.nextInt(mostMs) * 1_000_000L);
    return tookNs;
  }

  private void print(int cycles, int late) throws IOException {
    long[] sorted = Arrays.copyOf(backNs, cycles);
    Arrays.sort(sorted);
    System.out.printf(
        Locale.ROOT,
        "%d cycles: back after %.0f ms (median), %.0f ms (p99), %.0f ms (worst), %d late; threads %d,"
            + " descriptors %d; %s%n",
        cycles,
        sorted[cycles / 2] * 1e-6,
        sorted[(int) (cycles * 0.99)] * 1e-6,
        sorted[cycles - 1] * 1e-6,
        late,
        ManagementFactory.getThreadMXBean().getThreadCount(),
        descriptors(),
        Memory.now());
  }

  private static long descriptors() throws IOException {
    try (var files = Files.list(Path.of("/proc/self/fd"))) {
      return files.count();
    }
  }
}
