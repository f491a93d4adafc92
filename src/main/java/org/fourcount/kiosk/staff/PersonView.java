package org.fourcount.kiosk.staff;

import java.time.LocalDate;
import java.util.List;
import org.fourcount.programme.Departure;
import org.fourcount.programme.Feeling;
import org.fourcount.programme.Person;
import org.jspecify.annotations.Nullable;

/**
 * What there is of somebody.
 *
 * @param keys what they sign in with; null where that is not for whoever looks
 * @param training what concerns their body; null where that is not for whoever looks
 */
public record PersonView(Person person, @Nullable Keys keys, @Nullable Training training) {
  /**
   * What somebody signs in with.
   *
   * @param pin whether they have a PIN
   * @param card whether they have a card
   */
  public record Keys(boolean pin, boolean card) {}

  /** What somebody said after a session. */
  public record Last(LocalDate day, Feeling feeling) {}

  /**
   * How somebody trains.
   *
   * @param approved when their plan was approved, null where there is none
   * @param isOld whether a trainer has to look at it once more
   * @param departures where it departs from the usual shape
   * @param locked ids of its exercises that nobody has signed off
   * @param signedOff when the question about vertebral fractures was settled, null if it was not
   * @param consulted when they last talked about the weights, null if never
   * @param decided what they decided then; empty for nothing
   * @param last how their newest session was, null where nobody has said
   */
  public record Training(
      @Nullable LocalDate approved,
      boolean isOld,
      List<Departure> departures,
      List<String> locked,
      @Nullable LocalDate signedOff,
      @Nullable LocalDate consulted,
      String decided,
      @Nullable Last last) {
    /** Keeps unchangeable copies. */
    public Training {
      departures = List.copyOf(departures);
      locked = List.copyOf(locked);
    }
  }
}
