package org.fourcount;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.fourcount.coaching.Coach;
import org.fourcount.coaching.NodeRoles;
import org.fourcount.coaching.Part;
import org.fourcount.coaching.Prescription;
import org.fourcount.coaching.TraceRing;
import org.fourcount.coaching.Watched;
import org.fourcount.config.DataFolder;
import org.fourcount.config.KioskConfig;
import org.fourcount.config.KioskConfig.SetPlan;
import org.fourcount.config.Languages;
import org.fourcount.config.UnusableFile;
import org.fourcount.evaluation.RecordingJudge;
import org.fourcount.kiosk.Guide;
import org.fourcount.kiosk.SetTitle;
import org.fourcount.kiosk.look.Look;
import org.fourcount.kiosk.words.Words;
import org.fourcount.motion.Course;
import org.fourcount.programme.Exercise;
import org.fourcount.programme.HowTo;
import org.fourcount.sensor.RecordingUri;
import org.fourcount.sensor.SerialUri;
import org.fourcount.sensor.SourceUri;
import org.fourcount.sensor.Sources;
import org.fourcount.sensor.VirtualUri;
import org.fourcount.sensor.virtual.SimulatedPerson;
import org.fourcount.sensor.virtual.SimulatedSet;
import org.fourcount.store.Keeper;
import org.fourcount.store.SqliteFile;
import org.fourcount.store.StationLock;
import org.fourcount.store.Store;
import org.fourcount.store.Upkeep;
import org.jspecify.annotations.Nullable;

/**
 * What a station is to do, put together from its configuration and the command line.
 *
 * @param plan the set
 * @param person the person whose approved repetitions are on file, null if they are to be learnt
 */
record StationSetup(
    KioskConfig station, SourceUri source, SetPlan plan, @Nullable KnownPerson person) {
  /**
   * Puts it together.
   *
   * @param baseline a recording whose approved repetitions and prescription hold, null for none
   */
  static StationSetup of(KioskConfig station, SourceUri source, @Nullable Path baseline)
      throws UnusableFile {
    return new StationSetup(station, source, plan(station.set(), source), person(source, baseline));
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
  private static SetPlan plan(SetPlan plan, SourceUri source) {
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
  private NodeRoles roles() {
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
  Coach coach(TraceRing trace) {
    KnownPerson known = person;
    if (known != null && source instanceof RecordingUri) {
      return known.replayingCoach(trace);
    }
    return known != null
        ? known.coach(trace)
        : Coach.guiding(
            roles(), Prescription.of(plan.tempo(), plan.reps()), plan.guidedReps(), trace);
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
    return new Words(locale).of(exercise(), howTo().map(how -> how.words(locale)).orElse(Map.of()));
  }

  private SetTitle title(Words words) {
    return new SetTitle(
        exerciseTitle(words),
        1,
        1,
        words.load(plan.load().amount(), plan.load().unit().key()),
        howTo().map(how -> guide(how, words.locale())).orElse(Guide.NONE));
  }

  private static Guide guide(HowTo how, Locale locale) {
    return new Guide(how.posture().in(locale), how.concentric().in(locale), how.picture());
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
    SetKeeping keeping = keeping(data);
    Upkeep upkeep =
        new Upkeep(
            new SqliteFile(DataFolder.database(data)),
            recordings,
            station.retention(),
            InstantSource.system(),
            keeping::isTraining);
    upkeep.start();
    return new SetRecords(new SetRecordings(recordings), keeping, upkeep);
  }

  private SetKeeping keeping(Path data) {
    InstantSource clock = InstantSource.system();
    SqliteFile database = new SqliteFile(DataFolder.database(data));
    StationLock lock = new StationLock(data);
    Keeper keeper =
        new Keeper(
            () -> {
              lock.take();
              return Store.open(database, clock);
            });
    return new SetKeeping(keeper, station.station(), plan, clock);
  }

  /**
   * Opens the live screen. Sets with real sensors are kept; others only where a folder for them is
   * named.
   */
  void open(KioskOptions options) throws UnusableFile {
    Function<TraceRing, Coach> coaches = this::coach;
    SetRecords records =
        isLive(options.data)
            ? records(options.data == null ? DataFolder.user() : options.data)
            : SetRecords.none();
    Words words =
        words(options.language == null ? station.language() : Languages.parse(options.language));
    LiveWindow.open(
        new KioskSession(Sources.opener(source), coaches, roles(), records),
        title(words),
        words,
        Look.parse(options.look == null ? station.look() : options.look),
        station.sound(),
        options);
  }
}
