package org.fourcount.station;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fourcount.coaching.Approved;
import org.fourcount.coaching.Fault;
import org.fourcount.coaching.Flag;
import org.fourcount.coaching.JudgedRep;
import org.fourcount.coaching.NodeRoles;
import org.fourcount.coaching.Prescription;
import org.fourcount.coaching.Side;
import org.fourcount.motion.Baseline;
import org.fourcount.motion.Course;
import org.fourcount.motion.HoldRule;
import org.fourcount.motion.Rep;
import org.fourcount.motion.StackMounting;
import org.fourcount.motion.Tempo;
import org.fourcount.motion.Vector;
import org.fourcount.programme.BaselineRecord;
import org.fourcount.programme.Correction;
import org.fourcount.programme.Correction.Kind;
import org.fourcount.programme.Load;
import org.fourcount.programme.Person;
import org.fourcount.programme.Plan;
import org.fourcount.programme.PlannedExercise;
import org.fourcount.programme.RepRecord;
import org.fourcount.programme.Role;
import org.fourcount.programme.Session;
import org.fourcount.programme.SetRecord;
import org.fourcount.staff.Page;
import org.fourcount.store.Audit;
import org.fourcount.store.Sets;
import org.fourcount.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A trainer's pages on what was done, in a real window over a store with made-up weeks. */
class TrainersPagesTest {
  private static final Tempo TEMPO = Tempo.parse("1-0-1-0");
  private static final Person TESS = new Person(UUID.randomUUID(), 3, "Tess", Role.TRAINER);
  private static final Person ANNA = new Person(UUID.randomUUID(), 7, "Anna", Role.CLIENT);
  private static final String PIN = "271828";
  private static final String SOURCE = "virtual:1-0-1-0?guided=2&reps=3&speed=8&still=3&after=60";

  @TempDir Path data;
  private StationInAWindow station;

  @BeforeEach
  void openTheStation() throws Exception {
    try (Store store = StationInAWindow.store(data)) {
      store.write(
          tx -> {
            tx.people().add(TESS);
            tx.people().add(ANNA);
            PlannedExercise line =
                new PlannedExercise(
                    "knee-extension", Side.LEFT, Load.parse("5 lb"), 1, 3, TEMPO, 1);
            tx.plans()
                .add(Plan.approvedBy(TESS, store.newId(), ANNA, Instant.now(), List.of(line)));
          });
      StationInAWindow.signIn(data, store).setPin(TESS, PIN, "test");
    }
    station = new StationInAWindow(data, SOURCE);
  }

  @AfterEach
  void closeTheStation() {
    if (station != null) {
      station.close();
    }
  }

  /** A set of Anna's some days ago: ten repetitions, the last ones lowered too fast. */
  private UUID keep(int daysAgo, String load, int rushed) {
    Instant start = Instant.now().minus(Duration.ofDays(daysAgo));
    try (Store store = StationInAWindow.store(data)) {
      Session session =
          new Session(
              store.newId(),
              ANNA.id(),
              "Station 1",
              start,
              ZoneId.systemDefault(),
              null,
              null,
              null);
      SetRecord set =
          new SetRecord(
              store.newId(),
              start,
              "knee-extension",
              Side.LEFT,
              Load.parse(load),
              Prescription.of(Tempo.FOUR_COUNT, 10),
              "1",
              new NodeRoles(1, List.of(), Course.ARC, 0),
              2,
              null);
      store.write(
          tx -> {
            tx.sessions().add(session);
            long seq = tx.sets().add(set, session.id(), null);
            for (int n = 1; n <= 10; n++) {
              tx.reps().put(seq, n, rep(n, n > 10 - rushed));
            }
          });
      return set.id();
    }
  }

  private static JudgedRep rep(int n, boolean isRushed) {
    double start = 9.0 * n;
    double down = isRushed ? 2 : 4;
    Rep rep =
        new Rep(
            start,
            start + 4,
            start + 4,
            start + 4 + down,
            start + 4.5,
            start + 8,
            60,
            4,
            20,
            0.25,
            0);
    List<Flag> flags = new ArrayList<>();
    if (isRushed) {
      flags.add(new Flag(Fault.RUSHED_ECCENTRIC, start + 5, start + 4, start + 6, 2, 3));
    }
    return new JudgedRep(rep, flags, null, Double.NaN);
  }

  private List<RepRecord> reps(UUID set) {
    try (Store store = StationInAWindow.store(data)) {
      return store.read(tx -> tx.reps().of(tx.sets().seq(set).orElseThrow()));
    }
  }

  private List<Audit.Entry> audited(String action) {
    try (Store store = StationInAWindow.store(data)) {
      return store.<List<Audit.Entry>>read(tx -> tx.audit().all()).stream()
          .filter(row -> row.action().equals(action))
          .toList();
    }
  }

  private List<Kind> said(UUID set, int rep) {
    return reps(set).get(rep - 1).corrections().stream().map(Correction::kind).toList();
  }

  @Test
  void theWeeksOfAPersonAreShownOneChartAtATime() {
    keep(70, "5 lb", 5);
    keep(63, "5 lb", 3);
    keep(14, "7.5 lb", 1);
    keep(7, "10 lb", 0);
    station.signIn("3", PIN);
    station.open(new Page.History(ANNA.id()));
    station.awaitScreen("history");
    station.awaitSaid("sentence", "Clean: 95% in the last four weeks, 60% before.");
    assertThat(station.said("chart")).startsWith("Clean repetitions, percent").contains("95%");
    station.press("tab-tempo");
    station.awaitSaid("sentence", "down 3.9\u00a0s in the last four weeks; 4\u00a0s and 4\u00a0s");
    station.pressBySpaceBar("tab-range");
    station.awaitSaid("sentence", "Range: 60\u00b0 in the last four weeks, 60\u00b0 before.");
    station.press("tab-load");
    station.awaitSaid("sentence", "Load: 10 lb now, 5 lb in the week of");
    station.press("tab-weeks");
    station.awaitSaid("sentence", "This week");
    assertThat(station.said("calendar")).contains("; 1 day.").contains(": no day.");
    station.press("exercises");
    station.awaitScreen("exercises");
    station.press("exercise-1");
    station.awaitScreen("history");
    station.press("back");
    station.awaitScreen("home");
  }

  @Test
  void allStationsAreShownWithNames() {
    keep(0, "5 lb", 2);
    station.signIn("3", PIN);
    station.press("stations");
    station.awaitScreen("stations");
    station.awaitSaid(
        "tile", "Station 1 | 7  Anna, Knee extension, left, Set 1 of 1, Set under way");
    station.awaitSaid("flag", "Lowered too fast");
    keep(0, "5 lb", 0);
    station.awaitSaid("tally", "10 clean, 0 to come");
    station.press("back");
    station.awaitScreen("home");
  }

  @Test
  void aFlagIsJudgedBySomebodyOrByNobody() {
    UUID set = keep(1, "5 lb", 2);
    station.signIn("3", PIN);
    assertThat(station.button("reviews").getAccessibleContext().getAccessibleName())
        .endsWith("1 waiting");
    station.press("reviews");
    station.awaitScreen("reviews");
    station.press("set-1");
    station.awaitScreen("review");
    station.awaitSaid("which", "Repetition 9 of 10");
    station.awaitSaid("flag-1", "Lowered in 2.0");
    station.press("back");
    station.awaitScreen("reviews");
    assertThat(said(set, 9)).as("who only looks has said nothing").isEmpty();

    station.press("set-1");
    station.awaitScreen("review");
    station.pressTwice("flag-1-not-so");
    station.awaitSaid("flag-1-not-so", "chosen");
    assertThat(said(set, 9)).containsExactly(Kind.NO_SUCH_FAULT);
    assertThat(reps(set).get(8).corrections().get(0).trainer()).isEqualTo(TESS.id());
    assertThat(reps(set).get(8).isClean()).isTrue();
    station.awaitSaid("says", "Agreed: 0% of 1");
    station.press("flag-1-stands");
    station.awaitSaid("flag-1-stands", "chosen");
    station.press("undo");
    station.awaitSaid("flag-1-not-so", "chosen");
    station.pressTwice("undo");
    station.awaitSaid("says", "Nobody has said");
    assertThat(said(set, 9))
        .containsExactly(Kind.NO_SUCH_FAULT, Kind.STANDS, Kind.NO_SUCH_FAULT, Kind.TAKEN_BACK);
    assertThat(reps(set).get(8).open()).hasSize(1);
    station.press("flag-1-stands");
    station.awaitSaid("flag-1-stands", "chosen");

    station.pressBySpaceBar("after");
    station.awaitSaid("which", "Repetition 10 of 10");
    station.press("missed-fault");
    station.awaitScreen("missed-fault");
    station.press("fault-trunk");
    station.awaitScreen("review");
    station.awaitSaid("missed", "You saw: Back moved");
    station.press("not-a-rep");
    station.awaitSaid("not-a-rep", "chosen");
    assertThat(said(set, 10)).containsExactly(Kind.MISSED_FAULT, Kind.NOT_A_REP);
    assertThat(audited("flags reviewed"))
        .allMatch(row -> row.actor().equals(TESS.id().toString()))
        .allMatch(row -> row.detail().contains(set.toString()))
        .extracting(row -> row.detail().replaceAll("^.*repetitions ", ""))
        .startsWith("[9], no such fault: rushed-eccentric", "[9], stands: rushed-eccentric")
        .endsWith("[10], missed fault: trunk", "[10], not a rep");
    assertThat(reps(set).get(9).counts()).isFalse();
    station.press("back");
    station.awaitScreen("reviews");
    station.awaitSaid("says", "No set of the last four weeks");
    station.press("agreement");
    station.awaitScreen("agreement");
    assertThat(station.said("chart")).contains("Agreed: 100% of 1 flags");
    station.press("back");
    station.awaitScreen("reviews");
  }

  @Test
  void aSetThatNobodyRemembersIsPutAside() {
    UUID set = keep(1, "5 lb", 2);
    station.signIn("3", PIN);
    station.open(new Page.Review(set));
    station.awaitScreen("review");
    station.press("aside");
    await().until(() -> said(set, 10).equals(List.of(Kind.PUT_ASIDE)));
    assertThat(said(set, 9)).containsExactly(Kind.PUT_ASIDE);
    station.awaitSaid("says", "Nobody has said");
    station.press("back");
    station.awaitScreen("home");
    station.awaitSaid("reviews", "Sets to look at |");
  }

  private void train(String concern) {
    station.awaitScreen("idle");
    station.press("begin");
    station.awaitScreen("sign-in");
    station.type("7");
    station.awaitScreen("ready");
    station.press("onward");
    station.awaitScreen("ask-trainer");
    if (!concern.isEmpty()) {
      station.press(concern);
    }
    station.type("3");
    station.type(PIN);
    station.awaitScreen("today");
    station.press("line-1");
    station.press("again"); // NEXT, once the set is done
    station.awaitScreen("today");
    station.press("finish");
    station.awaitScreen("feeling");
    station.press("effort-5");
    station.press("onward");
    station.awaitScreen("good-bye");
    assertThat(station.said("week")).contains("1 day");
    station.press("leave");
    station.awaitScreen("idle");
  }

  private List<Sets.Kept> setsOfAnna() {
    try (Store store = StationInAWindow.store(data)) {
      return store.read(
          tx ->
              tx.sessions().of(ANNA.id()).stream()
                  .flatMap(session -> tx.sets().of(session.id()).stream())
                  .toList());
    }
  }

  @Test
  void approvedRepetitionsAreUsedInTheNextSet() {
    train("");
    station.signIn("3", PIN);
    station.open(new Page.Baselines(ANNA.id()));
    station.awaitScreen("baselines");
    station.awaitSaid("baseline-1", "waits for approval");
    station.press("baseline-1");
    station.awaitScreen("baseline");
    assertThat(station.said("waiting")).contains("Range: ");
    assertThat(station.said("in-use")).contains("Nothing is approved yet");
    station.pressTwice("approve");
    station.awaitScreen("baselines");
    station.awaitSaid("baseline-1", "\u00b0, up ");
    station.press("back");
    station.press("back");
    try (Store store = StationInAWindow.store(data)) {
      BaselineRecord used =
          store.<List<BaselineRecord>>read(tx -> tx.baselines().inUse(ANNA.id())).get(0);
      assertThat(used.trainer()).isEqualTo(TESS.id());
      assertThat(store.<List<Audit.Entry>>read(tx -> tx.audit().all()))
          .filteredOn(row -> row.action().equals("baseline approved"))
          .singleElement()
          .matches(
              row ->
                  row.actor().equals(TESS.id().toString())
                      && row.subject().equals(ANNA.id().toString()));
    }
    train("reason-agreed");
    assertThat(setsOfAnna()).extracting(kept -> kept.set().guidedReps()).containsExactly(2, 0);
  }

  @Test
  void whatIsRefusedWaitsNoLongerAndIsNeverUsed() {
    try (Store store = StationInAWindow.store(data)) {
      Baseline measured =
          new Baseline(
              new StackMounting(new Vector(0, 0, 1), 1, 0.01, 0),
              400,
              2,
              4,
              0.5,
              4,
              4,
              new HoldRule(0.8, 0.8, 0, 0, 0, 0));
      BaselineRecord waiting =
          new BaselineRecord(
              store.newId(),
              ANNA.id(),
              "row",
              Side.ONLY,
              null,
              Instant.now(),
              new Approved(measured, 1));
      store.write(tx -> tx.baselines().add(waiting));
    }
    station.signIn("3", PIN);
    station.open(new Page.Baselines(ANNA.id()));
    station.awaitScreen("baselines");
    station.press("baseline-1");
    station.awaitScreen("baseline");
    assertThat(station.said("waiting")).contains("Travel: 400");
    assertThat(station.said("waiting-hold")).contains("0.5");
    station.press("refuse");
    station.awaitScreen("baselines");
    station.awaitSaid("empty", "Nothing was measured");
    try (Store store = StationInAWindow.store(data)) {
      assertThat(
              store.<Optional<BaselineRecord>>read(
                  tx -> tx.baselines().approved(ANNA.id(), "row", Side.ONLY)))
          .isEmpty();
      assertThat(store.<List<Audit.Entry>>read(tx -> tx.audit().all()))
          .anyMatch(row -> row.action().equals("baseline refused"));
    }
  }

  @Test
  void anAdministratorSeesTheSensorsAndNothingOfTheBody() throws Exception {
    Person adam = new Person(UUID.randomUUID(), 2, "Adam", Role.ADMINISTRATOR);
    try (Store store = StationInAWindow.store(data)) {
      store.write(tx -> tx.people().add(adam));
      StationInAWindow.signIn(data, store).setPin(adam, PIN, "test");
    }
    keep(1, "5 lb", 2);
    station.signIn("2", PIN);
    assertThat(station.button("reviews")).isNull();
    station.open(new Page.History(ANNA.id()));
    station.open(new Page.Reviews());
    station.open(new Page.Baselines(ANNA.id()));
    station.press("health");
    station.awaitScreen("health");
    station.press("back");
    station.awaitScreen("home");
  }

  @Test
  void theSensorsAreShownLiveAndTestThemselves() {
    station.signIn("3", PIN);
    station.press("health");
    station.awaitScreen("health");
    station.awaitSaid("place-0", "Sensor 1");
    station.awaitSaid("value-3", "of 100\u00a0Hz");
    station.press("test");
    station.awaitSaid("says", "They test themselves");
    station.awaitSaid("value-7", "passed");
    station.press("place-2");
    station.awaitSaid("shown", "Hub");
    station.awaitSaid("what-0", "Clock");
    station.press("back");
    station.awaitScreen("home");
  }
}
