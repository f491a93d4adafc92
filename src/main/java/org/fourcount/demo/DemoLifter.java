package org.fourcount.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import org.fourcount.coaching.Approved;
import org.fourcount.coaching.ApprovedRecorder;
import org.fourcount.coaching.Judge;
import org.fourcount.coaching.JudgedRep;
import org.fourcount.coaching.NodeRoles;
import org.fourcount.coaching.Prescription;
import org.fourcount.coaching.TraceRing;
import org.fourcount.motion.ApprovedReps;
import org.fourcount.motion.Baseline;
import org.fourcount.motion.Course;
import org.fourcount.motion.SampleSink;
import org.fourcount.programme.Catalogue;
import org.fourcount.programme.HowTo;
import org.fourcount.programme.PlannedExercise;
import org.fourcount.sensor.Sources;
import org.fourcount.sensor.VirtualUri;
import org.fourcount.sensor.link.Link;
import org.fourcount.sensor.source.Speed;
import org.fourcount.sensor.virtual.Body;
import org.fourcount.sensor.virtual.PlantedFault;
import org.fourcount.sensor.virtual.SimulatedSet;

/**
 * The simulated person who does everybody's lines: what an exercise moves, how far, and what goes
 * wrong. One thread at a time.
 */
public final class DemoLifter {
  /** They keep still for so long before a set that is armed by it and counted down, seconds. */
  private static final double STILL_S = 8;

  private static final double GUIDED_STILL_S = 4;
  private static final double AFTER_S = 600;
  private static final int APPROVED_REPS = 3;

  private final Catalogue catalogue;
  private final BiFunction<PlannedExercise, VirtualUri, NodeRoles> roles;
  private final Random chance;
  private final Map<String, Known> known = new HashMap<>();

  /**
   * What is known of an exercise.
   *
   * @param approved the approved repetitions
   * @param reps a set as it was judged, with faults in it
   */
  record Known(Approved approved, List<JudgedRep> reps) {}

  /**
   * A person.
   *
   * @param roles which simulated sensor sits where, for a line and what is simulated for it
   * @param seed the same seed makes the same mistakes
   */
  public DemoLifter(
      Catalogue catalogue, BiFunction<PlannedExercise, VirtualUri, NodeRoles> roles, long seed) {
    this.catalogue = catalogue;
    this.roles = roles;
    chance = new Random(seed);
  }

  /**
   * A set of this line as it is done now, at the speed of life, with two mistakes in it.
   *
   * @param isKnown whether no guided repetitions are asked for before it
   */
  public VirtualUri source(PlannedExercise line, boolean isKnown) {
    List<PlantedFault> faults = new ArrayList<>();
    if (line.reps() >= 3) {
      int first = 2 + chance.nextInt(line.reps() / 2);
      faults.add(new PlantedFault(PlantedFault.Kind.RUSHED_ECCENTRIC, first));
      faults.add(new PlantedFault(second(line), Math.min(line.reps(), first + 2)));
    }
    SimulatedSet set = set(line, line.reps(), faults, isKnown ? 0 : 2);
    return new VirtualUri(set, Speed.parse("1"));
  }

  private PlantedFault.Kind second(PlannedExercise line) {
    boolean leans = body(line) == Body.LIMB && chance.nextBoolean();
    return leans ? PlantedFault.Kind.TRUNK : PlantedFault.Kind.SHORT_RANGE;
  }

  private Body body(PlannedExercise line) {
    HowTo how = catalogue.howTo(line.exercise()).orElseThrow();
    if (how.isMarch()) {
      return Body.THIGHS;
    }
    return how.course() == Course.TRAVEL ? Body.STACK : Body.LIMB;
  }

  private SimulatedSet set(
      PlannedExercise line, int reps, List<PlantedFault> faults, int guidedReps) {
    SimulatedSet usual = SimulatedSet.usual();
    Body body = body(line);
    boolean isLimb = body == Body.LIMB;
    boolean isStack = body == Body.STACK;
    return new SimulatedSet(
        body,
        line.tempo(),
        reps,
        guidedReps,
        isStack ? SimulatedSet.USUAL_TRAVEL_MM : usual.range(),
        faults,
        usual.tremorMg(),
        isStack ? VirtualUri.STACK_NOISE_MG : usual.noiseMg(),
        usual.seed(),
        usual.rateHz(),
        !isStack,
        isLimb,
        false,
        Double.POSITIVE_INFINITY,
        usual.axisDegrees(),
        usual.mountDegrees(),
        guidedReps == 0 ? STILL_S : GUIDED_STILL_S,
        guidedReps == 0 ? 0 : usual.pauseS(),
        AFTER_S);
  }

  /** What the station would know of this exercise, measured in a simulated set of ten. */
  Known known(PlannedExercise line) {
    return known.computeIfAbsent(line.exercise(), id -> learn(line));
  }

  private Known learn(PlannedExercise line) {
    SimulatedSet clean = set(line, line.reps(), List.of(), 0).baseline();
    NodeRoles nodes = roles(line, clean);
    ApprovedRecorder recorder = new ApprovedRecorder(nodes);
    play(clean, recorder);
    Baseline baseline = recorder.calibrate(ApprovedReps.of(APPROVED_REPS, line.tempo())).baseline();
    if (baseline == null) {
      throw new IllegalStateException(line.exercise() + " cannot be learnt from a simulated set.");
    }
    Approved approved = recorder.approve(baseline);
    List<PlantedFault> faults = PlantedFault.parseList("rushed-eccentric@3,short@5,rushed@8");
    SimulatedSet done = set(line, 10, faults, 0);
    Judge judge = Judge.of(approved, Prescription.of(line.tempo(), 10), nodes, new TraceRing(2));
    play(done, judge);
    return new Known(approved, List.copyOf(judge.reps()));
  }

  /** Which simulated sensor sits where for a line. */
  NodeRoles roles(PlannedExercise line) {
    return roles(line, set(line, line.reps(), List.of(), 0));
  }

  private NodeRoles roles(PlannedExercise line, SimulatedSet set) {
    return roles.apply(line, new VirtualUri(set, Speed.MAX));
  }

  private static void play(SimulatedSet set, SampleSink sink) {
    new Link(Sources.opener(new VirtualUri(set, Speed.MAX)), sink).runUntilEnd();
  }
}
