package org.fourcount.programme;

/**
 * What a person says after a session.
 *
 * @param effort 0 (none) to 10 (all they could)
 * @param pain 0 (none) to 10 (the worst)
 * @param dizzy whether they were dizzy
 */
public record Feeling(int effort, int pain, boolean dizzy) {
  /** "Moderate" on the numeric rating scale of pain begins here (Boonstra et al. 2016). */
  private static final int MODERATE_PAIN = 4;

  /** Whether the trainer should hear of it before the person goes. */
  public boolean asksForTrainer() {
    return dizzy || pain >= MODERATE_PAIN;
  }

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
