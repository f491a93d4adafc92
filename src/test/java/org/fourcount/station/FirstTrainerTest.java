package org.fourcount.station;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.fourcount.station.KnownPeople.OTHER_PIN;
import static org.fourcount.station.KnownPeople.PIN;
import static org.fourcount.station.KnownPeople.TESS;
import static org.fourcount.station.KnownPeople.audit;
import static org.fourcount.station.KnownPeople.know;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.fourcount.coaching.Side;
import org.fourcount.motion.Tempo;
import org.fourcount.programme.Load;
import org.fourcount.programme.Person;
import org.fourcount.programme.Plan;
import org.fourcount.programme.PlannedExercise;
import org.fourcount.programme.Role;
import org.fourcount.store.Audit;
import org.fourcount.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How an empty station comes to its first trainer and a plan, in a real window. */
class FirstTrainerTest {
  @TempDir Path data;
  private StationInAWindow station;

  private void open() throws Exception {
    station = new StationInAWindow(data, Opening.FAST);
    station.awaitScreen("idle");
  }

  @AfterEach
  void close() {
    if (station != null) {
      station.close();
    }
  }

  @Test
  void fromAnEmptyStationToAPlanThatAClientCanDo() throws Exception {
    open();
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> station.text("begin").contains("FIRST TRAINER"));
    station.press("begin");
    station.awaitScreen("first-trainer");
    station.press("done");
    station.awaitSaid("says", "name is missing");
    station.write("tess");
    station.press("done");
    station.awaitScreen("new-pin");
    station.type("1234");
    station.type("1234");
    station.awaitSaid("asks", "6 to 12 digits");
    station.type(PIN);
    station.type(OTHER_PIN);
    station.awaitSaid("asks", "differ");
    station.type(PIN);
    station.type(PIN);
    station.awaitScreen("home");
    station.press("people");
    station.press("new");
    station.awaitScreen("new-person");
    station.write("anna");
    station.press("key-others");
    station.press("key-ł");
    station.press("add");
    station.awaitScreen("one-person");
    station.awaitSaid("notes", "no plan yet");
    station.press("plan-editor");
    station.awaitScreen("plan-editor");
    assertThat(station.isThere("approve")).as("an empty plan is not approved").isFalse();
    station.press("add");
    station.press("exercise-knee-extension");
    station.awaitScreen("plan-line");
    station.press("load-much-more");
    station.press("load-more");
    station.press("unit");
    station.press("unit");
    station.press("reps-more");
    station.press("down-more");
    station.press("rest-more");
    station.press("same");
    station.press("back");
    station.awaitScreen("plan-editor");
    station.awaitSaid("unusual", "8 to 12 are usual");
    station.press("add");
    station.press("exercise-back-extension");
    station.press("earlier");
    station.press("back");
    station.awaitSaid("unusual", "Locked until the spine question is settled: Back extension");
    station.pressTwice("approve");
    station.awaitScreen("one-person");
    station.awaitSaid("says", "from now on");
    try (Store store = station.store()) {
      Person tess = store.read(tx -> tx.people().known(1));
      Person anna = store.read(tx -> tx.people().known(2));
      assertThat(tess).extracting(Person::name, Person::role).contains("Tess", Role.TRAINER);
      assertThat(anna).extracting(Person::name, Person::role).contains("Annał", Role.CLIENT);
      Plan plan = store.<Optional<Plan>>read(tx -> tx.plans().newest(anna.id())).orElseThrow();
      Tempo slower = Tempo.parse("5-0-4-0");
      assertThat(store.<List<Plan>>read(tx -> tx.plans().of(anna.id()))).hasSize(1);
      assertThat(plan.trainer()).isEqualTo(tess.id());
      assertThat(plan.exercises())
          .containsExactly(
              new PlannedExercise(
                  "knee-extension", Side.LEFT, Load.parse("5.5 lb"), 2, 9, slower, 75),
              new PlannedExercise(
                  "back-extension",
                  Side.ONLY,
                  new Load(0, Load.Unit.LB),
                  2,
                  8,
                  Tempo.FOUR_COUNT,
                  60),
              new PlannedExercise(
                  "knee-extension", Side.RIGHT, Load.parse("5.5 lb"), 2, 9, slower, 75));
      assertThat(audit(data))
          .extracting(Audit.Entry::action)
          .containsExactly("trainer added", "PIN set", "client added", "plan approved");
      assertThat(audit(data)).extracting(Audit.Entry::actor).containsOnly(tess.id().toString());
    }
  }

  @Test
  void theWayToAFirstTrainerIsClosedOnceThereIsOne() throws Exception {
    open();
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> station.text("begin").contains("FIRST TRAINER"));
    station.press("begin");
    station.write("eve");
    know(data, TESS); // meanwhile, by the command line
    station.press("done");
    station.awaitScreen("new-pin");
    station.type(OTHER_PIN);
    station.type(OTHER_PIN);
    station.awaitSaid("asks", "There is a trainer already");
    try (Store store = station.store()) {
      assertThat(store.<List<Person>>read(tx -> tx.people().all())).containsExactly(TESS);
    }
  }
}
