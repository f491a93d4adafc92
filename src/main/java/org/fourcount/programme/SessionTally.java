package org.fourcount.programme;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fourcount.coaching.Side;

/**
 * What was done of one session's plan, or of one exercise of it.
 *
 * @param setsPrescribed sets that the plan asks for
 * @param setsDone of these, sets with every prescribed repetition
 * @param reps repetitions counted
 * @param clean of these, judged and without a fault
 */
public record SessionTally(int setsPrescribed, int setsDone, int reps, int clean) {
  /**
   * What was done of a plan. A set more than it asks for, of an exercise and side, makes up for
   * none that was left out; its repetitions count.
   *
   * @param plan what the session was to be
   * @param sets what it was
   */
  public static SessionTally of(List<PlannedExercise> plan, List<SetTally> sets) {
    Map<List<Object>, Integer> asked = new HashMap<>();
    plan.forEach(line -> asked.merge(key(line.exercise(), line.side()), line.sets(), Integer::sum));
    int done = 0;
    for (Map.Entry<List<Object>, Integer> one : asked.entrySet()) {
      long whole =
          sets.stream()
              .filter(set -> key(set.exercise(), set.side()).equals(one.getKey()))
              .filter(SetTally::isDone)
              .count();
      done += (int) Math.min(whole, one.getValue());
    }
    return new SessionTally(
        plan.stream().mapToInt(PlannedExercise::sets).sum(),
        done,
        sets.stream().mapToInt(SetTally::reps).sum(),
        sets.stream().mapToInt(SetTally::clean).sum());
  }

  private static List<Object> key(String exercise, Side side) {
    return List.of(exercise, side);
  }
}
