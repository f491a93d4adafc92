package org.fourcount.programme;

import org.fourcount.coaching.Side;
import org.fourcount.motion.Tempo;

/**
 * One line of a plan.
 *
 * @param exercise id of the exercise
 * @param side which side does it; {@link Side#ONLY} where both do or the exercise has none
 * @param load what is lifted; only a trainer's new plan changes it
 * @param sets sets, 1 to 5
 * @param reps repetitions of each set, 1 to 50
 * @param tempo how long each phase is to last
 * @param restSeconds rest after each set, 0 to 600 seconds
 */
public record PlannedExercise(
    String exercise, Side side, Load load, int sets, int reps, Tempo tempo, int restSeconds) {
  /**
   * Checks that the numbers can be meant; what is merely unusual is for {@link PlanShape} to say.
   *
   * @throws IllegalArgumentException with a sentence for the person who wrote it
   */
  public PlannedExercise {
    check("sets", sets, 1, 5);
    check("repetitions", reps, 1, 50);
    check("seconds of rest", restSeconds, 0, 600);
  }

  /** The same on another side. */
  public PlannedExercise on(Side other) {
    return new PlannedExercise(exercise, other, load, sets, reps, tempo, restSeconds);
  }

  /** The same with another load. */
  public PlannedExercise with(Load other) {
    return new PlannedExercise(exercise, side, other, sets, reps, tempo, restSeconds);
  }

  /** The same at another tempo. */
  public PlannedExercise with(Tempo other) {
    return new PlannedExercise(exercise, side, load, sets, reps, other, restSeconds);
  }

  /** The same, done another number of times. */
  public PlannedExercise with(int otherSets, int otherReps, int otherRestSeconds) {
    return new PlannedExercise(exercise, side, load, otherSets, otherReps, tempo, otherRestSeconds);
  }

  private static void check(String what, int value, int least, int most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          value + " " + what + " cannot be planned; " + least + " to " + most + " can.");
    }
  }
}
