package org.fourcount.station;

import java.time.LocalDate;
import org.fourcount.kiosk.words.Words;
import org.fourcount.programme.Feeling;
import org.fourcount.programme.TimeToConsult;
import org.fourcount.programme.WeeklyCount;
import org.fourcount.visit.Client;
import org.jspecify.annotations.Nullable;

/** What the programme's rules have to say to a person before and after a session. */
final class ConsultWords {
  private ConsultWords() {}

  private static String of(TimeToConsult time, Words words) {
    return switch (time) {
      case NO -> "";
      case READY -> words.text("today.ready");
      case DUE -> words.text("today.consult");
    };
  }

  /** At good-bye; empty if there is nothing to say. */
  static String after(@Nullable Feeling felt, TimeToConsult time, Words words) {
    return felt != null && felt.asksForTrainer() ? words.text("good-bye.trainer") : of(time, words);
  }

  /** Beside the plan; empty if there is nothing to say. */
  static String before(@Nullable Client client, TimeToConsult time, LocalDate today, Words words) {
    if (time != TimeToConsult.NO) {
      return of(time, words);
    }
    boolean isOneTooMany =
        client != null && WeeklyCount.in(client.earlier(), today) >= WeeklyCount.MOST;
    return isOneTooMany ? words.text("today.week", WeeklyCount.MOST) : "";
  }
}
