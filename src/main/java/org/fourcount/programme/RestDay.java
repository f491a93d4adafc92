package org.fourcount.programme;

import java.time.Duration;
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
  /** A session that began so much before one that was kept earlier was dated by a wrong clock. */
  private static final Duration SET_BACK = Duration.ofHours(1);

  /**
   * A session lasts no longer. One that was broken off before, by a power cut or by somebody who
   * was signed out while they rested, may be gone on with.
   */
  private static final Duration LONGEST = Duration.ofHours(2);

  /** What the rule says of a session that is to begin, each weightier than the one before. */
  public enum Verdict {
    /** A whole day lies between. */
    RESTED,
    /** There was a session the day before. */
    NO_DAY_BETWEEN,
    /** There was one this day. */
    SAME_DAY,
    /**
     * The newest session lies ahead, or before an older one: some station's clock is or was wrong,
     * so nobody knows when it was.
     */
    CLOCK_IS_WRONG
  }

  private RestDay() {}

  /**
   * Whether a session may begin without the trainer's override. What a wrong clock has dated counts
   * no more once a session was kept after it whose date can be right.
   *
   * @param earlier the person's sessions at any station, in the order in which they were kept
   * @param now when the new one is to begin
   * @param zone time zone of the station where it is
   */
  public static Verdict of(List<Session> earlier, Instant now, ZoneId zone) {
    List<Session> past = earlier.stream().filter(s -> !s.start().isAfter(now)).toList();
    if (!earlier.isEmpty() && !isDatedRight(earlier.get(earlier.size() - 1), past, now)) {
      return Verdict.CLOCK_IS_WRONG;
    }
    return past.stream()
        .map(session -> of(session, now, zone))
        .max(Comparator.naturalOrder())
        .orElse(Verdict.RESTED);
  }

  private static boolean isDatedRight(Session newest, List<Session> past, Instant now) {
    return !newest.start().isAfter(now)
        && past.stream().noneMatch(s -> newest.start().isBefore(s.start().minus(SET_BACK)));
  }

  private static Verdict of(Session session, Instant now, ZoneId zone) {
    if (goesOn(session, now)) {
      return Verdict.RESTED;
    }
    long days =
        Math.min(daysBetween(session, now, zone), daysBetween(session, now, session.zone()));
    return days <= 0 ? Verdict.SAME_DAY : days == 1 ? Verdict.NO_DAY_BETWEEN : Verdict.RESTED;
  }

  /**
   * Nobody has said how it was, and it began a little while ago: it was broken off, and goes on.
   */
  private static boolean goesOn(Session session, Instant now) {
    return session.feeling() == null
        && Duration.between(session.start(), now).compareTo(LONGEST) < 0;
  }

  private static long daysBetween(Session session, Instant now, ZoneId zone) {
    return LocalDate.ofInstant(now, zone).toEpochDay() - session.dayIn(zone).toEpochDay();
  }
}
