package org.fourcount.programme;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a trainer has to have settled with a person before an exercise. */
public enum Gate {
  /**
   * The question about vertebral fractures: after one, backward bending to the end of the range or
   * under load may do harm, so a trainer signs it off or leaves the exercise out.
   */
  VERTEBRAL_FRACTURE;

  /** The word for it in files. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Reads the word.
   *
   * @throws IllegalArgumentException with a sentence for the person who wrote it
   */
  public static Gate parse(String word) {
    for (Gate gate : values()) {
      if (gate.key().equals(word)) {
        return gate;
      }
    }
    throw new IllegalArgumentException(
        Arrays.stream(values())
            .map(Gate::key)
            .collect(Collectors.joining(", ", "must be one of ", ", not \"" + word + "\".")));
  }
}
