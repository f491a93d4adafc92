package org.fourcount.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.flywaydb.core.Flyway;
import org.fourcount.coaching.Agreement;
import org.fourcount.coaching.Approved;
import org.fourcount.coaching.Doubt;
import org.fourcount.coaching.Fault;
import org.fourcount.coaching.Flag;
import org.fourcount.coaching.JudgedRep;
import org.fourcount.coaching.NodeRoles;
import org.fourcount.coaching.Prescription;
import org.fourcount.coaching.Side;
import org.fourcount.motion.Baseline;
import org.fourcount.motion.Course;
import org.fourcount.motion.HoldRule;
import org.fourcount.motion.StackMounting;
import org.fourcount.motion.Tempo;
import org.fourcount.motion.Vector;
import org.fourcount.programme.AgreementTrend;
import org.fourcount.programme.BaselineRecord;
import org.fourcount.programme.Consultation;
import org.fourcount.programme.Correction;
import org.fourcount.programme.Correction.Kind;
import org.fourcount.programme.ExerciseDay;
import org.fourcount.programme.Feeling;
import org.fourcount.programme.Gate;
import org.fourcount.programme.LastAtStation;
import org.fourcount.programme.LastAtStation.LastSet;
import org.fourcount.programme.Load;
import org.fourcount.programme.Person;
import org.fourcount.programme.Plan;
import org.fourcount.programme.PlannedExercise;
import org.fourcount.programme.Readiness;
import org.fourcount.programme.RepRecord;
import org.fourcount.programme.RestOverride;
import org.fourcount.programme.Role;
import org.fourcount.programme.Session;
import org.fourcount.programme.SessionTally;
import org.fourcount.programme.SetEnd;
import org.fourcount.programme.SetRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a store does, whatever database it is in. */
abstract class StoreContract {
  @TempDir Path folder;
  private Database database;
  private Store store;

  /** A database with nothing in it. */
  abstract Database empty(Path folder) throws IOException;

  @BeforeEach
  void open() throws IOException {
    database = empty(folder);
    store = Store.open(database, InstantSource.fixed(Made.NOON));
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void reopen() {
    store.close();
    store = Store.open(database, InstantSource.fixed(Made.NOON));
  }

  private Person add(int number, Role role) {
    Person person = Made.person(number, role);
    store.write(
        tx -> {
          tx.people().add(person);
        });
    return person;
  }

  private long addSet(Session session, SetRecord set, int reps) {
    return store.writeAndGet(
        tx -> {
          tx.sessions().add(session);
          long seq = tx.sets().add(set, session.id(), null);
          for (int n = 1; n <= reps; n++) {
            tx.reps().put(seq, n, Made.rep(n));
          }
          return seq;
        });
  }

  private List<RepRecord> reps(long set) {
    return store.read(tx -> tx.reps().of(set));
  }

  @Test
  void peopleComeBackAsTheyWereAdded() {
    Person ann = add(7, Role.CLIENT);
    Person bob = add(3, Role.TRAINER);
    reopen();
    assertThat(store.<List<Person>>read(tx -> tx.people().all())).containsExactly(bob, ann);
  }

  @Test
  void aNumberBelongsToOnePerson() {
    add(7, Role.CLIENT);
    assertThatThrownBy(() -> add(7, Role.CLIENT))
        .isInstanceOf(StoreTrouble.class)
        .hasMessage("Number 7 belongs to another person; choose another number.");
  }

  @Test
  void theNewestPlanHolds() {
    Person trainer = add(3, Role.TRAINER);
    Person client = add(7, Role.CLIENT);
    Tempo tempo = Tempo.parse("4-1-3.5-0.5");
    List<PlannedExercise> lines =
        List.of(
            new PlannedExercise("leg-press", Side.ONLY, Load.parse("40 kg"), 2, 10, tempo, 90),
            new PlannedExercise("row", Side.LEFT, Load.parse("12.5 lb"), 1, 8, tempo, 60));
    Plan older = Plan.approvedBy(trainer, store.newId(), client, Made.NOON, lines.subList(0, 1));
    Plan newer = Plan.approvedBy(trainer, store.newId(), client, Made.NOON, lines);
    store.write(
        tx -> {
          tx.plans().add(older);
          tx.plans().add(newer);
        });
    reopen();
    assertThat(store.<Optional<Plan>>read(tx -> tx.plans().newest(client.id()))).contains(newer);
  }

  private void plan(Person trainer, Person client, String load) {
    PlannedExercise line =
        new PlannedExercise("row", Side.ONLY, Load.parse(load), 1, 3, Tempo.FOUR_COUNT, 90);
    store.write(
        tx ->
            tx.plans()
                .add(Plan.approvedBy(trainer, store.newId(), client, Made.NOON, List.of(line))));
  }

  private List<SessionTally> doneSince(Person client) {
    return store.read(tx -> tx.consultations().doneSince(client.id()));
  }

  @Test
  void whatWasDoneSinceThePlanChangedOrTheyTalkedIsCountedBySequence() {
    Person trainer = add(3, Role.TRAINER);
    Person client = add(7, Role.CLIENT);
    addSet(Made.session(client.id(), Made.NOON), Made.set("row", 3, Made.NOON), 3);
    plan(trainer, client, "5 kg");
    Instant setBack = Made.NOON.minusSeconds(1_000_000);
    long all = addSet(Made.session(client.id(), setBack), Made.set("row", 3, Made.NOON), 3);
    store.write(
        tx ->
            tx.reps()
                .correct(
                    all,
                    3,
                    new Correction(
                        Kind.NO_SUCH_FAULT, Fault.RUSHED_ECCENTRIC, trainer.id(), Made.NOON)));
    addSet(Made.session(client.id(), Made.NOON), Made.set("row", 3, Made.NOON), 2);
    assertThat(doneSince(client))
        .containsExactly(new SessionTally(1, 1, 3, 3), new SessionTally(1, 0, 2, 2));
    Consultation talk = new Consultation(client.id(), trainer.id(), Made.NOON, " weights stay ");
    store.write(tx -> tx.consultations().add(talk));
    assertThat(doneSince(client)).isEmpty();
    addSet(Made.session(client.id(), Made.NOON), Made.set("row", 3, Made.NOON), 3);
    assertThat(doneSince(client)).containsExactly(new SessionTally(1, 1, 3, 2));
    plan(trainer, client, "6 kg");
    assertThat(doneSince(client)).isEmpty();
    reopen();
    assertThat(store.<List<Consultation>>read(tx -> tx.consultations().of(client.id())))
        .containsExactly(talk);
    assertThat(talk.decided()).isEqualTo("weights stay");
  }

  @Test
  void aSetDoneTwicePaysForNoOtherExercise() {
    Person trainer = add(3, Role.TRAINER);
    Person client = add(7, Role.CLIENT);
    plan(trainer, client, "5 kg");
    Plan held = store.<Optional<Plan>>read(tx -> tx.plans().newest(client.id())).orElseThrow();
    PlannedExercise row = held.exercises().get(0);
    PlannedExercise curl =
        new PlannedExercise("biceps-curl", Side.LEFT, row.load(), 1, 3, row.tempo(), 90);
    store.write(
        tx ->
            tx.plans()
                .add(
                    Plan.approvedBy(
                        trainer, store.newId(), client, Made.NOON, List.of(row, curl))));
    Session session = Made.session(client.id(), Made.NOON);
    addSet(session, Made.set("row", 3, Made.NOON), 3);
    addSet(session, Made.set("row", 3, Made.NOON), 3);
    assertThat(doneSince(client)).containsExactly(new SessionTally(2, 1, 6, 4));
  }

  @Test
  void aSessionInWhichNothingCountsStandsBetweenThoseAroundIt() {
    Person trainer = add(3, Role.TRAINER);
    Person client = add(7, Role.CLIENT);
    plan(trainer, client, "5 kg");
    addSet(Made.session(client.id(), Made.NOON), Made.set("row", 1, Made.NOON), 1);
    long none = addSet(Made.session(client.id(), Made.NOON), Made.set("row", 1, Made.NOON), 1);
    Correction noRep = new Correction(Kind.NOT_A_REP, null, trainer.id(), Made.NOON);
    store.write(tx -> tx.reps().correct(none, 1, noRep));
    Session empty = Made.session(client.id(), Made.NOON);
    store.write(tx -> tx.sessions().add(empty));
    addSet(Made.session(client.id(), Made.NOON), Made.set("row", 1, Made.NOON), 1);
    SessionTally good = new SessionTally(1, 1, 1, 1);
    SessionTally nothing = new SessionTally(1, 0, 0, 0);
    assertThat(doneSince(client)).containsExactly(good, nothing, nothing, good);
  }

  @Test
  void aNameWithALineBreakThatAnOlderProgramKeptIsRead() {
    Person ann = add(7, Role.CLIENT);
    store.write(tx -> tx.handle().execute("UPDATE person SET name = ? WHERE number = 7", "A\nB"));
    assertThat(store.<Optional<Person>>read(tx -> tx.people().byId(ann.id())))
        .map(Person::name)
        .contains("A\uFFFDB");
  }

  @Test
  void aSessionComesBackWithWhatWasAnswered() {
    Person client = add(7, Role.CLIENT);
    Session bare = Made.session(client.id(), Made.NOON);
    Session full =
        new Session(
            store.newId(),
            client.id(),
            "Station 2",
            Made.NOON.plusSeconds(86_400),
            bare.zone(),
            new Readiness(false, true, false, true),
            new RestOverride(client.id(), "her bus comes on Tuesdays only"),
            new Feeling(6, 2, false));
    store.write(
        tx -> {
          tx.sessions().add(full);
          tx.sessions().add(bare);
        });
    reopen();
    assertThat(store.<List<Session>>read(tx -> tx.sessions().of(client.id())))
        .containsExactly(full, bare);
  }

  @Test
  void theAuditLogSaysOnceWhoLetASessionBeginWithoutADayOfRest() {
    Person client = add(7, Role.CLIENT);
    Person trainer = add(3, Role.TRAINER);
    Session rested = Made.session(client.id(), Made.NOON);
    Session tired =
        new Session(
            store.newId(),
            client.id(),
            rested.station(),
            Made.NOON.plusSeconds(86_400),
            rested.zone(),
            null,
            new RestOverride(trainer.id(), "agreed"),
            null);
    store.write(
        tx -> {
          tx.begin(rested);
          tx.begin(tired);
          tx.begin(tired);
        });
    assertThat(store.<List<Audit.Entry>>read(tx -> tx.audit().all()))
        .filteredOn(row -> row.action().equals("rest day overridden"))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.actor()).isEqualTo(trainer.id().toString());
              assertThat(row.subject()).isEqualTo(client.id().toString());
              assertThat(row.detail()).isEqualTo("agreed");
            });
  }

  @Test
  void repetitionsComeBackToTheLastBit() {
    Person client = add(7, Role.CLIENT);
    long seq = addSet(Made.session(client.id(), Made.NOON), Made.set("row", 15, Made.NOON), 15);
    reopen();
    assertThat(reps(seq))
        .extracting(RepRecord::judged)
        .isEqualTo(IntStream.rangeClosed(1, 15).mapToObj(Made::rep).toList());
  }

  @Test
  void whatCouldNotBeJudgedComesBackSo() {
    Person client = add(7, Role.CLIENT);
    long seq = addSet(Made.session(client.id(), Made.NOON), Made.set("row", 1, Made.NOON), 0);
    JudgedRep lost =
        new JudgedRep(
            Made.rep(1).rep(),
            List.of(),
            Doubt.SIGNAL_LOST,
            Double.NaN,
            Side.RIGHT,
            List.of(),
            Made.rep(1).likeness());
    store.write(
        tx -> {
          tx.reps().put(seq, 1, lost);
        });
    assertThat(reps(seq)).extracting(RepRecord::judged).containsExactly(lost);
  }

  @Test
  void aRepetitionMeasuredAnewReplacesItself() {
    Person client = add(7, Role.CLIENT);
    long seq = addSet(Made.session(client.id(), Made.NOON), Made.set("row", 5, Made.NOON), 5);
    store.write(
        tx -> {
          tx.reps().put(seq, 5, Made.rep(4));
        });
    assertThat(reps(seq)).hasSize(5);
    assertThat(reps(seq).get(4).judged()).isEqualTo(Made.rep(4));
  }

  @Test
  void aSetIsUnfinishedUntilItIsEnded() {
    Person client = add(7, Role.CLIENT);
    Session session = Made.session(client.id(), Made.NOON);
    SetRecord cut = Made.set("row", 10, Made.NOON);
    SetRecord whole =
        new SetRecord(
            store.newId(),
            Made.NOON,
            "curl",
            Side.LEFT,
            Load.NONE,
            new Prescription(new Tempo(2.1, 0.3, 3.7, 0.2), true, 8),
            "2",
            new NodeRoles(1, 0, Course.ARC, 3),
            0,
            null);
    addSet(session, cut, 3);
    addSet(session, whole, 8);
    store.write(
        tx -> {
          tx.sets().end(whole.id(), SetEnd.DONE);
        });
    reopen();
    assertThat(store.<List<Sets.Kept>>read(tx -> tx.sets().of(session.id())))
        .extracting(Sets.Kept::set, Sets.Kept::ended)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(cut, SetEnd.UNFINISHED),
            org.assertj.core.groups.Tuple.tuple(whole, SetEnd.DONE));
    assertThat(store.<List<Sets.Kept>>read(tx -> tx.sets().unfinished()))
        .extracting(Sets.Kept::set)
        .containsExactly(cut);
  }

  @Test
  void correctionsStandBesideWhatTheStationSaid() {
    Person client = add(7, Role.CLIENT);
    Person trainer = add(3, Role.TRAINER);
    long seq = addSet(Made.session(client.id(), Made.NOON), Made.set("row", 3, Made.NOON), 3);
    Correction wrong =
        new Correction(Kind.NO_SUCH_FAULT, Fault.RUSHED_ECCENTRIC, trainer.id(), Made.NOON);
    Correction none = new Correction(Kind.NOT_A_REP, null, trainer.id(), Made.NOON);
    store.write(
        tx -> {
          tx.reps().correct(seq, 3, wrong);
          tx.reps().correct(seq, 1, none);
        });
    List<RepRecord> reps = reps(seq);
    assertThat(reps.get(2)).isEqualTo(new RepRecord(3, Made.rep(3), List.of(wrong)));
    assertThat(reps.get(2).isClean()).isTrue();
    assertThat(reps.get(0).counts()).isFalse();
  }

  @Test
  void theNewestWordOnAFlagTellsHowFarTrainersAgree() {
    Person client = add(7, Role.CLIENT);
    long seq = addSet(Made.session(client.id(), Made.NOON), Made.set("row", 15, Made.NOON), 15);
    Flag sway = Made.rep(5).flags().get(0);
    Flag rushed = Made.rep(3).flags().get(0);
    store.write(
        tx -> {
          tx.reps().correct(seq, 5, Correction.of(sway, false, Made.NOON));
          tx.reps().correct(seq, 5, Correction.of(sway, true, Made.NOON));
          tx.reps().correct(seq, 10, Correction.of(sway, false, Made.NOON));
          tx.reps().correct(seq, 3, Correction.of(rushed, true, Made.NOON));
        });
    assertThat(store.<Agreement>read(tx -> tx.reps().agreement())).isEqualTo(new Agreement(3, 2));
    assertThat(reps(seq).get(4).faults()).containsExactly(Fault.TRUNK);
    assertThat(reps(seq).get(9).faults()).isEmpty();
    store.write(tx -> tx.reps().put(seq, 10, Made.rep(10)));
    assertThat(reps(seq).get(9).isClean()).as("a word outlives a new measurement").isTrue();
  }

  private List<Reviews.Waiting> waiting(Instant since) {
    return store.read(tx -> tx.reviews().waiting(since));
  }

  private void correct(long set, int rep, Kind kind, Flag flag) {
    Person trainer = new Person(new UUID(0, 9), 9, "T", Role.TRAINER);
    boolean isOfTheRep = flag == null;
    Correction word =
        isOfTheRep
            ? new Correction(kind, null, trainer.id(), Made.NOON)
            : new Correction(kind, flag.fault(), flag.evidence(), trainer.id(), Made.NOON);
    store.write(tx -> tx.reps().correct(set, rep, word));
  }

  @Test
  void setsWaitUntilAWordIsSaidOnEachFlag() {
    Person client = add(7, Role.CLIENT);
    Session session = Made.session(client.id(), Made.NOON);
    long older = addSet(session, Made.set("row", 6, Made.NOON), 6); // flags: 3, 5 and 6
    long newer = addSet(session, Made.set("curl", 3, Made.NOON.plusSeconds(60)), 3);
    addSet(session, Made.set("row", 2, Made.NOON), 2);
    assertThat(waiting(Made.NOON))
        .extracting(Reviews.Waiting::seq, Reviews.Waiting::name, Reviews.Waiting::flags)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(newer, "Person 7", 1),
            org.assertj.core.groups.Tuple.tuple(older, "Person 7", 3));
    assertThat(waiting(Made.NOON.plusSeconds(61))).isEmpty();
    Flag rushed = Made.rep(3).flags().get(0);
    correct(newer, 3, Kind.STANDS, rushed);
    correct(older, 3, Kind.NO_SUCH_FAULT, rushed);
    correct(older, 5, Kind.NOT_A_REP, null);
    assertThat(waiting(Made.NOON))
        .extracting(Reviews.Waiting::exercise, Reviews.Waiting::flags)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("row", 1));
    correct(older, 6, Kind.PUT_ASIDE, null);
    assertThat(waiting(Made.NOON)).isEmpty();
    correct(older, 6, Kind.TAKEN_BACK, null);
    correct(newer, 3, Kind.TAKEN_BACK, rushed);
    assertThat(waiting(Made.NOON)).hasSize(2);
    assertThat(store.<Agreement>read(tx -> tx.reps().agreement())).isEqualTo(new Agreement(1, 0));
    UUID set = waiting(Made.NOON).get(0).set();
    assertThat(store.<Optional<String>>read(tx -> tx.reviews().nameOf(set))).contains("Person 7");
    assertThat(store.<Optional<Sets.Kept>>read(tx -> tx.sets().one(set)).orElseThrow().seq())
        .isEqualTo(newer);
  }

  @Test
  void theNewestWordOnEachFlagIsToldWithItsTime() {
    Person client = add(7, Role.CLIENT);
    long seq = addSet(Made.session(client.id(), Made.NOON), Made.set("row", 6, Made.NOON), 6);
    Instant later = Made.NOON.plusSeconds(3600);
    store.write(
        tx -> {
          Flag rushed = Made.rep(3).flags().get(0);
          tx.reps().correct(seq, 3, Correction.of(rushed, false, Made.NOON));
          tx.reps().correct(seq, 6, Correction.of(Made.rep(6).flags().get(0), true, later));
        });
    assertThat(words(Instant.EPOCH))
        .containsExactly(
            new AgreementTrend.Word(Made.NOON, false), new AgreementTrend.Word(later, true));
    assertThat(words(later)).containsExactly(new AgreementTrend.Word(later, true));
    correct(seq, 6, Kind.TAKEN_BACK, Made.rep(6).flags().get(0));
    assertThat(words(later)).isEmpty();
  }

  private List<AgreementTrend.Word> words(Instant since) {
    return store.read(tx -> tx.reviews().words(since));
  }

  private BaselineRecord baseline(Person client, String exercise, UUID trainer, double range) {
    Baseline measured =
        new Baseline(
            new StackMounting(new Vector(0, 0, 1), 1, 0.01, 0),
            range,
            2,
            4,
            0,
            4,
            4,
            new HoldRule(0.8, 0.8, 0, 0, 0, 0));
    return new BaselineRecord(
        store.newId(),
        client.id(),
        exercise,
        Side.LEFT,
        trainer,
        Made.NOON,
        new Approved(measured, 1));
  }

  @Test
  void repetitionsWaitUntilATrainerApprovesOrRefusesThem() {
    Person client = add(7, Role.CLIENT);
    Person trainer = add(3, Role.TRAINER);
    BaselineRecord first = baseline(client, "row", null, 300);
    BaselineRecord second = baseline(client, "row", null, 310);
    BaselineRecord other = baseline(client, "curl", null, 320);
    store.write(tx -> List.of(first, other, second).forEach(tx.baselines()::add));
    assertThat(waitingBaselines(client)).containsExactly(other, second);
    assertThat(inUse(client)).isEmpty();
    BaselineRecord approved = baseline(client, "row", trainer.id(), 310);
    store.write(
        tx -> {
          tx.baselines().add(approved);
          tx.baselines().refuse(other.id(), trainer.id());
        });
    reopen();
    assertThat(waitingBaselines(client)).isEmpty();
    assertThat(store.<List<Baselines.Kept>>read(tx -> tx.baselines().of(client.id())))
        .extracting(Baselines.Kept::refusedBy)
        .containsExactly(null, trainer.id(), null, null);
    assertThat(inUse(client)).containsExactly(approved);
    BaselineRecord again = baseline(client, "row", null, 330);
    store.write(tx -> tx.baselines().add(again));
    assertThat(waitingBaselines(client)).containsExactly(again);
    assertThat(inUse(client)).containsExactly(approved);
    store.write(tx -> tx.baselines().refuse(approved.id(), trainer.id()));
    assertThat(inUse(client)).as("what is approved is not refused").containsExactly(approved);
  }

  private void judge(Session session, BaselineRecord by, SetEnd end) {
    SetRecord set = Made.set(by.exercise(), 3, Made.NOON);
    store.write(
        tx -> {
          tx.sessions().add(session);
          tx.baselines().add(by);
          tx.sets().add(set, session.id(), by.id());
          tx.sets().end(set.id(), end);
        });
  }

  private List<BaselineRecord> waitingOf(Session session) {
    return store.read(tx -> tx.baselines().waitingOf(session));
  }

  @Test
  void whatJudgedASetOfASessionThatIsOverWaitsInThatSession() {
    Person client = add(7, Role.CLIENT);
    Person trainer = add(3, Role.TRAINER);
    Session before = Made.session(client.id(), Made.NOON);
    Session now = Made.session(client.id(), Made.NOON);
    judge(before, baseline(client, "press", null, 290), SetEnd.DONE);
    BaselineRecord older = baseline(client, "row", null, 300);
    BaselineRecord row = baseline(client, "row", null, 310);
    BaselineRecord curl = baseline(client, "curl", null, 320);
    judge(now, older, SetEnd.DONE);
    judge(now, row, SetEnd.DONE);
    judge(now, row, SetEnd.DONE);
    judge(now, curl, SetEnd.UNFINISHED);
    judge(now, baseline(client, "bend", trainer.id(), 30), SetEnd.DONE);
    reopen();
    assertThat(waitingOf(now)).containsExactly(row);
    judge(now, curl, SetEnd.STOPPED);
    assertThat(waitingOf(now)).containsExactly(row, curl);
    store.write(tx -> tx.baselines().refuse(row.id(), trainer.id()));
    assertThat(waitingOf(now)).containsExactly(curl);
    store.write(tx -> tx.baselines().add(baseline(client, "curl", trainer.id(), 320)));
    assertThat(waitingOf(now)).isEmpty();
  }

  private List<BaselineRecord> waitingBaselines(Person client) {
    return store.read(tx -> tx.baselines().waiting(client.id()));
  }

  private List<BaselineRecord> inUse(Person client) {
    return store.read(tx -> tx.baselines().inUse(client.id()));
  }

  @Test
  void aHistoryTellsEachSessionExerciseByExercise() {
    Person client = add(7, Role.CLIENT);
    Session first = Made.session(client.id(), Made.NOON);
    addSet(first, Made.set("row", 10, Made.NOON), 10);
    addSet(first, Made.set("curl", 8, Made.NOON), 8);
    long corrected = addSet(first, Made.set("row", 10, Made.NOON), 10);
    addSet(
        Made.session(client.id(), Made.NOON.plusSeconds(172_800)),
        Made.set("row", 3, Made.NOON),
        3);
    addSet(Made.session(Person.GUEST.id(), Made.NOON), Made.set("row", 3, Made.NOON), 3);
    store.write(
        tx -> {
          Reps reps = tx.reps();
          reps.correct(corrected, 1, new Correction(Kind.NOT_A_REP, null, client.id(), Made.NOON));
          reps.correct(corrected, 5, Correction.of(Made.rep(5).flags().get(0), false, Made.NOON));
        });
    List<ExerciseDay> days = store.read(tx -> tx.history().of(client.id()));
    assertThat(days)
        .extracting(
            d -> d.day() + " " + d.exercise() + " " + d.sets() + " " + d.reps() + " " + d.clean())
        .containsExactly("2026-03-02 row 2 19 6", "2026-03-02 curl 1 8 3", "2026-03-04 row 1 3 2");
    assertThat(days.get(0).heaviest()).isCloseTo(12.5 * 0.45359237, within(1e-9));
    assertThat(days.get(1).up()).isCloseTo(3.9, within(1e-9));
    assertThat(days.get(1).down()).isCloseTo(3.975, within(1e-9));
    assertThat(days)
        .allMatch(d -> d.unit() == Load.Unit.LB && d.askedUp() == 4 && d.askedDown() == 4);
  }

  @Test
  void whatIsSignedOffStays() {
    Person client = add(7, Role.CLIENT);
    store.write(
        tx -> {
          tx.people().signOff(client.id(), Gate.VERTEBRAL_FRACTURE, client.id(), Made.NOON);
          tx.people().signOff(client.id(), Gate.VERTEBRAL_FRACTURE, client.id(), Made.NOON);
        });
    assertThat(store.<Set<Gate>>read(tx -> tx.people().signedOff(client.id())))
        .containsExactly(Gate.VERTEBRAL_FRACTURE);
  }

  @Test
  void nothingOfAFailedTransactionIsKept() {
    Person client = add(7, Role.CLIENT);
    Session session = Made.session(client.id(), Made.NOON);
    assertThatThrownBy(
            () ->
                store.write(
                    tx -> {
                      tx.sessions().add(session);
                      throw new StoreTrouble("half way");
                    }))
        .hasMessage("half way");
    assertThat(store.<List<Session>>read(tx -> tx.sessions().of(client.id()))).isEmpty();
  }

  @Test
  void aSetIsSafeRepetitionByRepetition() {
    store.close();
    Keeper keeper = new Keeper(() -> Store.open(database, InstantSource.fixed(Made.NOON)));
    Session session = Made.session(Person.GUEST.id(), Made.NOON);
    SetRecord set = Made.set("row", 3, Made.NOON);
    SetSaving saving = keeper.begin(session, set, null);
    List<JudgedRep> reps = new ArrayList<>();
    for (int n = 1; n <= 3; n++) {
      reps.add(Made.rep(n));
      saving.follow(reps);
      saving.follow(reps);
    }
    reps.set(2, Made.rep(4)); // measured anew
    saving.follow(reps);
    saving.end(SetEnd.DONE);
    Awaitility.await().until(saving::allSafe);
    assertThat(saving.safe()).isEqualTo(3);
    keeper.close();
    store = Store.open(database, InstantSource.fixed(Made.NOON));
    List<Sets.Kept> kept = store.read(tx -> tx.sets().of(session.id()));
    assertThat(kept).extracting(Sets.Kept::ended).containsExactly(SetEnd.DONE);
    assertThat(reps(kept.get(0).seq()))
        .extracting(RepRecord::judged)
        .containsExactly(Made.rep(1), Made.rep(2), Made.rep(4));
  }

  @Test
  void aSetWithoutARepetitionIsNotKept() {
    Keeper keeper = new Keeper(() -> Store.open(database, InstantSource.fixed(Made.NOON)));
    Session session = Made.session(Person.GUEST.id(), Made.NOON);
    SetSaving saving = keeper.begin(session, Made.set("row", 3, Made.NOON), null);
    saving.follow(List.of());
    saving.end(SetEnd.STOPPED);
    keeper.close();
    assertThat(store.<List<Session>>read(tx -> tx.sessions().of(Person.GUEST.id()))).isEmpty();
  }

  @Test
  void theAuditLogIsAChain() {
    for (int i = 0; i < 3; i++) {
      audit("row " + i);
    }
    assertThat(store.<String>read(tx -> tx.audit().broken())).isNull();
    assertThat(store.<List<Audit.Entry>>read(tx -> tx.audit().all()))
        .extracting(Audit.Entry::subject)
        .containsExactly("row 0", "row 1", "row 2");
  }

  @Test
  void theNewestRowsOfTheAuditLogComePageByPage() {
    for (int i = 0; i < 5; i++) {
      audit("row " + i);
    }
    assertThat(store.<List<Audit.Entry>>read(tx -> tx.audit().newest(1, 3)))
        .extracting(Audit.Entry::subject)
        .containsExactly("row 3", "row 2", "row 1");
    assertThat(store.<List<Audit.Entry>>read(tx -> tx.audit().newest(4, 3))).hasSize(1);
    assertThat(store.<Integer>read(tx -> tx.audit().count())).isEqualTo(5);
  }

  @Test
  void somebodyIsFoundByTheirIdAndHasNeitherPinNorCardAtFirst() {
    Person anna = add(7, Role.CLIENT);
    assertThat(store.<Optional<Person>>read(tx -> tx.people().byId(anna.id()))).contains(anna);
    assertThat(store.<Optional<Person>>read(tx -> tx.people().byId(UUID.randomUUID()))).isEmpty();
    assertThat(store.<People.Keys>read(tx -> tx.people().keys(anna.id())))
        .isEqualTo(new People.Keys(false, false));
  }

  private void audit(String subject) {
    store.write(
        tx -> {
          tx.audit().add(Made.NOON, "admin", "tested", subject, "");
        });
  }

  @Test
  void theAuditLogIsOnlyAddedTo() {
    audit("one");
    for (String sql : List.of("UPDATE audit SET actor = 'nobody'", "DELETE FROM audit")) {
      assertThatThrownBy(() -> store.write(tx -> tx.handle().execute(sql)))
          .isInstanceOf(StoreTrouble.class)
          .hasMessageContaining("only ever added to");
    }
  }

  /** Takes away what stops an honest program. */
  abstract List<String> unlockAudit();

  @Test
  void aRowOfTheAuditLogThatWasChangedIsFound() {
    for (int i = 0; i < 3; i++) {
      audit("row " + i);
    }
    store.write(
        tx -> {
          unlockAudit().forEach(tx.handle()::execute);
          tx.handle().execute("UPDATE audit SET actor = 'nobody' WHERE subject = 'row 1'");
        });
    assertThat(store.<String>read(tx -> tx.audit().broken()))
        .contains("tampered with at its row 2");
  }

  @Test
  void aRowOfTheAuditLogThatWasTakenOutIsFound() {
    for (int i = 0; i < 3; i++) {
      audit("row " + i);
    }
    store.write(
        tx -> {
          unlockAudit().forEach(tx.handle()::execute);
          tx.handle().execute("DELETE FROM audit WHERE subject = 'row 1'");
        });
    assertThat(store.<String>read(tx -> tx.audit().broken()))
        .contains("tampered with at its row 3");
  }

  @Test
  void aClockSetBackIsSaid() {
    addSet(Made.session(Person.GUEST.id(), Made.NOON), Made.set("row", 1, Made.NOON), 1);
    assertThat(store.clockTrouble()).isNull();
    Instant dayBefore = Made.NOON.minusSeconds(86_400);
    try (Store early = Store.open(database, InstantSource.fixed(dayBefore))) {
      assertThat(early.clockTrouble())
          .isEqualTo(
              "This computer's clock says 2026-03-01T12:00:00Z, but a set of 2026-03-02T12:00:00Z is"
                  + " kept: set the clock right; sets are kept all the same.");
    }
  }

  private void makeNewer() {
    store.write(
        tx ->
            tx.handle()
                .execute(
                    "INSERT INTO flyway_schema_history (installed_rank, version, description, type,"
                        + " script, checksum, installed_by, execution_time, success) VALUES (99, '99',"
                        + " 'from the future', 'SQL', 'V99__x.sql', 1, 'x', 1, "
                        + (database instanceof SqliteFile ? "1" : "true")
                        + ")"));
  }

  @Test
  void aNewerDatabaseIsRefused() {
    makeNewer();
    assertThatThrownBy(this::reopen)
        .isInstanceOf(StoreTrouble.class)
        .hasMessageContaining(
            "made by a newer FourCount (its version 99, here 4); nothing was changed");
  }

  private Session at(String station, Person person) {
    Session made = Made.session(person.id(), Made.NOON);
    return new Session(
        made.id(), person.id(), station, Made.NOON, made.zone(), null, null, made.feeling());
  }

  private List<LastAtStation> look() {
    return new Onlooker(database).look(tx -> tx.stations().last());
  }

  @Test
  void anOnlookerFindsNothingWhereNobodyHasTrained() {
    assertThat(look()).isEmpty();
  }

  @Test
  void anOnlookerSeesTheNewestSetOfEachStation() {
    Person ann = add(7, Role.CLIENT);
    Person bob = add(8, Role.CLIENT);
    plan(add(3, Role.TRAINER), ann, "5 kg");
    Session before = at("Station 1", bob);
    Session now = at("Station 1", ann);
    addSet(before, Made.set("row", 10, Made.NOON), 2);
    SetRecord first = Made.set("row", 10, Made.NOON);
    addSet(now, first, 2);
    store.write(tx -> tx.sets().end(first.id(), SetEnd.DONE));
    addSet(now, Made.set("leg-press", 10, Made.NOON), 2);
    SetRecord newest = Made.set("row", 8, Made.NOON.plusSeconds(90));
    long seq = addSet(now, newest, 3);
    addSet(at("Station 2", bob), Made.set("row", 10, Made.NOON), 1);

    List<LastAtStation> seen = look();

    assertThat(seen).extracting(LastAtStation::station).containsExactly("Station 1", "Station 2");
    assertThat(seen).extracting(LastAtStation::person).containsExactly(ann, bob);
    assertThat(seen).extracting(LastAtStation::isOver).containsExactly(false, false);
    LastSet set = Objects.requireNonNull(seen.get(0).set());
    assertThat(set).isEqualTo(new LastSet(newest, SetEnd.UNFINISHED, 2, 1, reps(seq)));
    assertThat(Objects.requireNonNull(seen.get(1).set()).planned()).isZero();

    store.write(tx -> tx.sets().end(first.id(), SetEnd.STOPPED));

    assertThat(Objects.requireNonNull(look().get(0).set()).planned())
        .as("it may have been done once more: which of how many this is is not known")
        .isZero();
  }

  @Test
  void anOnlookerSeesThatAVisitIsOver() {
    Session visit = at("Station 1", add(7, Role.CLIENT));
    addSet(visit, Made.set("row", 10, Made.NOON), 1);
    store.write(tx -> tx.sessions().feel(visit.id(), new Feeling(5, 0, false)));
    assertThat(look()).extracting(LastAtStation::isOver).containsExactly(true);
  }

  @Test
  void anOnlookerSeesNothingOfATransactionThatRunsAndDoesNotHoldItUp() {
    Session visit = at("Station 1", add(7, Role.CLIENT));
    addSet(visit, Made.set("row", 10, Made.NOON), 1);
    new Onlooker(database)
        .look(
            tx -> {
              assertThat(tx.stations().last()).hasSize(1);
              addSet(at("Station 2", Person.GUEST), Made.set("row", 10, Made.NOON), 1);
              return 0;
            });
    store.write(
        tx -> {
          tx.sessions().add(at("Station 3", Person.GUEST));
          assertThat(look()).extracting(LastAtStation::station).hasSize(2);
        });
    assertThat(look()).hasSize(3);
  }

  @Test
  void anOnlookerCanChangeNothing() {
    assertThatThrownBy(
            () ->
                new Onlooker(database)
                    .look(tx -> tx.handle().execute("DELETE FROM person WHERE number = 0")))
        .isInstanceOf(StoreTrouble.class);
    assertThat(store.<Boolean>read(tx -> tx.people().byNumber(0).isPresent())).isTrue();
  }

  @Test
  void anOnlookerRefusesANewerDatabaseAndOneWithoutTables() throws IOException {
    makeNewer();
    assertThatThrownBy(this::look)
        .isInstanceOf(StoreTrouble.class)
        .hasMessageContaining("made by a newer FourCount (its version 99");
    Path other = Files.createDirectory(folder.resolve("other"));
    Database none = empty(other);
    if (none instanceof SqliteFile file) {
      Files.createFile(file.file());
    }
    assertThatThrownBy(() -> new Onlooker(none).look(tx -> 0))
        .isInstanceOf(StoreTrouble.class)
        .hasMessageEndingWith("no station has kept anything in this database.");
  }

  @Test
  void everyMigrationIsCountedAndIsAsItWasWhenItWasApplied() {
    Flyway flyway = new Schema(database).flyway();
    assertThat(flyway.info().all()).hasSize(Schema.VERSION);
    assertThat(flyway.validateWithResult().validationSuccessful).isTrue();
  }

  @Test
  void keysAreInTheOrderOfTime() {
    UUID first = store.newId();
    assertThat(first.version()).isEqualTo(7);
    assertThat(first.variant()).isEqualTo(2);
    assertThat(first.getMostSignificantBits() >>> 16).isEqualTo(Made.NOON.toEpochMilli());
    assertThat(store.newId()).isNotEqualTo(first);
  }
}
