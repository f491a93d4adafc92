package org.fourcount.programme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The usual shape of a plan: eight to twelve exercises, one for each muscle group, every region of
 * the body reached, one or two sets of eight to ten repetitions. A plan may depart from it, and
 * then that is said.
 */
public final class PlanShape {
  private static final int FEWEST_EXERCISES = 8;
  private static final int MOST_EXERCISES = 12;
  private static final int MOST_SETS = 2;
  private static final int FEWEST_REPS = 8;
  private static final int MOST_REPS = 10;

  private PlanShape() {}

  /**
   * Where a plan departs from it, each as one sentence for the trainer; empty if nowhere. Left and
   * right of an exercise are one.
   *
   * @param catalogue every exercise of the plan by its id
   */
  public static List<String> departures(Plan plan, Map<String, Exercise> catalogue) {
    List<String> said = new ArrayList<>();
    long exercises = plan.exercises().stream().map(PlannedExercise::exercise).distinct().count();
    if (exercises < FEWEST_EXERCISES || exercises > MOST_EXERCISES) {
      said.add("The plan has " + exercises + " exercises; 8 to 12 are usual.");
    }
    said.addAll(groups(plan, catalogue));
    for (PlannedExercise line : plan.exercises()) {
      String name = name(line.exercise(), catalogue);
      if (line.sets() > MOST_SETS) {
        said.add(name + " has " + line.sets() + " sets; 1 or 2 are usual.");
      }
      if (line.reps() < FEWEST_REPS || line.reps() > MOST_REPS) {
        said.add(name + " has sets of " + line.reps() + " repetitions; 8 to 10 are usual.");
      }
    }
    return said;
  }

  private static List<String> groups(Plan plan, Map<String, Exercise> catalogue) {
    Map<MuscleGroup, List<String>> byGroup = new EnumMap<>(MuscleGroup.class);
    plan.exercises().stream()
        .map(PlannedExercise::exercise)
        .distinct()
        .map(catalogue::get)
        .filter(known -> known != null)
        .forEach(
            known ->
                byGroup
                    .computeIfAbsent(known.muscleGroup(), group -> new ArrayList<>())
                    .add(known.name().english()));
    List<String> said = new ArrayList<>();
    Arrays.stream(MuscleGroup.Region.values())
        .filter(region -> byGroup.keySet().stream().noneMatch(g -> g.region() == region))
        .forEach(region -> said.add("No exercise is for the " + region.key() + "."));
    byGroup.forEach(
        (group, names) -> {
          if (names.size() > 1) {
            said.add(
                String.join(" and ", names) + " are for the same muscles (" + group.key() + ").");
          }
        });
    return said;
  }

  private static String name(String id, Map<String, Exercise> catalogue) {
    Exercise known = catalogue.get(id);
    return known == null ? id : known.name().english();
  }
}
