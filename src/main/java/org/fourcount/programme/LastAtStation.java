package org.fourcount.programme;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.fourcount.coaching.JudgedRep;
import org.jspecify.annotations.Nullable;

/**
 * The newest visit to a station, and the newest set of it.
 *
 * @param station its name
 * @param visit number of the visit among all that are kept: a newer one has a larger one, whatever
 *     the clocks say
 * @param person who trains
 * @param start when the visit began, by the station's clock
 * @param isOver whether the person has said how it was, which is the last thing they do
 * @param set the newest set, null if none is kept
 */
public record LastAtStation(
    String station,
    long visit,
    Person person,
    Instant start,
    boolean isOver,
    @Nullable LastSet set) {
  /**
   * The newest set of a visit.
   *
   * @param set what was asked
   * @param ended how it ended
   * @param number which of this exercise and side it is in the visit, from 1 on
   * @param planned sets of this exercise and side that the plan asks for, 0 where there is no plan
   * @param reps its repetitions, in order
   */
  public record LastSet(
      SetRecord set, SetEnd ended, int number, int planned, List<RepRecord> reps) {
    /** Keeps an unchangeable copy of the repetitions. */
    public LastSet {
      reps = List.copyOf(reps);
    }

    /**
     * When its newest repetition was counted, by the station's clock: a set is kept from its first
     * repetition on, and from there the sensors' own clock tells how far it has come.
     */
    Instant lastRep() {
      if (reps.isEmpty()) {
        return set.start();
      }
      double seconds =
          confirmed(reps.get(reps.size() - 1).judged()) - confirmed(reps.get(0).judged());
      return seconds > 0
          ? set.start().plus(Duration.ofMillis(Math.round(1000 * seconds)))
          : set.start();
    }

    private static double confirmed(JudgedRep judged) {
      return judged.rep().confirmed();
    }
  }

  /** When something was kept of this station last, by the station's clock. */
  public Instant at() {
    return set == null ? start : set.lastRep();
  }
}
