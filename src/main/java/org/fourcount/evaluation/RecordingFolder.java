package org.fourcount.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds recordings. */
public final class RecordingFolder {
  private RecordingFolder() {}

  /**
   * The recordings (*.toml) of a folder and of the folders in it, folder by folder, each in the
   * order of names; hidden folders are left out.
   *
   * @throws IOException if one of the folders cannot be read
   */
  public static List<Path> recordings(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(f -> f.toString().endsWith(".toml") && Files.isRegularFile(f))
          .filter(f -> !isHidden(folder.relativize(f)))
          .sorted(Comparator.comparing(Path::getParent).thenComparing(Path::getFileName))
          .toList();
    } catch (UncheckedIOException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static boolean isHidden(Path within) {
    for (Path part : within) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }
}
