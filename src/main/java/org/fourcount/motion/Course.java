package org.fourcount.motion;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The course that a moving part takes, and so how it is followed. */
public enum Course {
  /** A limb or lever turns about an axis: degrees. */
  ARC("arc"),
  /** A weight stack goes up and down: millimetres. */
  TRAVEL("travel");

  private final String key;

  Course(String key) {
    this.key = key;
  }

  /** The word for it in recordings, configurations and addresses: {@code arc} or {@code travel}. */
  public String key() {
    return key;
  }

  /**
   * Reads the word.
   *
   * @throws IllegalArgumentException with a sentence for the person who wrote it
   */
  public static Course parse(String word) {
    for (Course course : values()) {
      if (course.key.equals(word)) {
        return course;
      }
    }
    throw new IllegalArgumentException(
        Arrays.stream(values())
            .map(c -> "\"" + c.key + "\"")
            .collect(Collectors.joining(" or ", "must be ", ", not \"" + word + "\".")));
  }
}
