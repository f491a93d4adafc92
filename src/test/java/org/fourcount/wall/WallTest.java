package org.fourcount.wall;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.fourcount.coaching.Fault;
import org.fourcount.coaching.Flag;
import org.fourcount.coaching.JudgedRep;
import org.fourcount.coaching.Mark;
import org.fourcount.coaching.NodeRoles;
import org.fourcount.coaching.Prescription;
import org.fourcount.coaching.Side;
import org.fourcount.motion.Rep;
import org.fourcount.motion.Tempo;
import org.fourcount.programme.Correction;
import org.fourcount.programme.Correction.Kind;
import org.fourcount.programme.LastAtStation;
import org.fourcount.programme.LastAtStation.LastSet;
import org.fourcount.programme.Load;
import org.fourcount.programme.Person;
import org.fourcount.programme.RepRecord;
import org.fourcount.programme.Role;
import org.fourcount.programme.SetEnd;
import org.fourcount.programme.SetRecord;
import org.fourcount.wall.Tile.NewestFlag;
import org.fourcount.wall.Tile.State;
import org.fourcount.wall.Tile.Work;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WallTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final Person ANN = new Person(UUID.randomUUID(), 7, "Ann", Role.CLIENT);
  private static final UUID SET = UUID.randomUUID();

  /** Repetitions of eight seconds; the first is counted at noon. */
  private static RepRecord rep(int n, Fault... faults) {
    double start = 100 + 8 * n;
    Rep rep =
        new Rep(start, start + 4, start + 4, start + 8, start + 4.5, start + 7, 60, 4, 21, 0.2, 0);
    List<Flag> flags = new ArrayList<>();
    for (Fault fault : faults) {
      flags.add(new Flag(fault, start, start, start + 1, 2, 3));
    }
    return new RepRecord(n, new JudgedRep(rep, flags, null, Double.NaN), List.of());
  }

  private static RepRecord said(RepRecord rep, Kind kind, @Nullable Fault fault) {
    return new RepRecord(
        rep.number(), rep.judged(), List.of(new Correction(kind, fault, null, NOON)));
  }

  private static LastSet set(SetEnd ended, int number, int planned, RepRecord... reps) {
    return set(Tempo.FOUR_COUNT, ended, number, planned, reps);
  }

  private static LastSet set(
      Tempo tempo, SetEnd ended, int number, int planned, RepRecord... reps) {
    SetRecord asked =
        new SetRecord(
            SET,
            NOON,
            "row",
            Side.LEFT,
            Load.parse("5 kg"),
            Prescription.of(tempo, 10),
            "1",
            NodeRoles.USUAL,
            2,
            null);
    return new LastSet(asked, ended, number, planned, List.of(reps));
  }

  private static LastAtStation at(String station, int visit, @Nullable LastSet set) {
    return new LastAtStation(station, visit, ANN, NOON, false, set);
  }

  private static Tile tile(LastSet set, int secondsAfterNoon) {
    Wall wall = Wall.first(List.of(at("A", 1, set)), NOON.plusSeconds(secondsAfterNoon));
    return wall.tiles().get(0);
  }

  private static Work work(LastSet set, int secondsAfterNoon) {
    return Objects.requireNonNull(tile(set, secondsAfterNoon).work());
  }

  @ParameterizedTest(name = "{0}, {1} s after the repetition, at a tempo of {2}: {3}")
  @CsvSource({
    "UNFINISHED,   0, 4-0-4-0, LIFTING",
    "UNFINISHED,  30, 2-0-2-0, LIFTING",
    "UNFINISHED,  31, 2-0-2-0, PAUSED",
    "UNFINISHED,  60, 10-0-10-0, LIFTING",
    "UNFINISHED,  61, 10-0-10-0, PAUSED",
    "UNFINISHED, 779, 4-0-4-0, PAUSED",
    "UNFINISHED, 780, 4-0-4-0, FREE",
    "DONE,        31, 4-0-4-0, DONE",
    "DONE,       779, 4-0-4-0, DONE",
    "DONE,       780, 4-0-4-0, FREE",
    "STOPPED,     31, 4-0-4-0, STOPPED",
    "STOPPED,    780, 4-0-4-0, FREE",
  })
  void aTileTellsHowFarASetHasCome(SetEnd ended, int seconds, String tempo, String said) {
    Tile tile = tile(set(Tempo.parse(tempo), ended, 1, 2, rep(1)), seconds);
    Work work = tile.work();
    assertThat(work == null ? "FREE" : work.state().name()).isEqualTo(said);
    assertThat(tile.heard()).isEqualTo(NOON);
    assertThat(tile.ago(NOON.plusSeconds(seconds))).hasSeconds(seconds);
  }

  @ParameterizedTest(name = "set {0} of {1} planned: of {2}")
  @CsvSource({"1, 2, 2", "2, 2, 2", "3, 2, 0", "1, 0, 0"})
  void aTileCountsSetsOfThePlanAsFarAsThereAreAny(int number, int planned, int sets) {
    Work work = work(set(SetEnd.DONE, number, planned, rep(1)), 1);
    assertThat(work.set()).isEqualTo(number);
    assertThat(work.sets()).isEqualTo(sets);
  }

  @Test
  void aTileTellsWhoDoesWhatAndHow() {
    Work work =
        work(
            set(
                SetEnd.UNFINISHED,
                1,
                2,
                rep(1),
                rep(2, Fault.TRUNK, Fault.RUSHED_ECCENTRIC),
                rep(3)),
            20);
    assertThat(work.person()).isEqualTo(ANN);
    assertThat(work.exercise()).isEqualTo("row");
    assertThat(work.side()).isEqualTo(Side.LEFT);
    assertThat(work.prescribed()).isEqualTo(10);
    assertThat(work.reps())
        .extracting(JudgedRep::mark)
        .containsExactly(Mark.CLEAN, Mark.COMPENSATED, Mark.CLEAN);
    assertThat(work.flag()).isEqualTo(new NewestFlag(2, work.reps().get(1).flags().get(0)));
    assertThat(Objects.requireNonNull(work.flag()).flag().fault()).isEqualTo(Fault.TRUNK);
  }

  @Test
  void aTrainersWordHolds() {
    RepRecord none = said(rep(1), Kind.NOT_A_REP, null);
    RepRecord clean = said(rep(3, Fault.SHORT_RANGE), Kind.NO_SUCH_FAULT, Fault.SHORT_RANGE);
    Work work = work(set(SetEnd.DONE, 1, 1, none, rep(2, Fault.MOMENTUM), clean, rep(4)), 30);
    assertThat(work.reps())
        .extracting(JudgedRep::mark)
        .containsExactly(Mark.COMPENSATED, Mark.CLEAN, Mark.CLEAN);
    assertThat(work.flag()).isEqualTo(new NewestFlag(1, work.reps().get(0).flags().get(0)));
    assertThat(Objects.requireNonNull(work.flag()).flag().fault()).isEqualTo(Fault.MOMENTUM);
  }

  @Test
  void theSensorsClockTellsWhenTheNewestRepetitionWas() {
    Tile tile = tile(set(SetEnd.UNFINISHED, 1, 2, rep(1), rep(2), rep(3)), 60);
    assertThat(tile.heard()).isEqualTo(NOON.plusSeconds(16));
  }

  @Test
  void aStationIsFreeOnceThePersonHasSaidHowItWas() {
    LastSet done = set(SetEnd.DONE, 1, 1, rep(1));
    LastAtStation over = new LastAtStation("A", 1, ANN, NOON, true, done);
    assertThat(Wall.first(List.of(over), NOON.plusSeconds(1)).tiles().get(0).work()).isNull();
    assertThat(tile(done, 1).work()).isNotNull();
  }

  @Test
  void aStationWhoseClockIsWrongIsHeardWhenSomethingIsNew() {
    Instant late = NOON.plusSeconds(3600);
    Wall first = Wall.first(List.of(at("A", 1, set(SetEnd.UNFINISHED, 1, 2, rep(1)))), late);
    assertThat(first.tiles().get(0).work()).isNull();
    LastSet more = set(SetEnd.UNFINISHED, 1, 2, rep(1), rep(2));

    Wall second = first.next(List.of(at("A", 1, more)), late.plusSeconds(1));
    Wall third = second.next(List.of(at("A", 1, more)), late.plusSeconds(5));

    assertThat(second.tiles().get(0).heard()).isEqualTo(late);
    assertThat(Objects.requireNonNull(second.tiles().get(0).work()).state())
        .isEqualTo(State.LIFTING);
    assertThat(third.tiles().get(0).heard()).isEqualTo(late);
  }

  @Test
  void aStationWhoseClockIsAheadIsHeardNow() {
    Instant early = NOON.minusSeconds(3600);
    Tile tile =
        Wall.first(List.of(at("A", 1, set(SetEnd.UNFINISHED, 1, 2, rep(1)))), early).tiles().get(0);
    assertThat(tile.heard()).isEqualTo(early);
  }

  @Test
  void aStationThatIsNewOnTheWallIsHeardSinceTheLastLook() {
    Instant late = NOON.plusSeconds(3600);
    Wall wall =
        Wall.first(List.of(), late)
            .next(List.of(at("A", 1, set(SetEnd.DONE, 1, 1, rep(1)))), late.plusSeconds(1));
    assertThat(wall.tiles().get(0).heard()).isEqualTo(late);
  }

  @Test
  void whoIsErasedLeavesTheVisitBeforeAndNoNews() {
    Instant later = NOON.plusSeconds(3600);
    LastSet done = set(SetEnd.DONE, 1, 1, rep(1));
    Wall wall =
        Wall.first(List.of(at("A", 9, done)), later)
            .next(List.of(at("A", 4, done)), later.plusSeconds(1));
    assertThat(wall.tiles().get(0).work()).isNull();
    assertThat(wall.tiles().get(0).heard()).isEqualTo(NOON);
  }

  @Test
  void aTrainersWordOnAnOldSetIsNothingNewAtTheStation() {
    Instant later = NOON.plusSeconds(3600);
    LastSet flagged = set(SetEnd.DONE, 1, 1, rep(1, Fault.TRUNK));
    RepRecord word = said(rep(1, Fault.TRUNK), Kind.STANDS, Fault.TRUNK);
    Wall wall =
        Wall.first(List.of(at("A", 1, flagged)), later)
            .next(List.of(at("A", 1, set(SetEnd.DONE, 1, 1, word))), later.plusSeconds(1));
    assertThat(wall.tiles().get(0).work()).isNull();
  }

  @Test
  void stationsStandInTheOrderThatPeopleCountIn() {
    LastSet set = set(SetEnd.DONE, 1, 1, rep(1));
    Wall wall =
        Wall.first(
            List.of(at("Station 10", 1, set), at("Bench", 2, set), at("Station 2", 3, set)), NOON);
    assertThat(wall.tiles())
        .extracting(Tile::station)
        .containsExactly("Bench", "Station 2", "Station 10");
  }

  @Test
  void aStationThatNobodyHasUsedForMonthsIsGone() {
    List<LastAtStation> one = List.of(at("A", 1, set(SetEnd.DONE, 1, 1, rep(1))));
    assertThat(Wall.first(one, NOON.plus(Wall.GONE_AFTER)).tiles()).isEmpty();
    assertThat(Wall.first(one, NOON.plus(Wall.GONE_AFTER).minusSeconds(1)).tiles()).hasSize(1);
  }

  @Test
  void whatWasReadSecondsAgoIsNotLive() {
    Wall wall = Wall.first(List.of(), NOON);
    assertThat(wall.isLive(NOON.plusSeconds(4))).isTrue();
    assertThat(wall.isLive(NOON.plusSeconds(5))).isFalse();
    assertThat(wall.isLive(NOON.minusSeconds(60))).isFalse(); // a clock was set back
  }
}
