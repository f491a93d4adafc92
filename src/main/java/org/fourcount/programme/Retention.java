package org.fourcount.programme;

/**
 * How long what was done is kept. Plans and people stay until they are erased.
 *
 * @param recordingDays raw recordings of sets, days; 0 for ever
 * @param historyYears sessions with their sets and repetitions, years; 0 for ever
 */
public record Retention(int recordingDays, int historyYears) {
  /**
   * A year of raw recordings, so that flags can be looked into while anybody remembers the set; ten
   * years of history, which is how long records of treatment are kept in many countries.
   */
  public static final Retention USUAL = new Retention(365, 10);

  /** Checks that both are possible. */
  public Retention {
    if (recordingDays < 0 || historyYears < 0) {
      throw new IllegalArgumentException("Nothing can be kept for less than no time.");
    }
  }
}
