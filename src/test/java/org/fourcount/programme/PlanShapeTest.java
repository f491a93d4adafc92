package org.fourcount.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fourcount.coaching.Side;
import org.fourcount.motion.Tempo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanShapeTest {
  private static final int CALVES = List.of(MuscleGroup.values()).indexOf(MuscleGroup.CALVES);

  private final Map<String, Exercise> catalogue = new HashMap<>();

  PlanShapeTest() {
    for (MuscleGroup group : MuscleGroup.values()) {
      add(group.key(), group);
    }
    add("leg-press", MuscleGroup.KNEE_EXTENSORS);
    add("lat-pulldown", MuscleGroup.UPPER_BACK);
  }

  private void add(String id, MuscleGroup group) {
    catalogue.put(
        id, new Exercise(id, new Said(Map.of("en", id)), group, false, Tempo.FOUR_COUNT, Set.of()));
  }

  private static PlannedExercise line(String id, Side side, int sets, int reps) {
    return new PlannedExercise(id, side, Load.NONE, sets, reps, Tempo.FOUR_COUNT, 60);
  }

  private List<String> said(List<PlannedExercise> lines) {
    return PlanShape.departures(lines, catalogue).stream()
        .map(departure -> departure.english(catalogue))
        .toList();
  }

  private static List<PlannedExercise> usual() {
    List<PlannedExercise> lines = new ArrayList<>();
    for (MuscleGroup group : MuscleGroup.values()) {
      lines.add(line(group.key(), Side.ONLY, 2, 10));
    }
    return lines;
  }

  @Test
  void nothingIsSaidOfAUsualPlan() {
    assertThat(said(usual())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "3, 10, calves has 3 sets; 1 or 2 are usual.",
    "1, 7, calves has sets of 7 repetitions; 8 to 10 are usual.",
    "2, 11, calves has sets of 11 repetitions; 8 to 10 are usual.",
  })
  void unusualSetsAreSaid(int sets, int reps, String sentence) {
    List<PlannedExercise> lines = usual();
    lines.set(CALVES, line("calves", Side.ONLY, sets, reps));
    assertThat(said(lines)).containsExactly(sentence);
  }

  @Test
  void twoExercisesForTheSameMusclesAreSaid() {
    List<PlannedExercise> lines = usual();
    lines.add(line("leg-press", Side.ONLY, 1, 8));
    assertThat(said(lines))
        .containsExactly("knee-extensors and leg-press are for the same muscles (knee-extensors).");
  }

  @Test
  void bothSidesOfAnExerciseAreOne() {
    List<PlannedExercise> lines = usual();
    lines.set(0, line("hip-extensors", Side.LEFT, 1, 8));
    lines.add(line("hip-extensors", Side.RIGHT, 1, 8));
    assertThat(said(lines)).isEmpty();
  }

  @Test
  void tooFewExercisesAndWhatTheyLeaveOutAreSaid() {
    assertThat(said(usual().subList(0, 7)))
        .containsExactly(
            "The plan has 7 exercises; 8 to 12 are usual.",
            "No exercise is for the back.",
            "No exercise is for the chest.",
            "No exercise is for the arms.");
  }

  @Test
  void tooManyExercisesAreSaid() {
    List<PlannedExercise> lines = usual();
    lines.add(line("leg-press", Side.ONLY, 1, 8));
    lines.add(line("lat-pulldown", Side.ONLY, 1, 8));
    assertThat(said(lines)).first().isEqualTo("The plan has 13 exercises; 8 to 12 are usual.");
  }
}
