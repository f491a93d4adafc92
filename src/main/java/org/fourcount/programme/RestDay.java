package org.fourcount.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

/**
 * A day of rest between two sessions: a whole calendar day without one. Stations may stand in
 * different time zones; then the day has to be one by the calendar of both, since after a flight
 * two dates may lie two apart and yet but a night.
 */
public final class RestDay {
  /** What the rule says of a session that is to begin, each weightier than the one before. */
  public enum Verdict {
    /** A whole day lies between. */
    RESTED,
    /** There was a session the day before. */
    NO_DAY_BETWEEN,
    /** There was one this day. */
    SAME_DAY,
    /** A session is kept that lies ahead: some station's clock is wrong, so nothing is known. */
    CLOCK_IS_WRONG
  }

  private RestDay() {}

  /**
   * Whether a session may begin without the trainer's override.
   *
   * @param earlier the person's sessions at any station
   * @param now when the new one is to begin
   * @param zone time zone of the station where it is
   */
  public static Verdict of(List<Session> earlier, Instant now, ZoneId zone) {
    return earlier.stream()
        .map(session -> of(session, now, zone))
        .max(Comparator.naturalOrder())
        .orElse(Verdict.RESTED);
  }

  private static Verdict of(Session session, Instant now, ZoneId zone) {
    if (session.start().isAfter(now)) {
      return Verdict.CLOCK_IS_WRONG;
    }
    long days =
        Math.min(daysBetween(session, now, zone), daysBetween(session, now, session.zone()));
    return days <= 0 ? Verdict.SAME_DAY : days == 1 ? Verdict.NO_DAY_BETWEEN : Verdict.RESTED;
  }

  private static long daysBetween(Session session, Instant now, ZoneId zone) {
    return LocalDate.ofInstant(now, zone).toEpochDay() - session.dayIn(zone).toEpochDay();
  }
}
