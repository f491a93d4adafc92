package org.fourcount.programme;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One way in which a plan departs from the usual shape. It is said, and forbids nothing. */
public sealed interface Departure {
  /**
   * The plan has too few or too many exercises.
   *
   * @param exercises how many; left and right are one
   */
  record Exercises(int exercises) implements Departure {}

  /**
   * A region of the body is left out.
   *
   * @param region which
   */
  record NothingFor(MuscleGroup.Region region) implements Departure {}

  /**
   * Several exercises are for the same muscles.
   *
   * @param group for which
   * @param exercises their ids, in the plan's order
   */
  record SameMuscles(MuscleGroup group, List<String> exercises) implements Departure {
    /** Keeps an unchangeable copy. */
    public SameMuscles {
      exercises = List.copyOf(exercises);
    }
  }

  /**
   * An exercise has too many sets.
   *
   * @param exercise its id
   * @param sets how many
   */
  record Sets(String exercise, int sets) implements Departure {}

  /**
   * The sets of an exercise are too short or too long.
   *
   * @param exercise its id
   * @param reps repetitions of a set
   */
  record Reps(String exercise, int reps) implements Departure {}

  /**
   * An English sentence for it, for commands.
   *
   * @param catalogue every exercise of the plan by its id
   */
  default String english(Map<String, Exercise> catalogue) {
    if (this instanceof Exercises plan) {
      return "The plan has " + plan.exercises() + " exercises; 8 to 12 are usual.";
    }
    if (this instanceof NothingFor left) {
      return "No exercise is for the " + left.region().key() + ".";
    }
    if (this instanceof SameMuscles same) {
      return same.exercises().stream()
          .map(id -> name(id, catalogue))
          .collect(
              Collectors.joining(
                  " and ", "", " are for the same muscles (" + same.group().key() + ")."));
    }
    if (this instanceof Sets many) {
      return name(many.exercise(), catalogue) + " has " + many.sets() + " sets; 1 or 2 are usual.";
    }
    Reps unusual = (Reps) this;
    return name(unusual.exercise(), catalogue)
        + " has sets of "
        + unusual.reps()
        + " repetitions; 8 to 10 are usual.";
  }

  private static String name(String id, Map<String, Exercise> catalogue) {
    Exercise known = catalogue.get(id);
    return known == null ? id : known.name().english();
  }
}
