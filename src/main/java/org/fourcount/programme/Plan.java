package org.fourcount.programme;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a trainer has approved for a person. It is never changed: another load, or anything else, is
 * another plan with a trainer's name on it.
 *
 * @param id its own
 * @param person whose
 * @param trainer who approved it
 * @param approved when
 * @param exercises in the order in which they are done
 */
public record Plan(
    UUID id, UUID person, UUID trainer, Instant approved, List<PlannedExercise> exercises) {
  /** Keeps an unchangeable copy of the exercises. */
  public Plan {
    exercises = List.copyOf(exercises);
  }

  /**
   * A plan as its trainer approves it: the only way to a new one.
   *
   * @throws IllegalArgumentException if whoever approves is no trainer
   */
  public static Plan approvedBy(
      Person trainer, UUID id, Person client, Instant now, List<PlannedExercise> exercises) {
    if (trainer.role() != Role.TRAINER) {
      throw new IllegalArgumentException(
          "Person " + trainer.number() + " is no trainer: only a trainer approves a plan.");
    }
    return new Plan(id, client.id(), trainer.id(), now, exercises);
  }

  /**
   * Whether something is lifted here that was lifted otherwise, or not at all, by an older plan.
   */
  public boolean hasOtherLoads(Plan older) {
    return !loads().equals(older.loads());
  }

  private Map<List<Object>, Load> loads() {
    Map<List<Object>, Load> loads = new HashMap<>();
    exercises.forEach(line -> loads.put(List.of(line.exercise(), line.side()), line.load()));
    return loads;
  }
}
