package org.fourcount.programme;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** Two or three sessions a week, Monday to Sunday by the station's calendar. */
public final class WeeklyCount {
  /** Fewer do not keep the bones. */
  public static final int LEAST = 2;

  /** More leave no time to recover. */
  public static final int MOST = 3;

  /** What the rule says. */
  public enum Verdict {
    /** Fewer than two so far. */
    MORE_TO_COME,
    /** Two or three. */
    RIGHT,
    /** More than three. */
    TOO_MANY
  }

  private WeeklyCount() {}

  /**
   * How many days of this day's week up to it had a session; two visits on one day are one. A later
   * day was written by a clock that was wrong.
   */
  public static int in(List<Session> sessions, LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return (int)
        sessions.stream()
            .map(Session::day)
            .distinct()
            .filter(d -> !d.isBefore(monday) && !d.isAfter(day))
            .count();
  }

  /** What the rule says of so many. */
  public static Verdict of(int sessions) {
    return sessions < LEAST
        ? Verdict.MORE_TO_COME
        : sessions <= MOST ? Verdict.RIGHT : Verdict.TOO_MANY;
  }
}
