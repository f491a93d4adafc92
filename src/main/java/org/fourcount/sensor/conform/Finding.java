package org.fourcount.sensor.conform;

/**
 * What became of one clause.
 *
 * @param clause what was asked
 * @param result whether it was kept
 * @param reason what was seen, or why it was not tried; one line
 */
public record Finding(Clause clause, Result result, String reason) {
  /** Whether a clause was kept. */
  public enum Result {
    /** It was tried and kept. */
    MET("met"),
    /** It was tried and not kept. */
    NOT_MET("NOT MET"),
    /** It was not tried. */
    NOT_TRIED("not tried");

    private final String words;

    Result(String words) {
      this.words = words;
    }

    /** How it is printed. */
    public String words() {
      return words;
    }
  }
}
