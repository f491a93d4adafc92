package org.fourcount.station;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fourcount.coaching.Approved;
import org.fourcount.coaching.Coach;
import org.fourcount.coaching.SetState;
import org.fourcount.coaching.TraceRing;
import org.fourcount.config.DataFolder;
import org.fourcount.config.KioskConfig;
import org.fourcount.config.UnusableFile;
import org.fourcount.demo.Demo;
import org.fourcount.demo.DemoPeople;
import org.fourcount.programme.BaselineRecord;
import org.fourcount.programme.ExerciseDay;
import org.fourcount.programme.Load;
import org.fourcount.programme.Person;
import org.fourcount.programme.Plan;
import org.fourcount.programme.PlanShape;
import org.fourcount.programme.PlannedExercise;
import org.fourcount.programme.RestDay;
import org.fourcount.programme.Session;
import org.fourcount.programme.TimeToConsult;
import org.fourcount.sensor.Sources;
import org.fourcount.sensor.VirtualUri;
import org.fourcount.sensor.link.Link;
import org.fourcount.sensor.source.Speed;
import org.fourcount.store.SqliteFile;
import org.fourcount.store.StationStore;
import org.fourcount.store.Store;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTest {
  private static final ZoneId ZONE = ZoneId.systemDefault();

  private final LocalDate today = LocalDate.now(ZONE);

  private final Map<Path, StationStore> stores = new HashMap<>();

  @TempDir static Path common;
  @TempDir Path data;

  /** Made once, for the tests that only look at it. */
  private static Store made;

  @BeforeAll
  static void makeOne() throws UnusableFile {
    Demo demo = demo(common, LocalDate.now(ZONE));
    made = demo.open(store(demo.folder()));
  }

  @AfterAll
  static void closeIt() {
    made.close();
  }

  private static Demo demo(Path data, LocalDate day) throws UnusableFile {
    return new Demo(data, day, PublicStation.lifter(KioskConfig.of(null)), Load.Unit.LB);
  }

  private Demo demo(LocalDate day) throws UnusableFile {
    return demo(data, day);
  }

  private static StationStore store(Path folder) {
    return new StationStore(new SqliteFile(DataFolder.database(folder)), InstantSource.system());
  }

  private Store open(Demo demo) {
    return demo.open(stores.computeIfAbsent(demo.folder(), DemoTest::store));
  }

  @Test
  void threeMonthsOfPeopleWhoKeepTheRules() throws Exception {
    Store store = made;
    List<Session> steady = sessions(store, DemoPeople.STEADY);
    assertThat(steady).hasSizeBetween(30, 45);
    assertThat(steady.get(0).day()).isBefore(today.minusDays(85));
    for (int i = 1; i < steady.size(); i++) {
      assertThat(RestDay.of(steady.subList(0, i), steady.get(i).start(), steady.get(i).zone()))
          .isEqualTo(RestDay.Verdict.RESTED);
    }
    List<ExerciseDay> days = store.read(tx -> tx.history().of(DemoPeople.STEADY.id()));
    assertThat(clean(days.subList(0, 40))).isLessThan(0.75);
    assertThat(clean(days.subList(days.size() - 40, days.size()))).isGreaterThan(0.88);
    assertThat(store.<String>read(tx -> tx.audit().broken())).isNull();
  }

  private static List<Session> sessions(Store store, Person person) {
    return store.read(tx -> tx.sessions().of(person.id()));
  }

  private static List<Person> people(Store store) {
    return store.read(tx -> tx.people().all());
  }

  private static double clean(List<ExerciseDay> days) {
    return days.stream().mapToInt(ExerciseDay::clean).sum()
        / (double) days.stream().mapToInt(ExerciseDay::reps).sum();
  }

  @Test
  void everyClientShowsSomethingElse() throws Exception {
    Store store = made;
    assertThat(consult(store, DemoPeople.STEADY)).isEqualTo(TimeToConsult.READY);
    assertThat(RestDay.of(sessions(store, DemoPeople.HASTY), Instant.now(), ZONE))
        .isEqualTo(RestDay.Verdict.NO_DAY_BETWEEN);
    assertThat(sessions(store, DemoPeople.NEW)).isEmpty();
    for (Person client : List.of(DemoPeople.STEADY, DemoPeople.HASTY, DemoPeople.NEW)) {
      assertThat(
              PlanShape.departures(
                  store.<Plan>read(tx -> tx.plans().newest(client.id()).orElseThrow()).exercises(),
                  KioskConfig.of(null).catalogue().exercises()))
          .isEmpty();
    }
  }

  private TimeToConsult consult(Store store, Person person) {
    return store.read(
        tx ->
            TimeToConsult.of(
                tx.consultations().doneSince(person.id()),
                tx.plans().of(person.id()),
                tx.consultations().of(person.id()),
                today,
                ZONE));
  }

  @Test
  void everyLineOfAKnownClientIsCounted() throws Exception {
    Store store = made;
    for (Person client : List.of(DemoPeople.STEADY, DemoPeople.HASTY)) {
      for (PlannedExercise line : plan(store, client)) {
        BaselineRecord known =
            store
                .<Optional<BaselineRecord>>read(
                    tx -> tx.baselines().approved(client.id(), line.exercise(), line.side()))
                .orElseThrow();
        SetState done = played(line, known.approved());
        assertThat(done.reps().size()).as(line.exercise()).isEqualTo(line.reps());
        assertThat(done.reps().stream().filter(r -> r.flags().isEmpty()).count())
            .as(line.exercise())
            .isBetween(5L, 7L);
      }
    }
  }

  @Test
  void everyLineOfANewClientIsLearntFromGuidedRepetitions() throws Exception {
    Store store = made;
    for (PlannedExercise line : plan(store, DemoPeople.NEW)) {
      SetState done = played(line, null);
      assertThat(done.reps().size()).as(line.exercise()).isEqualTo(line.reps());
    }
  }

  private static List<PlannedExercise> plan(Store store, Person client) {
    return store
        .<Optional<Plan>>read(tx -> tx.plans().newest(client.id()))
        .orElseThrow()
        .exercises();
  }

  private static SetState played(PlannedExercise line, @Nullable Approved known) throws Exception {
    KioskConfig station = KioskConfig.of(null);
    VirtualUri live = PublicStation.lifter(station).source(line, known != null);
    VirtualUri source = new VirtualUri(live.set(), Speed.MAX);
    StationSetup setup = StationSetup.at(station, line, source);
    Coach coach =
        known == null
            ? setup.coach(new TraceRing(2))
            : Coach.knowing(known, setup.roles(), setup.prescription(), new TraceRing(2));
    new Link(Sources.opener(source), coach).runUntilEnd();
    return coach.state();
  }

  @Test
  void theDayKeepsWhatWasDoneAndTheNextBeginsAnew() throws Exception {
    Demo first = demo(today);
    Person visitor = new Person(java.util.UUID.randomUUID(), 77, "Vera", DemoPeople.NEW.role());
    try (Store store = open(first)) {
      store.write(tx -> tx.people().add(visitor));
    }
    try (Store store = open(demo(today))) {
      assertThat(people(store)).contains(visitor);
    }
    try (Store store = open(demo(today.plusDays(1)))) {
      assertThat(people(store)).doesNotContain(visitor);
    }
    assertThat(first.folder()).doesNotExist();
  }

  @Test
  void whatIsNotADemoStays() throws Exception {
    Path own = Files.writeString(data.resolve("fourcount.db"), "somebody's");
    Files.createDirectories(data.resolve("demo-notes"));
    open(demo(today)).close();
    try (Stream<Path> left = Files.list(data)) {
      assertThat(left).contains(own, data.resolve("demo-notes"), demo(today).folder());
    }
    assertThat(own).hasContent("somebody's");
  }

  @Test
  void aDemoThatWasCutShortIsMadeAgain() throws Exception {
    Demo cut = demo(today);
    open(cut).close();
    Files.delete(cut.folder().resolve("made-up"));
    try (Store store = open(demo(today))) {
      assertThat(people(store)).hasSize(5);
    }
  }
}
