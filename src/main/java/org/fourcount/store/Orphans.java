package org.fourcount.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Raw recordings that no set names: practice that was broken off, sets without a repetition. Nobody
 * knows whose they are.
 */
final class Orphans {
  private static final String NAME = "set-.*\\.fcraw";

  private Orphans() {}

  /**
   * Deletes those that were last written to before this, and says how many.
   *
   * @param named the recordings that sets name, those of backups and of what was put aside too
   */
  static int delete(Path folder, Set<String> named, Instant before) {
    if (!Files.isDirectory(folder)) {
      return 0;
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> orphans =
          files
              .filter(f -> f.getFileName().toString().matches(NAME))
              .filter(f -> !named.contains(f.getFileName().toString()))
              .toList();
      int deleted = 0;
      for (Path orphan : orphans) {
        if (Files.getLastModifiedTime(orphan).toInstant().isBefore(before)) {
          Shredder.delete(orphan);
          deleted++;
        }
      }
      return deleted;
    } catch (IOException e) {
      throw new StoreTrouble(folder + ": it cannot be read (" + e.getMessage() + ").", e);
    }
  }
}
