package org.fourcount.sensor.recording;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.fourcount.sensor.source.ByteTap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Appends everything that a link receives to a raw recording while a set runs. The link only copies
 * into a ring; a thread of its own writes. If the disk is full or too slow, {@link #trouble} says
 * so, the recording ends at its last whole record, and the set goes on.
 */
public final class RawRecorder implements ByteTap, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(RawRecorder.class);

  /** 5 s of the fastest line allowed: a disk that stalls longer is in trouble. */
  private static final int RING_BYTES = 1 << 20;

  private static final int MOST_CHUNK = 4096;
  private static final byte[] NOTHING = {};
  private static final long LOOK_NS = 20_000_000;

  /** A power cut loses at most this much, nanoseconds. */
  private static final long FORCE_NS = 2_000_000_000L;

  /** Opens the file; a test opens one that fails. */
  @FunctionalInterface
  interface Disk {
    WritableByteChannel open() throws IOException;
  }

  private static final Set<StandardOpenOption> NEW =
      Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

  private final String file;
  private final RawRecord record = new RawRecord(MOST_CHUNK);
  private final ByteRing ring;
  private final Thread writer;
  private volatile @Nullable String trouble;
  private volatile boolean isClosing;

  /**
   * Records into a new file, which must not exist.
   *
   * @param rights what it is created with, such as who may read it
   */
  public RawRecorder(Path file, FileAttribute<?>... rights) {
    this(file.toString(), () -> FileChannel.open(file, NEW, rights), RING_BYTES);
  }

  RawRecorder(String file, Disk disk, int ringBytes) {
    this.file = file;
    ring = new ByteRing(ringBytes);
    byte[] magic = RawRecord.magic();
    ring.put(magic, magic.length);
    writer = new Thread(() -> write(disk), "recorder");
    writer.setDaemon(true);
    writer.start();
  }

  @Override
  public void opened(long hostNanos) {
    put(hostNanos, NOTHING, 0, 0);
  }

  @Override
  public void received(long hostNanos, byte[] bytes, int offset, int length) {
    int done = 0;
    while (done < length && trouble == null) {
      int part = Math.min(length - done, MOST_CHUNK);
      put(hostNanos, bytes, offset + done, part);
      done += part;
    }
  }

  private void put(long hostNanos, byte[] bytes, int offset, int length) {
    record.fill(hostNanos, bytes, offset, length);
    if (trouble == null && !ring.put(record.bytes(), record.sealed())) {
      fail("the disk is too slow", null);
    }
  }

  private void write(Disk disk) {
    try (WritableByteChannel out = disk.open()) {
      long forcedNs = System.nanoTime();
      while (!(ring.isEmpty() && (isClosing || trouble != null))) {
        ByteBuffer stretch = ring.readable();
        if (stretch.hasRemaining()) {
          ring.taken(out.write(stretch));
        } else {
          LockSupport.parkNanos(this, LOOK_NS);
        }
        if (System.nanoTime() - forcedNs >= FORCE_NS) {
          force(out);
          forcedNs = System.nanoTime();
        }
      }
      force(out);
    } catch (IOException e) {
      fail(String.valueOf(e.getMessage()), e);
    }
  }

  private static void force(WritableByteChannel out) throws IOException {
    if (out instanceof FileChannel file) {
      file.force(false);
    }
  }

  private void fail(String reason, @Nullable Throwable cause) {
    trouble =
        "The raw recording "
            + file
            + " has stopped ("
            + reason
            + "): the set goes on, but free some space on the disk.";
    LOG.error("{}", trouble, cause);
  }

  /** What is wrong with the recording, as a sentence to show, or null if nothing is. */
  public @Nullable String trouble() {
    return trouble;
  }

  /** Writes what is left and closes the file; returns when it is safe on the disk. */
  @Override
  public void close() {
    isClosing = true;
    LockSupport.unpark(writer);
    try {
      writer.join(5000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
