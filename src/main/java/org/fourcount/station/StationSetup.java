package org.fourcount.station;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.fourcount.coaching.Coach;
import org.fourcount.coaching.NodeRoles;
import org.fourcount.coaching.Part;
import org.fourcount.coaching.Prescription;
import org.fourcount.coaching.TraceRing;
import org.fourcount.coaching.Watched;
import org.fourcount.config.DataFolder;
import org.fourcount.config.KioskConfig;
import org.fourcount.config.KioskConfig.SetPlan;
import org.fourcount.config.StationChoices;
import org.fourcount.config.UnusableFile;
import org.fourcount.evaluation.RecordingJudge;
import org.fourcount.kiosk.Guide;
import org.fourcount.kiosk.SetTitle;
import org.fourcount.kiosk.look.ReadingSize;
import org.fourcount.kiosk.words.Words;
import org.fourcount.motion.Course;
import org.fourcount.programme.Catalogue;
import org.fourcount.programme.Exercise;
import org.fourcount.programme.HowTo;
import org.fourcount.programme.PlannedExercise;
import org.fourcount.sensor.RecordingUri;
import org.fourcount.sensor.SerialUri;
import org.fourcount.sensor.SourceUri;
import org.fourcount.sensor.Sources;
import org.fourcount.sensor.VirtualUri;
import org.fourcount.sensor.health.SelfTestFile;
import org.fourcount.sensor.health.SelfTests;
import org.fourcount.sensor.virtual.SimulatedPerson;
import org.fourcount.sensor.virtual.SimulatedSet;
import org.fourcount.store.Keeper;
import org.fourcount.store.SqliteFile;
import org.fourcount.store.StationStore;
import org.fourcount.store.Upkeep;
import org.jspecify.annotations.Nullable;

/**
 * What a station is to do, put together from its configuration and the command line.
 *
 * @param plan the set
 * @param person the person whose approved repetitions are on file, null if they are to be learnt
 * @param kept the kept set that the source shows again, null if it is another one
 */
public record StationSetup(
    KioskConfig station,
    SourceUri source,
    SetPlan plan,
    @Nullable KnownPerson person,
    @Nullable KeptSet kept) {
  private static final int GUIDED_REPS = 2;
  private static final InstantSource CLOCK = InstantSource.system();

  /**
   * Puts it together.
   *
   * @param baseline a recording whose approved repetitions and prescription hold, null for none
   */
  public static StationSetup of(KioskConfig station, SourceUri source, @Nullable Path baseline)
      throws UnusableFile {
    KnownPerson person = person(source, baseline);
    return new StationSetup(station, source, plan(station.set(), source), person, null);
  }

  /** Shows a kept set again, from its recording. */
  public static StationSetup again(KioskConfig station, SourceUri source, KeptSet kept) {
    return new StationSetup(station, source, kept.plan(), null, kept);
  }

  private static @Nullable KnownPerson person(SourceUri source, @Nullable Path baseline)
      throws UnusableFile {
    if (baseline != null) {
      return KnownPerson.read(baseline);
    }
    return source instanceof RecordingUri recording && recording.file().toString().endsWith(".toml")
        ? KnownPerson.read(recording.file())
        : null;
  }

  /** A simulated person does what the source says. */
  static SetPlan plan(SetPlan plan, SourceUri source) {
    if (!(source instanceof VirtualUri virtual)) {
      return plan;
    }
    SimulatedSet set = virtual.set();
    return new SetPlan(
        plan.exercise(),
        plan.side(),
        plan.load(),
        set.tempo(),
        set.reps(),
        Math.max(1, set.guided()));
  }

  /** A simulated person has the sensors that the source says. */
  NodeRoles roles() {
    if (kept != null) {
      return kept.set().roles();
    }
    if (person != null) {
      return RecordingJudge.roles(person.recording());
    }
    if (!(source instanceof VirtualUri virtual)) {
      return station.roles();
    }
    return switch (virtual.set().body()) {
      case LIMB -> limb(virtual.set());
      case STACK -> new NodeRoles(SimulatedPerson.LIMB, 0, Course.TRAVEL, 0);
      case THIGHS -> new NodeRoles(SimulatedPerson.LIMB, 0, Course.ARC, SimulatedPerson.RIGHT);
    };
  }

  private NodeRoles limb(SimulatedSet set) {
    List<Watched> watched = new ArrayList<>();
    if (set.trunk()) {
      watched.add(watched(SimulatedPerson.TRUNK, Part.TRUNK));
    }
    if (set.adjacent()) {
      watched.add(watched(SimulatedPerson.ADJACENT, Part.ADJACENT));
    }
    return new NodeRoles(SimulatedPerson.LIMB, watched, Course.ARC, 0);
  }

  private Watched watched(int node, Part part) {
    return new Watched(node, part, howTo().map(how -> how.floor(part)).orElse(part.floor()));
  }

  /** The coach of this set, whose trace goes to the ring. */
  public Coach coach(TraceRing trace) {
    if (kept != null) {
      return kept.coach(trace);
    }
    KnownPerson known = person;
    if (known != null && source instanceof RecordingUri) {
      return known.replayingCoach(trace);
    }
    return known != null
        ? known.coach(trace)
        : Coach.guiding(roles(), prescription(), plan.guidedReps(), trace);
  }

  /** What is asked of this set. */
  Prescription prescription() {
    return Prescription.of(plan.tempo(), plan.reps());
  }

  private String exercise() {
    KnownPerson known = person;
    return known == null ? plan.exercise() : known.recording().exercise();
  }

  private Optional<HowTo> howTo() {
    return station.catalogue().howTo(exercise());
  }

  /** What the screens say of the exercise, in a language. */
  Words words(Locale locale) {
    return new Words(locale, station.manner().unit())
        .of(exercise(), howTo().map(how -> how.words(locale)).orElse(Map.of()));
  }

  private SetTitle title(Words words) {
    return new SetTitle(
        exerciseTitle(words),
        1,
        1,
        words.load(plan.load()),
        guide(station.catalogue(), exercise(), words.locale()));
  }

  /** How an exercise is done, for the screen. */
  static Guide guide(Catalogue catalogue, String exercise, Locale locale) {
    return catalogue
        .howTo(exercise)
        .map(how -> new Guide(how.posture().in(locale), how.concentric().in(locale), how.picture()))
        .orElse(Guide.NONE);
  }

  private String exerciseTitle(Words words) {
    KnownPerson known = person;
    Exercise exercise = station.catalogue().exercise(plan.exercise());
    if (known != null || exercise == null) {
      return known == null ? plan.exercise() : known.title();
    }
    return words.sided(exercise.name().in(words.locale()), plan.side());
  }

  private boolean isLive(@Nullable Path data) {
    return source instanceof SerialUri || (data != null && source instanceof VirtualUri);
  }

  private SetRecords records(Path data) {
    Path recordings = DataFolder.recordings(station, data);
    Keeper keeper = new Keeper(store(data)::open);
    SetKeeping keeping = new SetKeeping(keeper, station.station(), plan, CLOCK);
    return new SetRecords(
        new SetRecordings(recordings), keeping, upkeep(station, data, keeping::isTraining));
  }

  /** When sensors tested themselves, as it is kept in this folder. */
  public static SelfTestFile selfTests(Path data) {
    return new SelfTestFile(DataFolder.selfTests(data), CLOCK);
  }

  /** What looks after a data folder while nobody trains; started. */
  static Upkeep upkeep(KioskConfig station, Path data, BooleanSupplier isBusy) {
    Upkeep upkeep =
        new Upkeep(
            new SqliteFile(DataFolder.database(data)),
            DataFolder.recordings(station, data),
            station.retention(),
            CLOCK,
            isBusy);
    upkeep.start();
    return upkeep;
  }

  /** How large a station's screen is and from where it is read. */
  static ReadingSize readingSize(KioskConfig station) {
    return new ReadingSize(station.screen().inches(), station.screen().metres());
  }

  /** The store of a data folder. */
  static StationStore store(Path data) {
    return new StationStore(new SqliteFile(DataFolder.database(data)), CLOCK);
  }

  /**
   * Opens the live screen. Sets with real sensors are kept; others only where a folder for them is
   * named.
   */
  public void open(KioskOptions options) throws UnusableFile {
    Path data = options.data();
    KioskConfig here = StationChoices.read(data).over(station);
    SetRecords records = isLive(options.data) ? records(data) : SetRecords.none();
    SelfTests tests = isLive(options.data) ? selfTests(data) : SelfTests.FORGOTTEN;
    Words words = words(options.language(here));
    new LiveWindow(here, options.window)
        .open(
            new KioskSession(Sources.opener(source), this::coach, roles(), records, tests),
            title(words),
            words);
  }

  /** A station for a line of a plan, at a source. */
  static StationSetup at(KioskConfig station, PlannedExercise line, SourceUri from) {
    SetPlan asked =
        new SetPlan(
            line.exercise(), line.side(), line.load(), line.tempo(), line.reps(), GUIDED_REPS);
    return new StationSetup(station.with(asked), from, plan(asked, from), null, null);
  }
}
