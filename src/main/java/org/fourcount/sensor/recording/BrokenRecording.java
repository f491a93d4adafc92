package org.fourcount.sensor.recording;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file of a recording cannot be used. The message is one sentence with the file, and the line.
 */
public final class BrokenRecording extends Exception {
  private static final long serialVersionUID = 1;

  private BrokenRecording(String sentence, @Nullable Throwable cause) {
    super(sentence, cause);
  }

  /** Broken for this reason. */
  public BrokenRecording(String sentence) {
    super(sentence);
  }

  static BrokenRecording at(Path file, long line, String what) {
    return new BrokenRecording(file + ", line " + line + ": " + what);
  }

  static BrokenRecording at(Path file, long line, String what, @Nullable Throwable cause) {
    return new BrokenRecording(file + ", line " + line + ": " + what, cause);
  }

  static BrokenRecording in(Path file, String what) {
    return new BrokenRecording(file + ": " + what);
  }

  static BrokenRecording in(Path file, String what, @Nullable Throwable cause) {
    return new BrokenRecording(file + ": " + what, cause);
  }
}
