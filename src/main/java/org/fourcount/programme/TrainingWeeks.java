package org.fourcount.programme;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Some weeks as a calendar: which days were trained, which were of rest, and when it may go on.
 *
 * @param weeks oldest first, the last one is the current one
 * @param next the first day on which the rule of rest lets them train: today or later
 */
public record TrainingWeeks(List<Week> weeks, LocalDate next) {
  /** So many weeks show whether somebody comes regularly. */
  public static final int USUAL = 5;

  /** A session, a day of rest, a session. */
  private static final int DAYS_TO_NEXT = 2;

  /** What a day was or is to be. */
  public enum Kind {
    /** There was a session, and none the day before. */
    TRAINED,
    /** There was a session, and one the day before. */
    NO_REST,
    /** There was none. */
    REST,
    /** The first day on which they may train again. */
    NEXT,
    /** Nothing can be said of it yet. */
    TO_COME
  }

  /**
   * A day.
   *
   * @param isOverridden whether a trainer allowed a session of it without a day of rest
   */
  public record Day(LocalDate date, Kind kind, boolean isOverridden) {
    /** Whether there was a session. */
    public boolean isTrained() {
      return kind == Kind.TRAINED || kind == Kind.NO_REST;
    }
  }

  /**
   * Monday to Sunday.
   *
   * @param isOver whether nothing can be added to it
   */
  public record Week(List<Day> days, boolean isOver) {
    /** Keeps an unchangeable copy of the days. */
    public Week {
      days = List.copyOf(days);
    }

    /** Days with a session. */
    public int trained() {
      return (int) days.stream().filter(Day::isTrained).count();
    }

    /** What the rule of two or three a week says. */
    public WeeklyCount.Verdict verdict() {
      return WeeklyCount.of(trained());
    }

    /** Whether it can still become as the rule asks. */
    public boolean isOpen() {
      return !isOver && verdict() == WeeklyCount.Verdict.MORE_TO_COME;
    }
  }

  /** Keeps an unchangeable copy of the weeks. */
  public TrainingWeeks {
    weeks = List.copyOf(weeks);
  }

  /**
   * The calendar of somebody. What lies ahead was dated by a wrong clock and is left out.
   *
   * @param sessions at any station
   * @param count how many weeks, the current one among them
   */
  public static TrainingWeeks of(List<Session> sessions, LocalDate today, int count) {
    List<Session> past = sessions.stream().filter(s -> !s.day().isAfter(today)).toList();
    Set<LocalDate> trained = past.stream().map(Session::day).collect(Collectors.toSet());
    Set<LocalDate> overridden =
        past.stream()
            .filter(s -> s.override() != null)
            .map(Session::day)
            .collect(Collectors.toSet());
    LocalDate rested =
        trained.stream()
            .max(LocalDate::compareTo)
            .map(last -> last.plusDays(DAYS_TO_NEXT))
            .orElse(today);
    LocalDate next = rested.isBefore(today) ? today : rested;
    LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    List<Week> weeks = new ArrayList<>();
    for (int back = count - 1; back >= 0; back--) {
      List<Day> days = new ArrayList<>();
      for (int i = 0; i < 7; i++) {
        LocalDate day = monday.minusWeeks(back).plusDays(i);
        days.add(new Day(day, kind(day, trained, next, today), overridden.contains(day)));
      }
      weeks.add(new Week(days, back > 0));
    }
    return new TrainingWeeks(weeks, next);
  }

  private static Kind kind(LocalDate day, Set<LocalDate> trained, LocalDate next, LocalDate today) {
    if (trained.contains(day)) {
      return trained.contains(day.minusDays(1)) ? Kind.NO_REST : Kind.TRAINED;
    }
    if (day.equals(next)) {
      return Kind.NEXT;
    }
    return day.isBefore(next) || day.isBefore(today) ? Kind.REST : Kind.TO_COME;
  }
}
