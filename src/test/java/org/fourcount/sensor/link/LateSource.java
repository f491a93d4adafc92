package org.fourcount.sensor.link;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Random;
import org.fourcount.sensor.source.ByteSource;
import org.fourcount.sensor.virtual.VirtualHub;

/**
 * A simulated hub behind an adapter that gathers bytes and hands them on at even times, some a
 * little later; on a clock of its own.
 */
final class LateSource implements ByteSource {
  private static final long MS_NS = 1_000_000;
  private static final int MOST_MS = 100;

  /** Bytes, and from when on they can be read. */
  private static final class Gathered {
    final byte[] bytes;
    final long fromNs;

    Gathered(byte[] bytes, long fromNs) {
      this.bytes = bytes;
      this.fromNs = fromNs;
    }
  }

  private final VirtualHub hub;
  private final long gatherNs;
  private final long jitterNs;
  private final Random random;
  private final Deque<Gathered> gathered = new ArrayDeque<>();
  private long lastNs;
  private long nowNs = 1_000 * MS_NS;

  LateSource(VirtualHub hub, int gatherMs, int jitterMs, long seed) {
    this.hub = hub;
    gatherNs = gatherMs * MS_NS;
    jitterNs = jitterMs * MS_NS;
    random = new Random(seed);
  }

  @Override
  public int read(byte[] buffer) {
    for (int ms = 0; ms < MOST_MS; ms++) {
      Gathered first = gathered.peek();
      if (first != null && first.fromNs <= nowNs) {
        gathered.remove();
        System.arraycopy(first.bytes, 0, buffer, 0, first.bytes.length);
        return first.bytes.length;
      }
      nowNs += MS_NS;
      hub.advance(nowNs);
      gather(buffer);
    }
    return 0;
  }

  private void gather(byte[] buffer) {
    for (int count = hub.take(buffer); count > 0; count = hub.take(buffer)) {
      long evenNs = (nowNs / gatherNs + 1) * gatherNs;
      lastNs = Math.max(lastNs, evenNs + (jitterNs == 0 ? 0 : random.nextLong(jitterNs)));
      gathered.add(new Gathered(Arrays.copyOf(buffer, count), lastNs));
    }
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    hub.receive(bytes, offset, length, nowNs);
  }

  @Override
  public long nanoTime() {
    return nowNs;
  }

  @Override
  public String name() {
    return "/dev/ttyLATE";
  }

  @Override
  public void close() {}
}
