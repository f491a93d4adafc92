package org.fourcount.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.fourcount.coaching.Agreement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementTrendTest {
  /** A Wednesday. */
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);

  private static AgreementTrend.Word word(String said) {
    LocalDate day = TODAY.minusDays(Long.parseLong(said.substring(1)));
    return new AgreementTrend.Word(
        day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), said.charAt(0) == '+');
  }

  @ParameterizedTest
  @CsvSource({
    // words, each so many days ago: weeks with one, agreed of all in the last four, and before
    "'+0 -1 +2', 1, 2/3, 0/0",
    "'+0 -3', 2, 1/2, 0/0",
    "'+0 +23 -24', 3, 2/2, 0/1", // four weeks ago it was Monday 23 days ago
    "'-24 +40', 2, 0/0, 1/2",
    "'+177 +178', 1, 0/0, 1/1", // 26 weeks begin 177 days ago
    "'+-1', 0, 0/0, 0/0", // tomorrow
    "'', 0, 0/0, 0/0",
  })
  void wordsAreCountedInTheWeekInWhichTheyWereSaid(
      String said, int weeks, String recent, String before) {
    List<AgreementTrend.Word> words =
        Stream.of(said.split(" ")).filter(w -> !w.isEmpty()).map(w -> word(w)).toList();
    AgreementTrend trend = AgreementTrend.of(words, TODAY, ZoneOffset.UTC);
    assertThat(trend.weeks()).hasSize(weeks);
    assertThat(text(trend.recent())).isEqualTo(recent);
    assertThat(text(trend.before())).isEqualTo(before);
  }

  private static String text(Agreement agreement) {
    return agreement.stand() + "/" + agreement.flags();
  }
}
