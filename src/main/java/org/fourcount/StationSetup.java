package org.fourcount;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.fourcount.coaching.Coach;
import org.fourcount.coaching.NodeRoles;
import org.fourcount.coaching.Part;
import org.fourcount.coaching.Prescription;
import org.fourcount.coaching.TraceRing;
import org.fourcount.coaching.Watched;
import org.fourcount.config.KioskConfig;
import org.fourcount.config.KioskConfig.SetPlan;
import org.fourcount.config.UnusableFile;
import org.fourcount.evaluation.RecordingJudge;
import org.fourcount.kiosk.ReviewMemory;
import org.fourcount.kiosk.ReviewSink;
import org.fourcount.kiosk.SetTitle;
import org.fourcount.kiosk.look.Look;
import org.fourcount.motion.Course;
import org.fourcount.sensor.RecordingUri;
import org.fourcount.sensor.SerialUri;
import org.fourcount.sensor.SourceUri;
import org.fourcount.sensor.Sources;
import org.fourcount.sensor.VirtualUri;
import org.fourcount.sensor.virtual.SimulatedPerson;
import org.fourcount.sensor.virtual.SimulatedSet;
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
        plan.exercise(), plan.load(), set.tempo(), set.reps(), Math.max(1, set.guided()));
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
      watched.add(new Watched(SimulatedPerson.TRUNK, Part.TRUNK));
    }
    if (set.adjacent()) {
      watched.add(new Watched(SimulatedPerson.ADJACENT, Part.ADJACENT));
    }
    return new NodeRoles(SimulatedPerson.LIMB, watched, Course.ARC, 0);
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

  private SetTitle title() {
    KnownPerson known = person;
    return known == null
        ? new SetTitle(plan.exercise(), plan.id(), 1, 1, plan.load())
        : new SetTitle(known.title(), known.recording().exercise(), 1, 1, plan.load());
  }

  /** Opens the live screen. */
  void open(KioskOptions options) throws UnusableFile {
    Function<TraceRing, Coach> coaches = this::coach;
    boolean isReal = source instanceof SerialUri;
    SetRecordings recordings = isReal ? new SetRecordings(DataFolder.recordings(station)) : null;
    ReviewSink reviews =
        isReal ? new ReviewFile(DataFolder.user().resolve("reviews.tsv")) : new ReviewMemory();
    LiveWindow.open(
        new KioskSession(Sources.opener(source), coaches, roles(), recordings, reviews),
        title(),
        Look.parse(options.look == null ? station.look() : options.look),
        options);
  }
}
