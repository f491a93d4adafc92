package org.fourcount.station;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.fourcount.coaching.Side;
import org.fourcount.motion.Tempo;
import org.fourcount.programme.BaselineRecord;
import org.fourcount.programme.Load;
import org.fourcount.programme.Person;
import org.fourcount.programme.Plan;
import org.fourcount.programme.PlannedExercise;
import org.fourcount.programme.Role;
import org.fourcount.programme.SetEnd;
import org.fourcount.sensor.SourceUri;
import org.fourcount.store.Audit;
import org.fourcount.store.Sets;
import org.fourcount.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How far somebody goes is measured once a session, and a trainer approves it at the station. */
class RangesAtTheStationTest {
  private static final Person TESS = new Person(UUID.randomUUID(), 3, "Tess", Role.TRAINER);
  private static final Person ADAM = new Person(UUID.randomUUID(), 2, "Adam", Role.ADMINISTRATOR);
  private static final Person ANNA = new Person(UUID.randomUUID(), 7, "Anna", Role.CLIENT);
  private static final String PIN = "271828";
  private static final String ADAMS_PIN = "141421";
  private static final String SET = "virtual:1-0-1-0?reps=3&speed=8&still=3&after=60&guided=";

  @TempDir Path data;
  private StationInAWindow station;

  /** Of each set that was begun, whether it asked for guided repetitions. */
  private final List<Boolean> guided = new CopyOnWriteArrayList<>();

  @BeforeEach
  void openTheStation() throws Exception {
    try (Store store = StationInAWindow.store(data)) {
      PlannedExercise line =
          new PlannedExercise(
              "knee-extension", Side.LEFT, Load.parse("5 lb"), 2, 3, Tempo.parse("1-0-1-0"), 600);
      store.write(
          tx -> {
            List.of(TESS, ADAM, ANNA).forEach(tx.people()::add);
            tx.plans()
                .add(Plan.approvedBy(TESS, store.newId(), ANNA, Instant.now(), List.of(line)));
          });
      StationInAWindow.signIn(data, store).setPin(TESS, PIN, "test");
      StationInAWindow.signIn(data, store).setPin(ADAM, ADAMS_PIN, "test");
    }
    station = new StationInAWindow(data, this::source, SourceUri.parse(SET + 2));
  }

  private SourceUri source(PlannedExercise line, boolean isKnown) {
    guided.add(!isKnown);
    return SourceUri.parse(SET + (isKnown ? 0 : 2));
  }

  @AfterEach
  void closeTheStation() {
    if (station != null) {
      station.close();
    }
  }

  private void toThePlan(String reason) {
    station.awaitScreen("idle");
    station.press("begin");
    station.awaitScreen("sign-in");
    station.type("7");
    station.awaitScreen("ready");
    station.press("onward");
    station.awaitScreen("ask-trainer");
    if (!reason.isEmpty()) {
      station.press(reason);
    }
    station.type("3");
    station.type(PIN);
    station.awaitScreen("today");
  }

  private void doTheSet(int kept) {
    await("set " + kept).atMost(Duration.ofSeconds(90)).until(() -> setsThatAreOver() == kept);
    station.press("again"); // NEXT
  }

  private long setsThatAreOver() {
    try (Store store = StationInAWindow.store(data)) {
      return store.read(
          tx ->
              tx.sessions().of(ANNA.id()).stream()
                  .flatMap(session -> tx.sets().of(session.id()).stream())
                  .map(Sets.Kept::ended)
                  .filter(SetEnd.DONE::equals)
                  .count());
    }
  }

  private void sayGoodBye() {
    station.press("finish");
    station.awaitScreen("feeling");
    station.press("effort-5");
    station.press("onward");
    station.awaitScreen("good-bye");
    station.press("leave");
  }

  private List<BaselineRecord> waiting(Store store) {
    return store.read(tx -> tx.baselines().waiting(ANNA.id()));
  }

  private List<BaselineRecord> inUse(Store store) {
    return store.read(tx -> tx.baselines().inUse(ANNA.id()));
  }

  private List<Audit.Entry> approvals(Store store) {
    return store.<List<Audit.Entry>>read(tx -> tx.audit().all()).stream()
        .filter(row -> row.action().equals("baseline approved"))
        .toList();
  }

  private void trainOneSetAfterAnother() {
    toThePlan("");
    assertThat(station.button("approve")).isNull();
    station.press("line-1");
    doTheSet(1);
    station.awaitScreen("rest");
    station.press("onward");
    doTheSet(2);
    station.awaitScreen("today");
  }

  @Test
  void theTrainerApprovesAtTheStationWhatWasMeasuredOnceThisSession() {
    trainOneSetAfterAnother();
    assertThat(guided)
        .as("the second set takes the first one's range")
        .containsExactly(true, false);
    station.press("approve");
    station.awaitScreen("approve");
    station.awaitSaid("title", "how far Anna goes");
    station.awaitSaid("range-1", "Knee extension, left");
    station.awaitSaid("measured-1", "\u00b0, up 1.0");
    station.type("3");
    station.type("314159");
    station.awaitSaid("says", "no trainer");
    station.type("2");
    station.awaitSaid("says", "now your PIN");
    station.type(ADAMS_PIN);
    station.awaitSaid("says", "no trainer");
    try (Store store = StationInAWindow.store(data)) {
      assertThat(waiting(store)).hasSize(1);
      assertThat(approvals(store)).isEmpty();
    }
    station.type("3");
    station.type(PIN);
    station.awaitScreen("today");
    assertThat(station.button("finish")).isNotNull();
    try (Store store = StationInAWindow.store(data)) {
      assertThat(waiting(store)).isEmpty();
      assertThat(inUse(store)).extracting(BaselineRecord::trainer).containsExactly(TESS.id());
      assertThat(approvals(store))
          .singleElement()
          .matches(row -> row.actor().equals(TESS.id().toString()))
          .matches(row -> row.subject().equals(ANNA.id().toString()));
    }
    sayGoodBye();
    toThePlan("reason-agreed");
    station.press("line-1");
    doTheSet(3);
    station.awaitScreen("rest");
    assertThat(guided)
        .as("the next visit takes the approved one")
        .containsExactly(true, false, false);
  }

  @Test
  void whatNobodyApprovedIsMeasuredAnewAtTheNextVisit() {
    trainOneSetAfterAnother();
    assertThat(station.button("finish")).isNotNull();
    sayGoodBye();
    toThePlan("reason-agreed");
    assertThat(station.button("approve")).as("what waits from the visit before").isNull();
    station.press("line-1");
    doTheSet(3);
    station.awaitScreen("rest");
    assertThat(guided).containsExactly(true, false, true);
  }

  @Test
  void whatATrainerRefusedMeanwhileIsNotUsedInTheNextSet() {
    toThePlan("");
    station.press("line-1");
    doTheSet(1);
    station.awaitScreen("rest");
    try (Store store = StationInAWindow.store(data)) {
      UUID measured = waiting(store).get(0).id();
      store.write(tx -> tx.baselines().refuse(measured, TESS.id()));
    }
    station.press("onward");
    doTheSet(2);
    station.awaitScreen("today");
    assertThat(guided).containsExactly(true, true);
  }
}
