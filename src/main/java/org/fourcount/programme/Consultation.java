package org.fourcount.programme;

import java.time.Instant;
import java.util.UUID;

/**
 * A trainer and a person have talked about the weights.
 *
 * @param person who trains
 * @param trainer who was asked
 * @param at when
 * @param decided what they decided, in the trainer's words; a load changes by a plan only
 */
public record Consultation(UUID person, UUID trainer, Instant at, String decided) {
  /** The longest text that is kept, characters: some sentences. */
  public static final int LONGEST = 1000;

  /**
   * Checks that something is said.
   *
   * @throws IllegalArgumentException with a sentence for the person who wrote it
   */
  public Consultation {
    decided = decided.strip();
    if (decided.isEmpty()) {
      throw new IllegalArgumentException(
          "A consultation needs what was decided, such as \"weights stay\"; write it.");
    }
    if (decided.length() > LONGEST) {
      throw new IllegalArgumentException(
          "What was decided has "
              + decided.length()
              + " characters; write at most "
              + LONGEST
              + ".");
    }
  }
}
