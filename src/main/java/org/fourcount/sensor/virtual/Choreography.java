package org.fourcount.sensor.virtual;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.fourcount.sensor.virtual.PlantedFault.Kind;

/**
 * Turns what a person is to do into movements of limb and trunk, and keeps the truth about them.
 */
final class Choreography {
  private static final double RUSHED = 0.45;
  private static final double SHORT = 0.6;
  private static final double LEAN_DEGREES = 12;

  /** How much phases and ranges of people who follow a count differ by themselves. */
  private static final double UNEVEN_TIME = 0.03;

  private static final double UNEVEN_RANGE = 0.02;

  /** People do not turn on the spot from one repetition to the next, seconds. */
  private static final double TURN_S = 0.05;

  private final SimulatedSet set;
  private final Random random;
  private final List<Stroke> limb = new ArrayList<>();
  private final List<Stroke> trunk = new ArrayList<>();
  private final List<SimulatedRep> reps = new ArrayList<>();
  private double now;

  Choreography(SimulatedSet set) {
    this.set = set;
    random = new Random(set.seed() * 31 + set.reps());
    FaultPlan faults = new FaultPlan(set, random);
    now = set.stillS();
    for (int i = 0; i < set.guided(); i++) {
      rep(true, Set.of());
    }
    now += set.guided() > 0 ? set.pauseS() : 0;
    for (int i = 0; i < set.reps(); i++) {
      rep(false, faults.of(i));
    }
    now += set.afterS();
  }

  private void rep(boolean guided, Set<Kind> faults) {
    boolean rushed = faults.contains(Kind.RUSHED);
    double up = uneven(set.tempo().concentric(), UNEVEN_TIME);
    double down = uneven(set.tempo().eccentric(), UNEVEN_TIME);
    up *= rushed || faults.contains(Kind.RUSHED_CONCENTRIC) ? RUSHED : 1;
    down *= rushed || faults.contains(Kind.RUSHED_ECCENTRIC) ? RUSHED : 1;
    double range =
        uneven(set.rangeDegrees(), UNEVEN_RANGE) * (faults.contains(Kind.SHORT_RANGE) ? SHORT : 1);
    double start = now;
    double top = start + up;
    double turn = top + set.tempo().shortenedHold();
    double end = turn + down;
    limb.add(new Stroke(start, up, 0, range, faults.contains(Kind.MOMENTUM)));
    limb.add(new Stroke(turn, down, range, 0, false));
    if (faults.contains(Kind.TRUNK)) {
      trunk.add(new Stroke(start, 0.6 * up, 0, LEAN_DEGREES, false));
      trunk.add(new Stroke(turn + 0.4 * down, 0.6 * down, LEAN_DEGREES, 0, false));
    }
    reps.add(new SimulatedRep(guided, start, top, turn, end, range, List.copyOf(faults)));
    now = end + Math.max(TURN_S, set.tempo().lengthenedHold());
  }

  private double uneven(double value, double share) {
    return value * (1 + share * Math.max(-2.5, Math.min(2.5, random.nextGaussian())));
  }

  Movement limb() {
    return new Movement(limb);
  }

  Movement trunk() {
    return new Movement(trunk);
  }

  List<SimulatedRep> reps() {
    return List.copyOf(reps);
  }

  /** Seconds until it is over. */
  double seconds() {
    return now;
  }
}
