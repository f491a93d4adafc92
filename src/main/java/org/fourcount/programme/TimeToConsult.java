package org.fourcount.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether it is time to talk to the trainer about the weights. It is a word to the person; no load
 * changes by it.
 */
public enum TimeToConsult {
  /** Not yet. */
  NO,
  /** Two sessions in a row went well: {@link ReadyToConsult}. */
  READY,
  /** Four weeks have passed: {@link ConsultDue}. */
  DUE;

  /**
   * What the rules say. A plan with another load counts as a consultation, since it takes a trainer
   * to approve it; one that changes something else does not. What is dated later than today was
   * written by a clock that was wrong, and keeps nobody from being reminded.
   *
   * @param sessions what was done since the plan last changed and since the last consultation,
   *     oldest first
   * @param plans all of the person's plans, oldest first
   * @param talks all of their consultations
   * @param zone time zone of the station
   */
  public static TimeToConsult of(
      List<SessionTally> sessions,
      List<Plan> plans,
      List<Consultation> talks,
      LocalDate today,
      ZoneId zone) {
    if (ReadyToConsult.of(sessions)) {
      return READY;
    }
    Optional<LocalDate> last =
        Stream.concat(otherLoads(plans).stream(), talks.stream().map(Consultation::at))
            .map(at -> LocalDate.ofInstant(at, zone))
            .filter(day -> !day.isAfter(today))
            .max(LocalDate::compareTo);
    boolean isDue = last.map(day -> ConsultDue.of(day, today)).orElse(!plans.isEmpty());
    return isDue ? DUE : NO;
  }

  /** When a plan with another load was approved; the first one counts. */
  private static List<Instant> otherLoads(List<Plan> plans) {
    return Stream.iterate(0, i -> i < plans.size(), i -> i + 1)
        .filter(i -> i == 0 || plans.get(i).hasOtherLoads(plans.get(i - 1)))
        .map(i -> plans.get(i).approved())
        .toList();
  }
}
