package org.fourcount.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.fourcount.coaching.Side;
import org.fourcount.motion.Tempo;
import org.fourcount.programme.Exercise;
import org.fourcount.programme.Feeling;
import org.fourcount.programme.Gate;
import org.fourcount.programme.Load;
import org.fourcount.programme.MuscleGroup;
import org.fourcount.programme.Person;
import org.fourcount.programme.Plan;
import org.fourcount.programme.PlannedExercise;
import org.fourcount.programme.Readiness;
import org.fourcount.programme.Role;
import org.fourcount.programme.Said;
import org.fourcount.programme.Session;
import org.fourcount.programme.TimeToConsult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisitTest {
  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
  private static final Instant NOW = Instant.parse("2026-03-06T09:00:00Z");
  private static final Person ANNA = new Person(UUID.randomUUID(), 7, "Anna", Role.CLIENT);
  private static final Person TESS = new Person(UUID.randomUUID(), 3, "Tess", Role.TRAINER);
  private static final Map<String, Exercise> CATALOGUE =
      Map.of(
          "row", exercise("row", Set.of()),
          "bend", exercise("bend", Set.of(Gate.VERTEBRAL_FRACTURE)));

  private TimeToConsult consult = TimeToConsult.NO;
  private final Visit visit = new Visit(CATALOGUE);

  private static Exercise exercise(String id, Set<Gate> gates) {
    Said name = new Said(Map.of("en", id));
    return new Exercise(id, name, MuscleGroup.UPPER_BACK, false, Tempo.FOUR_COUNT, gates);
  }

  private static PlannedExercise line(String id, int sets) {
    return new PlannedExercise(id, Side.ONLY, Load.NONE, sets, 10, Tempo.FOUR_COUNT, 60);
  }

  private static Session session(int daysAgo) {
    Instant start = NOW.minus(Duration.ofDays(daysAgo));
    return new Session(
        UUID.randomUUID(), ANNA.id(), "1", start, ZONE, null, null, new Feeling(5, 0, false));
  }

  private Client anna(Integer... daysAgo) {
    List<Session> earlier = new ArrayList<>();
    for (int days : daysAgo) {
      earlier.add(session(days));
    }
    List<PlannedExercise> lines = List.of(line("row", 2), line("bend", 1));
    Plan plan = Plan.approvedBy(TESS, UUID.randomUUID(), ANNA, NOW, lines);
    return new Client(ANNA, plan, earlier, Set.of(), consult);
  }

  private void toTheQuestions(Integer... daysAgo) {
    visit.touched();
    visit.signedIn(anna(daysAgo));
  }

  private void toThePlan() {
    toTheQuestions(3);
    visit.answered(Readiness.WELL, NOW, ZONE);
  }

  private List<Step.Line> lines() {
    return ((Step.Today) visit.step()).lines();
  }

  @Test
  void thatItIsTimeToConsultIsSaidAtThePlanAndAtGoodBye() {
    consult = TimeToConsult.DUE;
    toThePlan();
    assertThat(((Step.Today) visit.step()).consult()).isEqualTo(TimeToConsult.DUE);
    visit.mayConsult(TimeToConsult.NO); // means nothing here
    visit.chose(1);
    visit.chose(0);
    visit.setDone();
    visit.rested();
    visit.setDone();
    assertThat(((Step.Today) visit.step()).consult()).isEqualTo(TimeToConsult.DUE);
    visit.finished();
    visit.mayConsult(TimeToConsult.READY);
    visit.felt(new Feeling(6, 0, false), LocalDate.of(2026, 3, 6));
    assertThat(((Step.GoodBye) visit.step()).consult()).isEqualTo(TimeToConsult.READY);
    visit.left();
    consult = TimeToConsult.NO;
    toThePlan();
    assertThat(((Step.Today) visit.step()).consult()).isEqualTo(TimeToConsult.NO);
  }

  @Test
  void fromTouchToGoodBye() {
    toThePlan();
    visit.chose(0);
    assertThat(visit.step()).isEqualTo(new Step.Lifting(0, line("row", 2), 1));
    visit.setDone();
    assertThat(visit.step()).isEqualTo(new Step.Resting(0, line("row", 2), 2));
    visit.rested();
    visit.setDone();
    assertThat(lines()).extracting(Step.Line::setsDone).containsExactly(2, 0);
    visit.finished();
    assertThat(visit.step()).isEqualTo(new Step.HowWasIt());
    visit.felt(new Feeling(6, 0, false), LocalDate.of(2026, 3, 6));
    assertThat(visit.step())
        .isEqualTo(new Step.GoodBye(LocalDate.of(2026, 3, 8), TimeToConsult.NO));
    visit.left();
    assertThat(visit.step()).isEqualTo(new Step.Idle());
    assertThat(visit.client()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    // pain, dizzy, back, unwell, days since each session; who has to settle what
    "false, false, false, false, 3, ''",
    "true, false, false, false, 3, PAIN",
    "false, true, true, true, 3, DIZZINESS NEW_BACK_PAIN UNWELL",
    "false, false, false, false, 1, NO_REST_DAY",
    "false, false, false, false, 0, NO_REST_DAY",
    "false, false, false, false, -1, CLOCK_IS_WRONG",
    "false, false, false, false, '', FIRST_SESSION",
    "true, false, false, false, 1, PAIN NO_REST_DAY",
  })
  void whatTheTrainerIsAskedFor(
      boolean pain, boolean dizzy, boolean back, boolean unwell, String daysAgo, String concerns) {
    toTheQuestions(daysAgo.isEmpty() ? new Integer[0] : new Integer[] {Integer.valueOf(daysAgo)});
    visit.answered(new Readiness(pain, dizzy, back, unwell), NOW, ZONE);
    if (concerns.isEmpty()) {
      assertThat(visit.step()).isInstanceOf(Step.Today.class);
    } else {
      assertThat(((Step.AskTrainer) visit.step()).concerns())
          .extracting(Concern::name)
          .containsExactly(concerns.split(" "));
    }
  }

  @Test
  void onlyATrainerWithAReasonLetsSomebodyTrainWithoutRest() {
    toTheQuestions(1);
    visit.answered(Readiness.WELL, NOW, ZONE);
    visit.trainerAllows(ANNA, "because");
    assertThat(((Step.AskTrainer) visit.step()).refused()).isTrue();
    visit.trainerAllows(TESS, " ");
    assertThat(((Step.AskTrainer) visit.step()).refused()).isTrue();
    visit.trainerAllows(TESS, "travels tomorrow");
    assertThat(visit.step()).isInstanceOf(Step.Today.class);
    assertThat(visit.override()).isNotNull();
    assertThat(visit.override().reason()).isEqualTo("travels tomorrow");
  }

  @Test
  void painThatATrainerHasLookedAtIsNoOverrideOfTheRestDay() {
    toTheQuestions(3);
    visit.answered(new Readiness(true, false, false, false), NOW, ZONE);
    visit.trainerAllows(TESS, "");
    assertThat(visit.step()).isInstanceOf(Step.Today.class);
    assertThat(visit.override()).isNull();
  }

  @Test
  void withoutAPlanNobodyTrains() {
    visit.touched();
    visit.signedIn(new Client(ANNA, null, List.of(), Set.of(), TimeToConsult.NO));
    visit.trainerAllows(ANNA, "");
    assertThat(((Step.AskTrainer) visit.step()).concerns()).containsExactly(Concern.NO_PLAN);
    visit.left();
    assertThat(visit.step()).isEqualTo(new Step.Idle());
  }

  @Test
  void whoseTrainerComesToMakeAPlanIsNotThereAnyMore() {
    visit.touched();
    visit.signedIn(new Client(ANNA, null, List.of(), Set.of(), TimeToConsult.NO));
    visit.trainerAllows(TESS, "");
    assertThat(visit.step()).isEqualTo(new Step.AtWork(TESS, ANNA));
    assertThat(visit.client()).isNull();
  }

  @Test
  void whatIsNotSignedOffStaysLocked() {
    toThePlan();
    assertThat(lines()).extracting(Step.Line::isLocked).containsExactly(false, true);
    visit.chose(1);
    assertThat(visit.step()).isInstanceOf(Step.Today.class);
    assertThat(((Step.Today) visit.step()).next().exercise()).isEqualTo(line("row", 2));
  }

  @Test
  void theSameExerciseTwiceIsTwoLines() {
    PlannedExercise row = line("row", 1);
    Plan plan = Plan.approvedBy(TESS, UUID.randomUUID(), ANNA, NOW, List.of(row, row));
    visit.touched();
    visit.signedIn(new Client(ANNA, plan, List.of(session(3)), Set.of(), TimeToConsult.NO));
    visit.answered(Readiness.WELL, NOW, ZONE);
    visit.chose(1);
    visit.setDone();
    assertThat(lines()).extracting(Step.Line::setsDone).containsExactly(0, 1);
  }

  @Test
  void wrongNumbersAreRefusedAndACardReadTwiceChangesNothing() {
    visit.touched();
    visit.refused(Duration.ofSeconds(4));
    assertThat(visit.step()).isEqualTo(new Step.SignIn(true, Duration.ofSeconds(4)));
    visit.signedIn(anna(3));
    visit.answered(Readiness.WELL, NOW, ZONE);
    visit.chose(0);
    visit.signedIn(new Client(TESS, null, List.of(), Set.of(), TimeToConsult.NO));
    assertThat(visit.client().person()).isEqualTo(ANNA);
    assertThat(visit.step()).isInstanceOf(Step.Lifting.class);
  }

  @Test
  void inactivitySignsOutButNotInTheMiddleOfASet() {
    toThePlan();
    visit.chose(0);
    visit.left();
    assertThat(visit.step()).isInstanceOf(Step.Lifting.class);
    visit.setGivenUp();
    assertThat(lines()).extracting(Step.Line::setsDone).containsExactly(0, 0);
    visit.finished();
    assertThat(visit.step()).isEqualTo(new Step.Idle());
  }

  @Test
  void atEveryStepWhatMeansNothingThereChangesNothing() {
    for (int stop = 0; stop < 11; stop++) {
      Visit some = new Visit(CATALOGUE);
      List<Runnable> way =
          List.of(
              some::touched,
              () -> some.signedIn(anna(3)),
              () -> some.answered(Readiness.WELL, NOW, ZONE),
              some::trainerComes,
              some::trainerWent,
              () -> some.chose(0),
              some::setDone,
              some::rested,
              some::setDone,
              some::finished);
      way.subList(0, stop).forEach(Runnable::run);
      Step before = some.step();
      if (!(before instanceof Step.Ready)) {
        some.answered(Readiness.WELL, NOW, ZONE);
      }
      if (!(before instanceof Step.Lifting)) {
        some.setDone();
        some.setGivenUp();
      }
      if (!(before instanceof Step.HowWasIt)) {
        some.felt(new Feeling(1, 0, false), LocalDate.EPOCH);
      }
      if (!(before instanceof Step.Today)) {
        some.trainerComes();
        some.chose(0);
      }
      if (!(before instanceof Step.Approve)) {
        some.trainerWent();
      }
      if (!(before instanceof Step.Today || before instanceof Step.Resting)) {
        some.finished();
      }
      if (!(before instanceof Step.Resting)) {
        some.rested();
      }
      some.trainerAllows(TESS, "why");
      some.chose(-1);
      some.chose(99);
      assertThat(some.step()).as("after %d events", stop).isEqualTo(before);
    }
  }

  @Test
  void aTrainerLooksAtWhatWasMeasuredAndTheVisitGoesOn() {
    toThePlan();
    Step plan = visit.step();
    visit.trainerComes();
    assertThat(visit.step()).isEqualTo(new Step.Approve());
    assertThat(visit.client().person()).isEqualTo(ANNA);
    visit.trainerWent();
    assertThat(visit.step()).isEqualTo(plan);
    visit.trainerComes();
    visit.left();
    assertThat(visit.step()).isEqualTo(new Step.Idle());
    assertThat(visit.client()).isNull();
  }

  @ParameterizedTest
  @CsvSource({"200, 83, false", "200, 84, true", "83, 200, false"})
  void whoeverTalkedToATrainerHasAPlanThatWasLookedAt(int approved, int talked, boolean asked) {
    Client anna = anna(3);
    Plan fresh = anna.plan();
    Instant then = NOW.minus(Duration.ofDays(approved));
    Plan plan = new Plan(fresh.id(), fresh.person(), fresh.trainer(), then, fresh.exercises());
    Instant talk = NOW.minus(Duration.ofDays(talked));
    visit.touched();
    visit.signedIn(new Client(ANNA, plan, anna.earlier(), Set.of(), TimeToConsult.NO, talk));
    visit.answered(Readiness.WELL, NOW, ZONE);
    assertThat(visit.step() instanceof Step.AskTrainer).isEqualTo(asked);
  }

  @ParameterizedTest
  @CsvSource({"83, false", "84, true", "200, true"})
  void anOldPlanAsksForTheTrainer(int days, boolean asked) {
    Client anna = anna(3);
    Plan fresh = anna.plan();
    Instant then = NOW.minus(Duration.ofDays(days));
    Plan plan = new Plan(fresh.id(), fresh.person(), fresh.trainer(), then, fresh.exercises());
    visit.touched();
    visit.signedIn(new Client(ANNA, plan, anna.earlier(), Set.of(), TimeToConsult.NO));
    visit.answered(Readiness.WELL, NOW, ZONE);
    assertThat(visit.step() instanceof Step.AskTrainer).isEqualTo(asked);
    if (asked) {
      assertThat(((Step.AskTrainer) visit.step()).concerns()).containsExactly(Concern.PLAN_IS_OLD);
      visit.trainerAllows(TESS, "");
      assertThat(visit.step()).isInstanceOf(Step.Today.class);
    }
  }

  @ParameterizedTest
  @CsvSource({"TRAINER", "ADMINISTRATOR"})
  void whoDoesNotTrainComesToWork(Role role) {
    Person who = new Person(UUID.randomUUID(), 5, "Wil", role);
    visit.touched();
    visit.signedIn(new Client(who, null, List.of(), Set.of(), TimeToConsult.NO));
    assertThat(visit.step()).isEqualTo(new Step.AtWork(who));
    visit.left();
    assertThat(visit.step()).isEqualTo(new Step.Idle());
  }

  @Test
  void aSecondPersonsCardDuringAVisitChangesNothing() {
    toThePlan();
    Person ben = new Person(UUID.randomUUID(), 8, "Ben", Role.CLIENT);
    visit.signedIn(new Client(ben, null, List.of(), Set.of(), TimeToConsult.NO));
    assertThat(visit.client().person()).isEqualTo(ANNA);
    assertThat(visit.step()).isInstanceOf(Step.Today.class);
  }
}
