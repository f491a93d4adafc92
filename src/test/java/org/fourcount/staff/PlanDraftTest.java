package org.fourcount.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fourcount.coaching.Side;
import org.fourcount.motion.Phase;
import org.fourcount.motion.Tempo;
import org.fourcount.programme.Departure;
import org.fourcount.programme.Exercise;
import org.fourcount.programme.Gate;
import org.fourcount.programme.Load;
import org.fourcount.programme.MuscleGroup;
import org.fourcount.programme.PlannedExercise;
import org.fourcount.programme.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanDraftTest {
  private static final Exercise CURL = exercise("curl", MuscleGroup.ARMS, true, Set.of());
  private static final Exercise PRESS = exercise("press", MuscleGroup.CHEST, false, Set.of());
  private static final Exercise BEND =
      exercise("bend", MuscleGroup.BACK_EXTENSORS, false, EnumSet.of(Gate.VERTEBRAL_FRACTURE));
  private static final Map<String, Exercise> CATALOGUE =
      Map.of("curl", CURL, "press", PRESS, "bend", BEND);

  private static Exercise exercise(String id, MuscleGroup group, boolean sides, Set<Gate> gates) {
    return new Exercise(
        id, new Said(Map.of("en", id)), group, sides, Tempo.parse("3-1-4-0"), gates);
  }

  private static PlannedExercise line(String id, String load, int sets, int reps, int rest) {
    return new PlannedExercise(id, Side.ONLY, Load.parse(load), sets, reps, Tempo.FOUR_COUNT, rest);
  }

  private static String text(PlannedExercise line) {
    Tempo t = line.tempo();
    return String.format(
        "%s %s|%s|%d x %d|%.0f-%.0f-%.0f-%.0f|%d",
        line.exercise(),
        line.side().key(),
        line.load().text(),
        line.sets(),
        line.reps(),
        t.eccentric(),
        t.lengthenedHold(),
        t.concentric(),
        t.shortenedHold(),
        line.restSeconds());
  }

  private static PlanDraft changed(PlanDraft draft, String what) {
    return switch (what) {
      case "heavier" -> draft.load(0, 0.5);
      case "much heavier" -> draft.load(0, 5);
      case "lighter" -> draft.load(0, -0.5);
      case "much lighter" -> draft.load(0, -5);
      case "kg" -> draft.unit(0, Load.Unit.KG);
      case "lb" -> draft.unit(0, Load.Unit.LB);
      case "more sets" -> draft.sets(0, 1);
      case "fewer sets" -> draft.sets(0, -1);
      case "more reps" -> draft.reps(0, 1);
      case "fewer reps" -> draft.reps(0, -1);
      case "slower up" -> draft.tempo(0, Phase.CONCENTRIC, 1);
      case "faster up" -> draft.tempo(0, Phase.CONCENTRIC, -1);
      case "slower down" -> draft.tempo(0, Phase.ECCENTRIC, 1);
      case "faster down" -> draft.tempo(0, Phase.ECCENTRIC, -1);
      case "longer top" -> draft.tempo(0, Phase.SHORTENED_HOLD, 1);
      case "shorter top" -> draft.tempo(0, Phase.SHORTENED_HOLD, -1);
      case "longer bottom" -> draft.tempo(0, Phase.LENGTHENED_HOLD, 1);
      case "longer rest" -> draft.rest(0, 15);
      case "shorter rest" -> draft.rest(0, -15);
      case "left" -> draft.side(0, Side.LEFT);
      default -> throw new IllegalArgumentException(what);
    };
  }

  @ParameterizedTest(name = "{0}, {5}")
  @CsvSource({
    // load, sets, reps, rest, tempo, what is done, what follows
    "5 kg, 2, 8, 60, 4-0-4-0, heavier, curl |5.5 kg|2 x 8|4-0-4-0|60",
    "5 kg, 2, 8, 60, 4-0-4-0, much heavier, curl |10 kg|2 x 8|4-0-4-0|60",
    "500 kg, 2, 8, 60, 4-0-4-0, heavier, curl |500 kg|2 x 8|4-0-4-0|60",
    "1102 lb, 2, 8, 60, 4-0-4-0, much heavier, curl |1102 lb|2 x 8|4-0-4-0|60",
    "5 lb, 2, 8, 60, 4-0-4-0, lighter, curl |4.5 lb|2 x 8|4-0-4-0|60",
    "2 kg, 2, 8, 60, 4-0-4-0, much lighter, curl ||2 x 8|4-0-4-0|60",
    "5 lb, 2, 8, 60, 4-0-4-0, kg, curl |2.5 kg|2 x 8|4-0-4-0|60",
    "5 lb, 2, 8, 60, 4-0-4-0, lb, curl |5 lb|2 x 8|4-0-4-0|60",
    "10 kg, 2, 8, 60, 4-0-4-0, lb, curl |22 lb|2 x 8|4-0-4-0|60",
    "500 kg, 2, 8, 60, 4-0-4-0, lb, curl |1102 lb|2 x 8|4-0-4-0|60",
    "5 kg, 2, 8, 60, 4-0-4-0, more sets, curl |5 kg|3 x 8|4-0-4-0|60",
    "5 kg, 5, 8, 60, 4-0-4-0, more sets, curl |5 kg|5 x 8|4-0-4-0|60",
    "5 kg, 1, 8, 60, 4-0-4-0, fewer sets, curl |5 kg|1 x 8|4-0-4-0|60",
    "5 kg, 2, 8, 60, 4-0-4-0, fewer reps, curl |5 kg|2 x 7|4-0-4-0|60",
    "5 kg, 2, 50, 60, 4-0-4-0, more reps, curl |5 kg|2 x 50|4-0-4-0|60",
    "5 kg, 2, 1, 60, 4-0-4-0, fewer reps, curl |5 kg|2 x 1|4-0-4-0|60",
    "5 kg, 2, 8, 60, 4-0-4-0, slower up, curl |5 kg|2 x 8|4-0-5-0|60",
    "5 kg, 2, 8, 60, 4-0-1-0, faster up, curl |5 kg|2 x 8|4-0-1-0|60",
    "5 kg, 2, 8, 60, 4-0-4-0, faster down, curl |5 kg|2 x 8|3-0-4-0|60",
    "5 kg, 2, 8, 60, 60-0-4-0, slower down, curl |5 kg|2 x 8|60-0-4-0|60",
    "5 kg, 2, 8, 60, 4-0-4-0, longer top, curl |5 kg|2 x 8|4-0-4-1|60",
    "5 kg, 2, 8, 60, 4-0-4-0, shorter top, curl |5 kg|2 x 8|4-0-4-0|60",
    "5 kg, 2, 8, 60, 4-0-4-0, longer bottom, curl |5 kg|2 x 8|4-1-4-0|60",
    "5 kg, 2, 8, 60, 4-0-4-0, longer rest, curl |5 kg|2 x 8|4-0-4-0|75",
    "5 kg, 2, 8, 600, 4-0-4-0, longer rest, curl |5 kg|2 x 8|4-0-4-0|600",
    "5 kg, 2, 8, 10, 4-0-4-0, shorter rest, curl |5 kg|2 x 8|4-0-4-0|0",
    "5 kg, 2, 8, 60, 4-0-4-0, left, curl left|5 kg|2 x 8|4-0-4-0|60",
  })
  void aTouchChangesOneThing(
      String load, int sets, int reps, int rest, String tempo, String what, String follows) {
    PlanDraft draft =
        PlanDraft.of(List.of(line("curl", load, sets, reps, rest).with(Tempo.parse(tempo))));
    assertThat(text(changed(draft, what).lines().get(0))).isEqualTo(follows);
  }

  @Test
  void anExerciseComesAsUsualOnBothOfItsSidesAndOnce() {
    PlanDraft draft =
        PlanDraft.of(List.of())
            .add(CURL, Load.Unit.KG)
            .add(PRESS, Load.Unit.KG)
            .add(CURL, Load.Unit.KG);
    assertThat(draft.lines().stream().map(PlanDraftTest::text))
        .containsExactly(
            "curl left||2 x 8|3-1-4-0|60",
            "curl right||2 x 8|3-1-4-0|60",
            "press ||2 x 8|3-1-4-0|60");
    assertThat(draft.holds(CURL)).isTrue();
    assertThat(draft.remove(1).holds(CURL)).isFalse();
    assertThat(draft.remove(1).add(CURL, Load.Unit.KG).lines().get(2).side()).isEqualTo(Side.RIGHT);
  }

  @Test
  void noSideIsThereTwice() {
    PlanDraft both = PlanDraft.of(List.of()).add(CURL, Load.Unit.KG);
    assertThat(both.side(0, Side.RIGHT)).isEqualTo(both);
    assertThat(both.side(0, Side.ONLY)).isEqualTo(both);
    PlanDraft one = both.remove(1);
    assertThat(one.side(0, Side.ONLY).lines().get(0).side()).isEqualTo(Side.ONLY);
    assertThat(one.side(0, Side.ONLY).holds(CURL)).isTrue();
  }

  @Test
  void theOtherSideCanBeMadeTheSame() {
    PlanDraft draft =
        PlanDraft.of(List.of())
            .add(CURL, Load.Unit.KG)
            .add(PRESS, Load.Unit.KG)
            .load(0, 5)
            .reps(0, 2);
    PlanDraft alike = draft.sameOnOtherSide(0);
    assertThat(text(alike.lines().get(1))).isEqualTo("curl right|5 kg|2 x 10|3-1-4-0|60");
    assertThat(draft.otherSide(2)).isEqualTo(-1);
    assertThat(draft.sameOnOtherSide(2)).isEqualTo(draft);
  }

  @ParameterizedTest
  @CsvSource({"0, false, abc", "0, true, bac", "2, true, abc", "2, false, acb", "1, true, acb"})
  void aLineMovesUntilTheEnd(int line, boolean isLater, String order) {
    PlanDraft draft =
        PlanDraft.of(
            List.of(line("a", "", 1, 8, 0), line("b", "", 1, 8, 0), line("c", "", 1, 8, 0)));
    assertThat(
            draft.move(line, isLater).lines().stream()
                .map(PlannedExercise::exercise)
                .collect(Collectors.joining()))
        .isEqualTo(order);
  }

  @Test
  void itIsChangedUntilItIsAsBefore() {
    PlanDraft draft = PlanDraft.of(List.of(line("press", "5 kg", 2, 8, 60)));
    assertThat(draft.isChanged()).isFalse();
    assertThat(draft.sets(0, 1).isChanged()).isTrue();
    assertThat(draft.sets(0, 1).sets(0, -1).isChanged()).isFalse();
    assertThat(draft.remove(0).isChanged()).isTrue();
  }

  @Test
  void departuresAreSaidAndNotForbidden() {
    PlanDraft draft = PlanDraft.of(List.of()).add(PRESS, Load.Unit.KG).sets(0, 1);
    assertThat(draft.lines().get(0).sets()).isEqualTo(3);
    assertThat(draft.departures(CATALOGUE))
        .contains(
            new Departure.Exercises(1),
            new Departure.NothingFor(MuscleGroup.Region.BACK),
            new Departure.Sets("press", 3));
  }

  @Test
  void departuresOfBothSidesAreSaidOnce() {
    PlanDraft draft = PlanDraft.of(List.of()).add(CURL, Load.Unit.KG).reps(0, 4).sameOnOtherSide(0);
    assertThat(draft.departures(CATALOGUE)).containsOnlyOnce(new Departure.Reps("curl", 12));
  }

  @Test
  void whatNobodyHasSignedOffStaysLocked() {
    PlanDraft draft = PlanDraft.of(List.of()).add(PRESS, Load.Unit.KG).add(BEND, Load.Unit.KG);
    assertThat(draft.locked(CATALOGUE, Set.of())).containsExactly("bend");
    assertThat(draft.locked(CATALOGUE, EnumSet.allOf(Gate.class))).isEmpty();
  }
}
