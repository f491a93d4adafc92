package org.fourcount.sensor.virtual;

import java.util.concurrent.locks.LockSupport;
import org.fourcount.sensor.source.ByteSource;
import org.fourcount.sensor.source.Speed;

/**
 * A simulated hub without a wire. Real time, faster, or as fast as it is read; in the last case its
 * time jumps from one thing that is due to the next, and the same reads give the same bytes.
 */
public final class VirtualSource implements ByteSource {
  private static final long WAIT_NS = 100_000_000;

  private final VirtualHub hub;
  private final Speed speed;
  private final String name;
  private final long openedNs = System.nanoTime();
  private long jumpedNs;

  /** Plays this hub. */
  public VirtualSource(VirtualHub hub, Speed speed, String name) {
    this.hub = hub;
    this.speed = speed;
    this.name = name;
  }

  @Override
  public int read(byte[] buffer) {
    hub.advance(nanoTime());
    int count = hub.take(buffer);
    if (count > 0) {
      return count;
    }
    if (hub.isOver()) {
      return -1;
    }
    passTime(Math.min(hub.dueNs(), nanoTime() + WAIT_NS));
    hub.advance(nanoTime());
    return hub.take(buffer);
  }

  private void passTime(long untilNs) {
    long wait = untilNs - nanoTime();
    if (speed.isMax()) {
      jumpedNs += Math.max(0, wait);
    } else {
      // May wake early; then the read returns 0, which is always allowed.
      LockSupport.parkNanos(this, (long) (wait / speed.factor()));
    }
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    hub.receive(bytes, offset, length, nanoTime());
  }

  @Override
  public long nanoTime() {
    return speed.isMax() ? jumpedNs : (long) ((System.nanoTime() - openedNs) * speed.factor());
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public void close() {
    // Nothing was opened.
  }
}
