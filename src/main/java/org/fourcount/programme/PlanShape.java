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
   * Where the lines of a plan depart from it; empty if nowhere. Left and right of an exercise are
   * one.
   *
   * @param catalogue every exercise of the plan by its id
   */
  public static List<Departure> departures(
      List<PlannedExercise> lines, Map<String, Exercise> catalogue) {
    List<Departure> said = new ArrayList<>();
    int exercises = (int) lines.stream().map(PlannedExercise::exercise).distinct().count();
    if (exercises < FEWEST_EXERCISES || exercises > MOST_EXERCISES) {
      said.add(new Departure.Exercises(exercises));
    }
    said.addAll(groups(lines, catalogue));
    for (PlannedExercise line : lines) {
      if (line.sets() > MOST_SETS) {
        said.add(new Departure.Sets(line.exercise(), line.sets()));
      }
      if (line.reps() < FEWEST_REPS || line.reps() > MOST_REPS) {
        said.add(new Departure.Reps(line.exercise(), line.reps()));
      }
    }
    return said.stream().distinct().toList();
  }

  private static List<Departure> groups(
      List<PlannedExercise> lines, Map<String, Exercise> catalogue) {
    Map<MuscleGroup, List<String>> byGroup = new EnumMap<>(MuscleGroup.class);
    lines.stream()
        .map(PlannedExercise::exercise)
        .distinct()
        .map(catalogue::get)
        .filter(known -> known != null)
        .forEach(
            known ->
                byGroup
                    .computeIfAbsent(known.muscleGroup(), group -> new ArrayList<>())
                    .add(known.id()));
    List<Departure> said = new ArrayList<>();
    Arrays.stream(MuscleGroup.Region.values())
        .filter(region -> byGroup.keySet().stream().noneMatch(g -> g.region() == region))
        .forEach(region -> said.add(new Departure.NothingFor(region)));
    byGroup.forEach(
        (group, ids) -> {
          if (ids.size() > 1) {
            said.add(new Departure.SameMuscles(group, ids));
          }
        });
    return said;
  }
}
