package org.fourcount.sensor;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The recordings and tools beside the project, which tests use where they are there. */
public final class SharedFolder {
  private static final Path SHARED = Path.of("..", "shared");

  private SharedFolder() {}

  /** A file or folder in it; a test without it is skipped. */
  public static Path path(String name) {
    Path path = SHARED.resolve(name);
    Assumptions.assumeTrue(Files.exists(path), () -> path + " is not there");
    return path;
  }
}
