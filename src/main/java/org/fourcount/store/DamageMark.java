package org.fourcount.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A small file beside a database that was found damaged, which says how. While it is there nothing
 * is written to that database, by whatever program and after whatever restart.
 */
final class DamageMark {
  private static final Logger LOG = LoggerFactory.getLogger(DamageMark.class);

  /** What its name has that the database's has not. */
  static final String END = ".damaged";

  private final Path file;
  private volatile @Nullable String unwritten;

  DamageMark(Path database) {
    file = database.resolveSibling(database.getFileName() + END);
  }

  /** What was found, null if nothing was. */
  @Nullable String found() {
    String held = unwritten;
    if (held != null || !Files.exists(file)) {
      return held;
    }
    try {
      return Files.readString(file).strip();
    } catch (NoSuchFileException e) {
      return null; // it was taken away at this moment
    } catch (IOException e) {
      return "what was found cannot be read";
    }
  }

  /** Marks it. Where that cannot be written this program knows it all the same. */
  void set(String what) {
    unwritten = what;
    try {
      OwnFolder.newFile(file);
      Files.writeString(file, what + "\n");
      Backups.force(file);
      unwritten = null;
    } catch (IOException e) {
      LOG.error("{} cannot be written.", file, e);
    }
  }

  /** It was checked anew and is sound. */
  void remove() throws IOException {
    unwritten = null;
    Files.deleteIfExists(file);
  }
}
