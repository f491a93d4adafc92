package org.fourcount.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says that one kiosk uses a data folder, so that no second one does, and nobody puts another
 * database in its place. It goes with the program, however that ends.
 */
public final class StationLock implements AutoCloseable {
  private final Path data;
  private final Path file;
  private @Nullable FileChannel channel;

  /** The lock of this data folder; not taken yet. */
  public StationLock(Path data) {
    this.data = data.toAbsolutePath();
    file = data.resolve("kiosk.lock");
  }

  /**
   * Takes it, unless it is taken by this object already.
   *
   * @throws StoreTrouble if another program has it
   */
  public synchronized void take() {
    if (channel != null) {
      return;
    }
    try {
      OwnFolder.make(data);
      FileChannel opened =
          FileChannel.open(
              file,
              Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
              OwnFolder.rightsOfFile(file));
      if (tryLock(opened) == null) {
        opened.close();
        throw new StoreTrouble(data + ": a kiosk is using this folder; end it first.");
      }
      channel = opened;
    } catch (IOException e) {
      throw new StoreTrouble(file + ": it cannot be written (" + e.getMessage() + ").", e);
    }
  }

  /** Whether a kiosk, this or another one, uses this folder now. */
  static boolean isTaken(Path data) {
    try (StationLock lock = new StationLock(data)) {
      lock.take();
      return false;
    } catch (StoreTrouble e) {
      return true;
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null; // it is this program itself that has it
    }
  }

  @Override
  public synchronized void close() {
    try {
      if (channel != null) {
        channel.close();
        channel = null;
      }
    } catch (IOException e) {
      throw new StoreTrouble(file + ": it cannot be closed (" + e.getMessage() + ").", e);
    }
  }
}
