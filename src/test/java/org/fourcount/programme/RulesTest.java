package org.fourcount.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fourcount.coaching.Fault;
import org.fourcount.coaching.Flag;
import org.fourcount.coaching.JudgedRep;
import org.fourcount.coaching.Side;
import org.fourcount.motion.Rep;
import org.fourcount.motion.Tempo;
import org.fourcount.programme.Correction.Kind;
import org.fourcount.programme.Gates.Missing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesTest {
  private static final UUID ID = new UUID(0, 1);

  @ParameterizedTest
  @CsvSource({
    "0, MORE_TO_COME",
    "1, MORE_TO_COME",
    "2, RIGHT",
    "3, RIGHT",
    "4, TOO_MANY",
  })
  void twoOrThreeSessionsAWeek(int sessions, WeeklyCount.Verdict verdict) {
    assertThat(WeeklyCount.of(sessions)).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-01, 1", // a Sunday: the week before
    "2026-03-02, 1", // Monday: what is dated later was dated by a wrong clock
    "2026-03-04, 2", // Monday, and Wednesday twice
    "2026-03-08, 2",
    "2026-03-09, 1",
    "2026-03-16, 0",
  })
  void aWeekIsFromMondayToSunday(LocalDate day, int count) {
    List<Session> sessions =
        Stream.of("2026-03-01", "2026-03-02", "2026-03-04", "2026-03-04", "2026-03-09")
            .map(d -> RestDayTest.session(d + "T10:00", "Europe/Berlin"))
            .toList();
    assertThat(WeeklyCount.in(sessions, day)).isEqualTo(count);
  }

  @ParameterizedTest
  @CsvSource({
    // sets prescribed, done, reps, clean: the session before; and the last one
    "2, 2, 20, 18,   2, 2, 20, 18,   true",
    "2, 2, 20, 18,   2, 2, 20, 17,   false",
    "2, 2, 20, 17,   2, 2, 20, 20,   false",
    "2, 1, 10, 10,   2, 2, 20, 20,   false",
    "2, 2, 20, 20,   2, 1, 10, 10,   false",
    "1, 1, 10,  9,   1, 1, 10,  9,   true",
    "2, 3, 30, 30,   2, 2, 20, 20,   true",
    "0, 0,  0,  0,   0, 0,  0,  0,   false",
    "1, 1,  0,  0,   1, 1,  0,  0,   false",
  })
  void twoGoodSessionsInARowAreATimeToConsult(
      int p1, int d1, int r1, int c1, int p2, int d2, int r2, int c2, boolean ready) {
    List<SessionTally> both =
        List.of(new SessionTally(p1, d1, r1, c1), new SessionTally(p2, d2, r2, c2));
    assertThat(ReadyToConsult.of(both)).isEqualTo(ready);
    assertThat(ReadyToConsult.of(both.subList(1, 2))).isFalse();
  }

  @Test
  void aPoorSessionLongAgoDoesNotMatter() {
    SessionTally poor = new SessionTally(2, 0, 5, 0);
    SessionTally good = new SessionTally(2, 2, 20, 20);
    assertThat(ReadyToConsult.of(List.of(poor, good, good))).isTrue();
    assertThat(ReadyToConsult.of(List.of(good, poor, good))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-01, 2026-01-28, false",
    "2026-01-01, 2026-01-29, true",
    "2026-01-01, 2026-06-01, true",
    "2026-02-10, 2026-01-29, false",
  })
  void theTrainerIsConsultedEveryFourWeeks(LocalDate last, LocalDate today, boolean due) {
    assertThat(ConsultDue.of(last, today)).isEqualTo(due);
  }

  private static Plan plan(String day, String load) {
    PlannedExercise line =
        new PlannedExercise("row", Side.ONLY, Load.parse(load), 1, 10, Tempo.FOUR_COUNT, 90);
    return new Plan(ID, ID, ID, Instant.parse(day + "T12:00:00Z"), List.of(line));
  }

  @ParameterizedTest
  @CsvSource({
    // days of plans and their loads, days of consultations, good sessions since: on 2026-03-30
    "'2026-03-10 5 kg', '', 0, NO",
    "'2026-03-02 5 kg', '', 0, DUE",
    "'2026-03-10 5 kg', '', 1, NO",
    "'2026-03-10 5 kg', '', 2, READY",
    "'2026-03-02 5 kg', '', 2, READY",
    "'', '', 0, NO",
    // a consultation counts, and so does a plan with another load; one with the same does not
    "'2026-01-02 5 kg', '2026-01-05 2026-03-10', 0, NO",
    "'2026-01-02 5 kg;2026-03-10 6 kg', '', 0, NO",
    "'2026-01-02 5 kg;2026-03-10 5 kg', '', 0, DUE",
    // what a clock that was set far ahead wrote keeps nobody from being reminded
    "'2026-01-02 5 kg', '2027-03-10', 0, DUE",
    "'2027-01-02 5 kg', '', 0, DUE",
    "'2027-01-02 5 kg', '2026-03-10', 0, NO",
  })
  void itIsTimeToConsult(String planned, String talked, int good, TimeToConsult time) {
    List<Plan> plans = new ArrayList<>();
    for (String one : planned.isEmpty() ? new String[0] : planned.split(";")) {
      plans.add(plan(one.substring(0, 10), one.substring(11)));
    }
    List<Consultation> talks = new ArrayList<>();
    for (String day : talked.isEmpty() ? new String[0] : talked.split(" ")) {
      talks.add(new Consultation(ID, ID, Instant.parse(day + "T12:00:00Z"), "weights stay"));
    }
    List<SessionTally> sessions = Collections.nCopies(good, new SessionTally(2, 2, 20, 20));
    assertThat(TimeToConsult.of(sessions, plans, talks, LocalDate.of(2026, 3, 30), ZoneOffset.UTC))
        .isEqualTo(time);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        // sets of exercise and side, with repetitions done of two; and how many of three are done
        "row: 2 row: 2 curl left: 2, 3",
        "row: 2 row: 2 row: 2, 2",
        "row: 2 row: 1 curl left: 2, 2",
        "row: 1 row: 2 row: 2 curl left: 3, 3", // the first was broken off, and done again
        "row: 2 row: 2 curl right: 2, 2",
        "press: 2 press: 2 press: 2, 0",
        "-, 0",
      })
  void aSetMoreThanThePlanAsksForMakesUpForNoOther(@Nullable String done, int sets) {
    List<PlannedExercise> plan =
        List.of(
            new PlannedExercise("row", Side.ONLY, Load.NONE, 2, 2, Tempo.FOUR_COUNT, 90),
            new PlannedExercise("curl", Side.LEFT, Load.NONE, 1, 2, Tempo.FOUR_COUNT, 90));
    List<SetTally> tallies = new ArrayList<>();
    var word = Pattern.compile("(\\w+) ?(\\w*): (\\d)").matcher(done == null ? "" : done);
    while (word.find()) {
      Side side =
          word.group(2).isEmpty()
              ? Side.ONLY
              : Side.valueOf(word.group(2).toUpperCase(Locale.ROOT));
      int reps = Integer.parseInt(word.group(3));
      tallies.add(new SetTally(word.group(1), side, 2, reps, reps));
    }
    SessionTally tally = SessionTally.of(plan, tallies);
    assertThat(tally.setsPrescribed()).isEqualTo(3);
    assertThat(tally.setsDone()).isEqualTo(sets);
    assertThat(tally.reps()).isEqualTo(tallies.stream().mapToInt(SetTally::reps).sum());
  }

  @Test
  void aNameIsOfCharactersThatCanBeSeen() {
    for (String name : List.of("A\nB", "A\tB", "A\0B", "A\u007FB", "A\u2028B")) {
      assertThatThrownBy(() -> new Person(ID, 7, name, Role.CLIENT))
          .hasMessage(
              "The name of person 7 has a line break or another character in it that cannot be seen;"
                  + " leave that out.");
    }
    assertThat(new Person(ID, 7, " Zoë O’Néill-李 ", Role.CLIENT).name()).isEqualTo("Zoë O’Néill-李");
  }

  @Test
  void aConsultationSaysWhatWasDecided() {
    assertThatThrownBy(() -> new Consultation(ID, ID, Instant.EPOCH, " "))
        .hasMessageContaining("needs what was decided");
    assertThatThrownBy(() -> new Consultation(ID, ID, Instant.EPOCH, "x".repeat(1001)))
        .hasMessageContaining("at most 1000");
  }

  @ParameterizedTest
  @CsvSource({
    // gated exercise, signed off, sessions before, trainer present: what is missing
    "false, false, 1, false, ''",
    "false, false, 0, false, TRAINER_PRESENT",
    "false, false, 0, true,  ''",
    "true,  false, 1, false, VERTEBRAL_FRACTURE_SIGNED_OFF",
    "true,  false, 1, true,  VERTEBRAL_FRACTURE_SIGNED_OFF",
    "true,  true,  1, false, ''",
    "true,  false, 0, false, TRAINER_PRESENT+VERTEBRAL_FRACTURE_SIGNED_OFF",
  })
  void gatesAreClosedUntilATrainerOpensThem(
      boolean gated, boolean signed, int before, boolean present, String missing) {
    Set<Gate> gate = Set.of(Gate.VERTEBRAL_FRACTURE);
    Exercise exercise =
        new Exercise(
            "x",
            new Said(Map.of("en", "X")),
            MuscleGroup.BACK_EXTENSORS,
            false,
            Tempo.FOUR_COUNT,
            gated ? gate : Set.of());
    assertThat(Gates.closed(exercise, signed ? gate : Set.of(), before, present))
        .extracting(Missing::name)
        .isEqualTo(missing.isEmpty() ? List.of() : List.of(missing.split("\\+")));
  }

  @ParameterizedTest
  @CsvSource({
    "'', 0, ''",
    "5 kg, 5, 5 kg",
    "5LB, 2.26796185, 5 lb",
    "12.5 lb, 5.669904625, 12.5 lb",
  })
  void loadsAreReadInBothUnits(String text, double kilograms, String shown) {
    assertThat(Load.parse(text).kilograms()).isCloseTo(kilograms, within(1e-9));
    assertThat(Load.parse(text).text()).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({"5", "five kg", "-5 kg", "5 stone", "900 kg"})
  void whatIsNoLoadIsSaid(String text) {
    assertThatThrownBy(() -> Load.parse(text)).hasMessageEndingWith(".");
  }

  @Test
  void onlyATrainerApprovesAPlan() {
    Person client = new Person(ID, 7, "Ann", Role.CLIENT);
    Person administrator = new Person(ID, 8, "Bob", Role.ADMINISTRATOR);
    for (Person person : List.of(client, administrator)) {
      assertThatThrownBy(() -> Plan.approvedBy(person, ID, client, Instant.EPOCH, List.of()))
          .hasMessage(
              "Person " + person.number() + " is no trainer: only a trainer approves a plan.");
    }
  }

  @ParameterizedTest
  @CsvSource({
    // what trainers say: the faults left, whether it is clean, whether it counts
    "'', TRUNK, false, true",
    "-TRUNK, '', true, true",
    "-TRUNK -TRUNK, '', true, true",
    "-RUSHED, TRUNK, false, true",
    "+RUSHED, TRUNK RUSHED, false, true",
    "-TRUNK +TRUNK, TRUNK, false, true",
    "no, TRUNK, false, false",
    "-TRUNK no, '', false, false",
    "-TRUNK ~TRUNK, TRUNK, false, true",
    "+RUSHED ~RUSHED, TRUNK, false, true",
    "no ~, TRUNK, false, true",
    "aside, TRUNK, false, true",
    "-TRUNK aside, '', true, true",
  })
  void theTrainerHasTheLastWord(String said, String faults, boolean clean, boolean counts) {
    List<Correction> corrections = new ArrayList<>();
    for (String word : said.isEmpty() ? new String[0] : said.split(" ")) {
      Kind kind =
          switch (word.charAt(0)) {
            case '-' -> Kind.NO_SUCH_FAULT;
            case '+' -> Kind.MISSED_FAULT;
            case '~' -> Kind.TAKEN_BACK;
            case 'a' -> Kind.PUT_ASIDE;
            default -> Kind.NOT_A_REP;
          };
      boolean isOfTheRep = kind == Kind.NOT_A_REP || kind == Kind.PUT_ASIDE || word.equals("~");
      Fault fault = isOfTheRep ? null : Fault.valueOf(word.substring(1));
      corrections.add(new Correction(kind, fault, ID, Instant.EPOCH));
    }
    Rep rep = new Rep(0, 4, 4, 8, 4.5, 8.1, 60, 4, 20, 0.25, 0);
    Flag trunk = new Flag(Fault.TRUNK, 3, 2, 3, 12, 8);
    RepRecord record =
        new RepRecord(1, new JudgedRep(rep, List.of(trunk), null, Double.NaN), corrections);
    assertThat(record.faults())
        .extracting(Fault::name)
        .isEqualTo(faults.isEmpty() ? List.of() : List.of(faults.split(" ")));
    assertThat(record.isClean()).isEqualTo(clean);
    assertThat(record.counts()).isEqualTo(counts);
  }

  @ParameterizedTest
  @CsvSource({
    // what trainers say of two flags: those on which a word is missing
    "'', TRUNK RUSHED",
    "-TRUNK, RUSHED",
    "=TRUNK, RUSHED",
    "=TRUNK ~TRUNK, TRUNK RUSHED",
    "+MOMENTUM, TRUNK RUSHED",
    "no, ''",
    "aside, ''",
    "aside ~, TRUNK RUSHED",
  })
  void aFlagIsOpenUntilSomebodySaysAWord(String said, String open) {
    List<Correction> corrections = new ArrayList<>();
    for (String word : said.isEmpty() ? new String[0] : said.split(" ")) {
      Kind kind =
          switch (word.charAt(0)) {
            case '-' -> Kind.NO_SUCH_FAULT;
            case '=' -> Kind.STANDS;
            case '+' -> Kind.MISSED_FAULT;
            case '~' -> Kind.TAKEN_BACK;
            case 'a' -> Kind.PUT_ASIDE;
            default -> Kind.NOT_A_REP;
          };
      boolean isOfTheRep = kind == Kind.NOT_A_REP || kind == Kind.PUT_ASIDE || word.equals("~");
      Fault fault = isOfTheRep ? null : Fault.valueOf(word.substring(1));
      corrections.add(new Correction(kind, fault, ID, Instant.EPOCH));
    }
    Rep rep = new Rep(0, 4, 4, 8, 4.5, 8.1, 60, 4, 20, 0.25, 0);
    List<Flag> flags =
        List.of(new Flag(Fault.TRUNK, 3, 2, 3, 12, 8), new Flag(Fault.RUSHED, 3, 2, 3, 1, 2));
    RepRecord record = new RepRecord(1, new JudgedRep(rep, flags, null, Double.NaN), corrections);
    assertThat(record.open())
        .extracting(flag -> flag.fault().name())
        .isEqualTo(open.isEmpty() ? List.of() : List.of(open.split(" ")));
  }

  @Test
  void aWordOnTheWholeRepetitionNamesNoFault() {
    assertThatThrownBy(() -> new Correction(Kind.PUT_ASIDE, Fault.TRUNK, ID, Instant.EPOCH))
        .hasMessageEndingWith("leave it out.");
    assertThatThrownBy(() -> new Correction(Kind.STANDS, null, ID, Instant.EPOCH))
        .hasMessageEndingWith("name it.");
  }
}
