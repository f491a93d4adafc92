package org.fourcount.programme;

/**
 * What a person answers before a session.
 *
 * @param pain whether anything hurts
 * @param dizziness whether they are dizzy
 * @param newBackPain whether their back has begun to hurt
 * @param unwell whether they feel unwell
 */
public record Readiness(boolean pain, boolean dizziness, boolean newBackPain, boolean unwell) {
  /** Four times no. */
  public static final Readiness WELL = new Readiness(false, false, false, false);

  /** Any yes asks for the trainer. */
  public boolean asksForTrainer() {
    return pain || dizziness || newBackPain || unwell;
  }
}
