package org.fourcount.config;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file that cannot be used; its message is one sentence for the person who can mend it, with file
 * and line.
 */
public final class UnusableFile extends Exception {
  private static final long serialVersionUID = 1;

  /** The sentence says it all. */
  public UnusableFile(String sentence) {
    super(sentence);
  }

  /** Something is wrong with the file as a whole. */
  public UnusableFile(Path file, String what, @Nullable Throwable cause) {
    super(file + ": " + what, cause);
  }

  /**
   * Something is wrong at one place.
   *
   * @param line from 1 on
   */
  public UnusableFile(Path file, long line, String what, @Nullable Throwable cause) {
    super(file + ":" + line + ": " + what, cause);
  }
}
