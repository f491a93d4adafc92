package org.fourcount.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrainingWeeksTest {
  /** A session on this day of March 2026, the 2nd being a Monday; {@code !} with an override. */
  private static Session session(String day) {
    boolean isAllowed = day.endsWith("!");
    int number = Integer.parseInt(isAllowed ? day.substring(0, day.length() - 1) : day);
    return new Session(
        UUID.randomUUID(),
        new UUID(0, 1),
        "Station 1",
        date(number).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC),
        ZoneOffset.UTC,
        null,
        isAllowed ? new RestOverride(new UUID(0, 2), "agreed") : null,
        null);
  }

  private static LocalDate date(int day) {
    return LocalDate.of(2026, 3, 1).plusDays(day - 1);
  }

  private static TrainingWeeks weeks(String trained, int today, int count) {
    List<Session> sessions =
        Stream.of(trained.split(" ")).filter(d -> !d.isEmpty()).map(d -> session(d)).toList();
    return TrainingWeeks.of(sessions, date(today), count);
  }

  private static String letters(TrainingWeeks.Week week) {
    return week.days().stream()
        .map(
            day ->
                switch (day.kind()) {
                  case TRAINED -> day.isOverridden() ? "t" : "T";
                  case NO_REST -> day.isOverridden() ? "n" : "N";
                  case REST -> "-";
                  case NEXT -> ">";
                  case TO_COME -> ".";
                })
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @CsvSource({
    // days trained in March, today; the week from Monday the 2nd, the next day, the count
    "'2 4', 4, T-T->.., 6, 2",
    "'2 4', 5, T-T->.., 6, 2",
    "'2 4', 6, T-T->.., 6, 2",
    "'2 4', 7, T-T-->., 7, 2",
    "'', 2, >......, 2, 0",
    "'', 4, -->...., 4, 0",
    "'2 3 5!', 5, TN-t->., 7, 3",
    "'2 3!', 3, Tn->..., 5, 2",
    "'2 2 4 6 8', 8, T-T-T-T, 10, 4",
    "'7', 7, -----T-, 9, 1",
    "'1 2', 2, N->...., 4, 1", // Sunday the week before
    "'2 20', 4, T->...., 4, 1", // one was dated ahead by a wrong clock
  })
  void aDayIsTrainedOrRestOrToCome(String trained, int today, String letters, int next, int count) {
    TrainingWeeks weeks = weeks(trained, today, 1);
    TrainingWeeks.Week week = weeks.weeks().get(0);
    assertThat(letters(week)).isEqualTo(letters);
    assertThat(weeks.next()).isEqualTo(date(next));
    assertThat(week.trained()).isEqualTo(count);
  }

  @ParameterizedTest
  @CsvSource({
    // days trained, today: what the rule says of the week before and of this one; which is open
    "'2 4 9', 9, RIGHT MORE_TO_COME, false true",
    "'2 9 11 13 15', 15, MORE_TO_COME TOO_MANY, false false",
    "'9 11', 11, MORE_TO_COME RIGHT, false false",
    "'', 9, MORE_TO_COME MORE_TO_COME, false true",
  })
  void onlyTheCurrentWeekCanStillBecomeRight(
      String trained, int today, String verdicts, String open) {
    TrainingWeeks weeks = weeks(trained, today, 2);
    assertThat(weeks.weeks())
        .extracting(week -> week.verdict().name())
        .containsExactly(verdicts.split(" "));
    assertThat(weeks.weeks())
        .extracting(week -> String.valueOf(week.isOpen()))
        .containsExactly(open.split(" "));
  }
}
