package org.fourcount.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fourcount.coaching.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrendTest {
  /** A Wednesday. */
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);

  private static final Trend.Done ROW = new Trend.Done("row", Side.ONLY);

  private static ExerciseDay day(String day, String exercise, int reps, int clean, double kg) {
    return new ExerciseDay(
        new UUID(0, 1),
        LocalDate.parse(day),
        exercise,
        Side.ONLY,
        kg,
        Load.Unit.KG,
        1,
        reps,
        clean,
        clean == 0 ? Double.NaN : 10.0 * clean,
        3,
        clean,
        4,
        4);
  }

  @Test
  void daysOfAWeekAreOnePointByTheirRepetitions() {
    Trend trend =
        Trend.of(
            List.of(
                day("2026-02-23", "row", 10, 10, 5),
                day("2026-02-25", "curl", 10, 1, 50),
                day("2026-03-01", "row", 30, 0, 7.5),
                day("2026-03-02", "row", 10, 5, 6)),
            ROW,
            TODAY);
    assertThat(trend.weeks()).hasSize(2);
    Trend.Week first = trend.weeks().get(0);
    assertThat(first.monday()).isEqualTo("2026-02-23");
    assertThat(first.reps()).isEqualTo(40);
    assertThat(first.clean()).isEqualTo(25);
    assertThat(first.load()).isEqualTo(7.5);
    assertThat(first.range()).as("of those days on which it is known").isEqualTo(100);
    assertThat(first.down()).isEqualTo(2.5);
  }

  @ParameterizedTest
  @CsvSource({
    // how many weeks ago, clean of 10; how many weeks ago, clean of 10: recent, before
    "0, 9, 5, 6, 90, 60",
    "3, 9, 4, 6, 90, 60",
    "0, 9, 3, 6, 75, NaN",
    "4, 9, 9, 5, NaN, 70",
    "0, 9, 25, 6, 90, 60",
    "0, 9, 26, 6, 90, NaN",
  })
  void theLastFourWeeksAreComparedWithThoseBefore(
      int ago1, int clean1, int ago2, int clean2, double recent, double before) {
    ExerciseDay newer = day(TODAY.minusWeeks(ago1).toString(), "row", 10, clean1, 5);
    ExerciseDay older = day(TODAY.minusWeeks(ago2).toString(), "row", 10, clean2, 5);
    Trend.Change change = Trend.of(List.of(older, newer), ROW, TODAY).change(Trend.Week::clean);
    assertThat(change).isEqualTo(new Trend.Change(recent, before));
  }

  @Test
  void whatAWrongClockDatedAheadIsLeftOut() {
    assertThat(Trend.of(List.of(day("2026-03-05", "row", 10, 10, 5)), ROW, TODAY).isEmpty())
        .isTrue();
  }

  @Test
  void loadsAreShownInTheUnitOfTheNewestSession() {
    ExerciseDay kilograms = day("2026-02-23", "row", 10, 10, 5);
    ExerciseDay pounds =
        new ExerciseDay(
            kilograms.session(),
            TODAY,
            "row",
            Side.ONLY,
            new Load(12.5, Load.Unit.LB).kilograms(),
            Load.Unit.LB,
            1,
            10,
            10,
            60,
            4,
            4,
            4,
            4);
    Trend trend = Trend.of(List.of(kilograms, pounds), ROW, TODAY);
    assertThat(trend.unit()).isEqualTo(Load.Unit.LB);
    assertThat(trend.weeks().get(1).load()).isEqualTo(12.5);
    assertThat(trend.weeks().get(0).load()).isCloseTo(11.023, within(1e-9));
  }

  @Test
  void whatWasDoneLastComesFirst() {
    List<ExerciseDay> days =
        List.of(
            day("2026-02-23", "row", 1, 1, 0),
            day("2026-02-23", "curl", 1, 1, 0),
            day("2026-02-25", "row", 1, 1, 0));
    assertThat(Trend.done(days)).extracting(Trend.Done::exercise).containsExactly("row", "curl");
  }
}
