package org.fourcount.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Copies of a database that a crash has left half made, and their logs. They hold what everybody
 * has done as much as the database does.
 */
final class Unfinished {
  private static final String END = ".unfinished";

  /** For shredding: whoever still writes it finds it gone, and gives it no other name. */
  private static final String GIVEN_UP = END + "-given-up";

  /** What was written to within this time may be a copy that is being made. */
  private static final Duration RUNNING = Duration.ofHours(1);

  private Unfinished() {}

  /** What a file is called until it is whole. */
  static Path of(Path file) {
    return file.resolveSibling(file.getFileName() + END);
  }

  /** Leaves none of what a restore has begun. */
  static void shredRestore(SqliteFile database) {
    inFolder(database.folder(), database.file().getFileName() + END, "").forEach(Unfinished::shred);
  }

  /** Leaves none of the backups that nobody makes any more. */
  static void shredOldBackups(SqliteFile database) {
    Instant running = Instant.now().minus(RUNNING);
    backups(database).stream().filter(file -> isOlder(file, running)).forEach(Unfinished::shred);
  }

  /** Leaves none at all; a backup or restore that runs now fails. */
  static void shredAll(SqliteFile database) {
    shredRestore(database);
    backups(database).forEach(Unfinished::shred);
  }

  private static List<Path> backups(SqliteFile database) {
    return inFolder(new Backups(database).folder(), "", ".db" + END);
  }

  /** The files whose name begins so and has this in it. */
  private static List<Path> inFolder(Path folder, String begin, String part) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> f.getFileName().toString().startsWith(begin))
          .filter(f -> f.getFileName().toString().contains(part))
          .toList();
    } catch (IOException e) {
      throw new StoreTrouble(folder + ": it cannot be read (" + e.getMessage() + ").", e);
    }
  }

  private static boolean isOlder(Path file, Instant than) {
    try {
      return Files.getLastModifiedTime(file).toInstant().isBefore(than);
    } catch (NoSuchFileException e) {
      return false; // it was finished at this moment
    } catch (IOException e) {
      throw new StoreTrouble(file + ": it cannot be read (" + e.getMessage() + ").", e);
    }
  }

  private static void shred(Path file) {
    String name = file.getFileName().toString();
    Path givenUp = file.resolveSibling(name.replace(END, GIVEN_UP));
    try {
      Files.move(file, givenUp, StandardCopyOption.ATOMIC_MOVE);
    } catch (NoSuchFileException e) {
      return; // it was finished at this moment
    } catch (IOException e) {
      throw new StoreTrouble(
          file + ": it cannot be erased (" + e.getMessage() + "); do this again once it can be.",
          e);
    }
    Shredder.delete(givenUp);
  }
}
