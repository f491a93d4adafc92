package org.fourcount.programme;

import java.time.LocalDate;

/**
 * How long a trainer's approval holds. Whoever has not been seen for a quarter of a year may not be
 * the same any more; the trainer is consulted every four weeks anyway ({@link ConsultDue}).
 */
public final class PlanAge {
  private static final int WEEKS = 12;

  private PlanAge() {}

  /**
   * Whether a trainer has to look before it is done once more.
   *
   * @param approved day on which the plan was approved, or a trainer was consulted about it last
   * @param today the day at the station
   */
  public static boolean isOver(LocalDate approved, LocalDate today) {
    return !today.isBefore(approved.plusWeeks(WEEKS));
  }
}
