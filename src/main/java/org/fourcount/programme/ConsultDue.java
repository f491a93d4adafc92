package org.fourcount.programme;

import java.time.LocalDate;

/** The trainer is consulted every four weeks in any case. */
public final class ConsultDue {
  private static final int WEEKS = 4;

  private ConsultDue() {}

  /**
   * Whether it is time.
   *
   * @param last day of the last consultation, or of the first plan
   * @param today the day at the station
   */
  public static boolean of(LocalDate last, LocalDate today) {
    return !today.isBefore(last.plusWeeks(WEEKS));
  }
}
