package org.fourcount.programme;

/**
 * What a person says after a session.
 *
 * @param effort 0 (none) to 10 (all they could)
 * @param pain 0 (none) to 10 (the worst)
 * @param dizzy whether they were dizzy
 */
public record Feeling(int effort, int pain, boolean dizzy) {
  /** Checks the scales. */
  public Feeling {
    check("effort", effort);
    check("pain", pain);
  }

  private static void check(String what, int value) {
    if (value < 0 || value > 10) {
      throw new IllegalArgumentException(
          "The answer for " + what + " is 0 to 10, not " + value + ".");
    }
  }
}
