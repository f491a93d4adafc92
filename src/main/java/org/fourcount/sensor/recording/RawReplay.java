package org.fourcount.sensor.recording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import org.fourcount.sensor.source.ByteSource;
import org.fourcount.sensor.source.LinkProblem;
import org.fourcount.sensor.source.SourceLost;
import org.fourcount.sensor.source.Speed;
import org.fourcount.sensor.source.Trouble;

/** Plays a raw recording: the same bytes in the same chunks, at the times of the link's clock. */
public final class RawReplay implements ByteSource {
  private static final long WAIT_NS = 100_000_000;

  private final RawReader reader;
  private final Speed speed;
  private final String name;
  private final long openedNs = System.nanoTime();
  private final long firstNs;
  private boolean hasRecord;
  private boolean isAnew;
  private int taken;
  private long nowNs;

  /**
   * Opens a recording for playing.
   *
   * @throws BrokenRecording with a sentence if it cannot be read
   */
  public RawReplay(Path file, Speed speed) throws BrokenRecording {
    this.speed = speed;
    name = String.valueOf(file.getFileName());
    reader = new RawReader(file);
    try {
      hasRecord = reader.next();
    } catch (IOException e) {
      throw BrokenRecording.in(file, "it cannot be read (" + e.getMessage() + ").", e);
    }
    firstNs = hasRecord ? reader.hostNs() : 0;
    nowNs = firstNs;
  }

  @Override
  public int read(byte[] buffer) throws SourceLost {
    if (!hasRecord) {
      return -1;
    }
    if (!speed.isMax() && !isDue()) {
      return 0;
    }
    nowNs = reader.hostNs();
    isAnew |= reader.length() == 0;
    int count = reader.copy(taken, buffer);
    taken += count;
    if (taken == reader.length()) {
      nextRecord();
    }
    return count;
  }

  private boolean isDue() {
    long early = reader.hostNs() - playedNs();
    if (early <= 0) {
      return true;
    }
    LockSupport.parkNanos(this, Math.min(WAIT_NS, (long) (early / speed.factor())));
    return reader.hostNs() <= playedNs();
  }

  private long playedNs() {
    return firstNs + (long) ((System.nanoTime() - openedNs) * speed.factor());
  }

  private void nextRecord() throws SourceLost {
    taken = 0;
    try {
      hasRecord = reader.next();
    } catch (IOException e) {
      throw new SourceLost(
          new LinkProblem(
              Trouble.BROKEN_RECORDING, name, name + " cannot be read: " + e.getMessage()),
          e);
    }
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    // Nobody hears it.
  }

  @Override
  public boolean wasOpenedAnew() {
    boolean was = isAnew;
    isAnew = false;
    return was;
  }

  /** The link's clock when the bytes last read were received. */
  @Override
  public long nanoTime() {
    return nowNs;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public boolean answers() {
    return false;
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException("A file that was only read cannot be closed.", e);
    }
  }
}
