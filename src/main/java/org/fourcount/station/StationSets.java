package org.fourcount.station;

import java.awt.Dimension;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Function;
import org.fourcount.coaching.Coach;
import org.fourcount.coaching.Side;
import org.fourcount.coaching.TraceRing;
import org.fourcount.config.DataFolder;
import org.fourcount.config.KioskConfig;
import org.fourcount.kiosk.Guide;
import org.fourcount.kiosk.LinkNotice;
import org.fourcount.kiosk.SetTitle;
import org.fourcount.kiosk.live.Rehearsal;
import org.fourcount.kiosk.look.Look;
import org.fourcount.kiosk.look.ReadingSize;
import org.fourcount.kiosk.words.Words;
import org.fourcount.programme.BaselineRecord;
import org.fourcount.programme.Catalogue;
import org.fourcount.programme.Exercise;
import org.fourcount.programme.Feeling;
import org.fourcount.programme.Person;
import org.fourcount.programme.PlannedExercise;
import org.fourcount.programme.Session;
import org.fourcount.sensor.SerialUri;
import org.fourcount.sensor.SourceUri;
import org.fourcount.sensor.Sources;
import org.fourcount.sensor.health.SelfTests;
import org.fourcount.store.Keeper;
import org.fourcount.store.UuidV7;
import org.fourcount.visit.Step;
import org.fourcount.visit.Visit;
import org.jspecify.annotations.Nullable;

/** Makes the sets of visits: from a line of a plan to a session at the sensors. */
final class StationSets implements AutoCloseable {
  private final KioskConfig station;
  private final SetSource source;
  private volatile Look look;
  private final Path data;
  private final Keeper keeper;
  private final InstantSource clock = InstantSource.system();
  private final UuidV7 ids = new UuidV7(clock);
  private final SensorWatch watch;
  private final boolean isReal;
  private volatile @Nullable SetKeeping newest;

  /** Where a set's samples come from. */
  @FunctionalInterface
  interface SetSource {
    /**
     * For a line of a plan.
     *
     * @param isKnown whether no guided repetitions are asked for before the set
     */
    SourceUri of(PlannedExercise line, boolean isKnown);
  }

  /** Sets at one source. */
  StationSets(KioskConfig station, SourceUri source, Look look, Path data, Keeper keeper) {
    this(station, (line, isKnown) -> source, source, look, data, keeper);
  }

  /**
   * Sets at a source each.
   *
   * @param sensors those that can be looked at when nobody trains
   */
  StationSets(
      KioskConfig station,
      SetSource source,
      SourceUri sensors,
      Look look,
      Path data,
      Keeper keeper) {
    this.station = station;
    this.source = source;
    this.look = look;
    this.data = data;
    this.keeper = keeper;
    isReal = sensors instanceof SerialUri;
    watch =
        new SensorWatch(
            Sources.opener(sensors), isReal ? StationSetup.selfTests(data) : SelfTests.FORGOTTEN);
  }

  Catalogue catalogue() {
    return station.catalogue();
  }

  String station() {
    return station.station();
  }

  KioskConfig config() {
    return station;
  }

  Path data() {
    return data;
  }

  Look look() {
    return look;
  }

  /** Screens look otherwise from now on. */
  void look(Look other) {
    look = other;
  }

  /** How large the station's screen is and from where it is read. */
  ReadingSize readingSize() {
    return StationSetup.readingSize(station);
  }

  /** Who touches nothing for so long is signed out, seconds. */
  int signOutS() {
    return station.signOutS();
  }

  /** What the exercise of a line is called, with its side. */
  String name(PlannedExercise line, Words words) {
    return name(line.exercise(), line.side(), words);
  }

  /** What an exercise is called, with its side. */
  String name(String id, Side side, Words words) {
    Exercise exercise = catalogue().exercise(id);
    return words.sided(exercise == null ? id : exercise.name().in(words.locale()), side);
  }

  Words words(PlannedExercise line, Words words) {
    return words.of(
        line.exercise(),
        catalogue().howTo(line.exercise()).map(how -> how.words(words.locale())).orElse(Map.of()));
  }

  SetTitle title(Step.Lifting lifting, Words words) {
    PlannedExercise line = lifting.exercise();
    return new SetTitle(
        name(line, words),
        lifting.set(),
        line.sets(),
        words.load(line.load()),
        StationSetup.guide(catalogue(), line.exercise(), words.locale()));
  }

  /** Paints a set that nobody does nor sees; on the event thread. */
  void rehearse(Words words, Dimension size) {
    String first = catalogue().exercises().keySet().iterator().next();
    Guide guide = StationSetup.guide(catalogue(), first, words.locale());
    Rehearsal.paint(new SetTitle(first, 1, 1, "", guide), look, words, size);
  }

  /** The visit that begins now. */
  Session session(Person person, Visit visit) {
    return new Session(
        ids.next(),
        person.id(),
        station(),
        clock.instant(),
        ZoneId.systemDefault(),
        visit.readiness(),
        visit.override(),
        null);
  }

  /**
   * A set of this visit; not started yet.
   *
   * @param known what a trainer has approved, null if the range is to be learnt
   */
  KioskSession begin(PlannedExercise line, Session visit, @Nullable BaselineRecord known) {
    SourceUri from = source.of(line, known != null);
    StationSetup setup = StationSetup.at(station, line, from);
    Function<TraceRing, Coach> coaches =
        known == null
            ? setup::coach
            : trace -> Coach.knowing(known.approved(), setup.roles(), setup.prescription(), trace);
    SetKeeping keeping =
        new SetKeeping(keeper, setup.station().set(), clock, now -> visit, known, () -> {});
    newest = keeping;
    SetRecordings recordings = new SetRecordings(DataFolder.recordings(station, data));
    return new KioskSession(
        Sources.opener(from),
        coaches,
        setup.roles(),
        new SetRecords(recordings, keeping),
        isReal ? StationSetup.selfTests(data) : SelfTests.FORGOTTEN);
  }

  /** Keeps what somebody says of their session. */
  void felt(Session session, Feeling feeling) {
    keeper.felt(session, feeling);
  }

  /** Whether a set is being done now. From any thread. */
  boolean isTraining() {
    SetKeeping keeping = newest;
    return keeping != null && keeping.isTraining();
  }

  /**
   * Somebody is at the station, or nobody: then sensors are looked at now and then. Simulated ones
   * only when somebody wants to see them.
   */
  void attended(boolean isSomebodyThere) {
    if (isSomebodyThere || !isReal) {
      watch.somebodyTrains();
    } else {
      watch.nobodyTrains();
    }
  }

  /** What somebody should see to before the next session: first that nothing can be kept. */
  LinkNotice notice() {
    String trouble = keeper.trouble();
    if (trouble != null) {
      return LinkWords.keeping(trouble);
    }
    return isReal ? watch.notice() : LinkNotice.OK;
  }

  /** Looks at the sensors when nobody trains, and tells how they are. */
  SensorWatch watch() {
    return watch;
  }

  @Override
  public void close() {
    watch.close();
    keeper.close();
  }
}
