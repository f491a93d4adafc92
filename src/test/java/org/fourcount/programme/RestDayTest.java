package org.fourcount.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.fourcount.programme.RestDay.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RestDayTest {
  static Session session(String at, String zone) {
    ZonedDateTime start = LocalDateTime.parse(at).atZone(ZoneId.of(zone));
    return new Session(
        new UUID(0, 1), new UUID(0, 2), "1", start.toInstant(), start.getZone(), null, null, null);
  }

  private static Verdict verdict(String at, String zone, Session... earlier) {
    Session now = session(at, zone);
    return RestDay.of(List.of(earlier), now.start(), now.zone());
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-02T10:00, Europe/Berlin, 2026-03-04T10:00, Europe/Berlin, RESTED",
    "2026-03-02T23:50, Europe/Berlin, 2026-03-04T00:10, Europe/Berlin, RESTED",
    "2026-03-02T00:10, Europe/Berlin, 2026-03-03T23:50, Europe/Berlin, NO_DAY_BETWEEN",
    "2026-03-02T10:00, Europe/Berlin, 2026-03-02T18:00, Europe/Berlin, SAME_DAY",
    // one that nobody said anything of was broken off: for two hours it may be gone on with
    "2026-03-02T10:00, Europe/Berlin, 2026-03-02T10:00, Europe/Berlin, RESTED",
    "2026-03-02T10:00, Europe/Berlin, 2026-03-02T11:59, Europe/Berlin, RESTED",
    "2026-03-02T10:00, Europe/Berlin, 2026-03-02T12:00, Europe/Berlin, SAME_DAY",
    "2026-03-05T10:00, Europe/Berlin, 2026-03-04T10:00, Europe/Berlin, CLOCK_IS_WRONG",
    // the clocks go forward in the night between
    "2026-03-28T10:00, Europe/Berlin, 2026-03-29T10:00, Europe/Berlin, NO_DAY_BETWEEN",
    "2026-03-28T23:30, Europe/Berlin, 2026-03-30T00:30, Europe/Berlin, RESTED",
    "2026-12-31T10:00, Europe/Berlin, 2027-01-01T10:00, Europe/Berlin, NO_DAY_BETWEEN",
    // two clinics an hour apart: by London's calendar Monday and Tuesday, by Berlin's Tuesday twice
    "2026-03-02T23:30, Europe/London, 2026-03-03T20:00, Europe/Berlin, SAME_DAY",
    // 13 hours after a session on Monday evening, and yet Wednesday by the local calendar
    "2026-03-02T20:00, Pacific/Honolulu, 2026-03-04T08:00, Pacific/Auckland, NO_DAY_BETWEEN",
    "2026-03-02T08:00, Pacific/Auckland, 2026-03-02T20:00, Pacific/Honolulu, NO_DAY_BETWEEN",
    "2026-03-02T08:00, Pacific/Auckland, 2026-03-03T20:00, Pacific/Honolulu, RESTED",
  })
  void aWholeDayLiesBetween(
      String before, String beforeZone, String now, String zone, Verdict verdict) {
    assertThat(verdict(now, zone, session(before, beforeZone))).isEqualTo(verdict);
  }

  @Test
  void aSessionThatWasEndedIsNotGoneOnWith() {
    Session begun = session("2026-03-02T10:00", "Europe/Berlin");
    Session ended =
        new Session(
            begun.id(),
            begun.person(),
            begun.station(),
            begun.start(),
            begun.zone(),
            null,
            null,
            new Feeling(5, 0, false));
    assertThat(verdict("2026-03-02T10:30", "Europe/Berlin", ended)).isEqualTo(Verdict.SAME_DAY);
    Session before = session("2026-03-01T10:00", "Europe/Berlin");
    assertThat(verdict("2026-03-02T10:30", "Europe/Berlin", before, begun))
        .as("the one before counts all the same")
        .isEqualTo(Verdict.NO_DAY_BETWEEN);
  }

  @Test
  void nobodyNeedsRestBeforeTheFirstSession() {
    assertThat(verdict("2026-03-02T10:00", "Europe/Berlin")).isEqualTo(Verdict.RESTED);
  }

  @Test
  void theNearestSessionDecides() {
    Session[] earlier = {
      session("2026-02-20T10:00", "Europe/Berlin"), session("2026-03-03T10:00", "Europe/Berlin")
    };
    assertThat(verdict("2026-03-04T10:00", "Europe/Berlin", earlier))
        .isEqualTo(Verdict.NO_DAY_BETWEEN);
  }

  @ParameterizedTest
  @CsvSource({
    // sessions in the order in which they were kept, on 2026-03-04
    "2026-03-02 2026-05-01, CLOCK_IS_WRONG",
    "2026-05-01, CLOCK_IS_WRONG",
    "2026-03-02 2000-01-01, CLOCK_IS_WRONG",
    "2000-01-01, RESTED",
    // once one is kept whose date can be right, those before it say nothing
    "2026-05-01 2026-03-02, RESTED",
    "2026-05-01 2026-03-03, NO_DAY_BETWEEN",
    "2026-02-20 2000-01-01 2026-03-02, RESTED",
    "2026-02-20 2000-01-01 2026-03-03, NO_DAY_BETWEEN",
  })
  void aWrongClockIsAskedAboutOnce(String days, Verdict verdict) {
    Session[] earlier =
        Stream.of(days.split(" "))
            .map(day -> session(day + "T10:00", "Europe/Berlin"))
            .toArray(Session[]::new);
    assertThat(verdict("2026-03-04T10:00", "Europe/Berlin", earlier)).isEqualTo(verdict);
  }

  @Test
  void anOverrideNeedsAReason() {
    assertThatThrownBy(() -> new RestOverride(new UUID(0, 3), "  "))
        .hasMessageContaining("needs the trainer's reason");
  }
}
