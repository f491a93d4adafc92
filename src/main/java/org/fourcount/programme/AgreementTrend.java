package org.fourcount.programme;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.fourcount.coaching.Agreement;

/**
 * How far trainers agreed with flags, week by week of the time when they said so. A week in which
 * nobody said a word is left out.
 *
 * @param first the first day that is shown
 * @param monday of the current week
 * @param weeks oldest first
 */
public record AgreementTrend(LocalDate first, LocalDate monday, List<Week> weeks) {
  /**
   * The newest word on a flag.
   *
   * @param stands whether the trainer agrees
   */
  public record Word(Instant at, boolean stands) {}

  /** The words of one week. */
  public record Week(LocalDate monday, Agreement agreement) {}

  /** Keeps an unchangeable copy of the weeks. */
  public AgreementTrend {
    weeks = List.copyOf(weeks);
  }

  /** The last half year; what lies ahead was dated by a wrong clock and is left out. */
  public static AgreementTrend of(List<Word> words, LocalDate today, ZoneId zone) {
    LocalDate monday = monday(today);
    LocalDate first = monday.minusWeeks(Trend.WEEKS - 1);
    TreeMap<LocalDate, Agreement> byWeek = new TreeMap<>();
    for (Word word : words) {
      LocalDate day = LocalDate.ofInstant(word.at(), zone);
      if (!day.isBefore(first) && !day.isAfter(today)) {
        byWeek.merge(monday(day), new Agreement(1, word.stands() ? 1 : 0), Agreement::plus);
      }
    }
    List<Week> weeks = new ArrayList<>();
    byWeek.forEach((week, agreement) -> weeks.add(new Week(week, agreement)));
    return new AgreementTrend(first, monday, weeks);
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /** Of the last four weeks together. */
  public Agreement recent() {
    return sum(true);
  }

  /** Of the weeks before. */
  public Agreement before() {
    return sum(false);
  }

  private Agreement sum(boolean isRecent) {
    LocalDate since = monday.minusWeeks(Trend.RECENT - 1);
    return weeks.stream()
        .filter(week -> !week.monday().isBefore(since) == isRecent)
        .map(Week::agreement)
        .reduce(Agreement.NONE, Agreement::plus);
  }
}
