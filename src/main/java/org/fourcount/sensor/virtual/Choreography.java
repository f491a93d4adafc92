package org.fourcount.sensor.virtual;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
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
  private static final double ADJACENT_DEGREES = 20;
  private static final double WEAK = 0.7;

  /** How much of the other thigh's way down an overlapping one takes for itself. */
  private static final double OVERLAPS = 0.5;

  /** Who moves unevenly stands for this share of the phase's time half way up. */
  private static final double STOPS = 0.25;

  /** How much phases and ranges of people who follow a count differ by themselves. */
  private static final double UNEVEN_TIME = 0.03;

  private static final double UNEVEN_RANGE = 0.02;

  /** People do not turn on the spot from one repetition to the next, seconds. */
  private static final double TURN_S = 0.05;

  private final SimulatedSet set;
  private final Random random;
  private final List<Stroke> limb = new ArrayList<>();
  private final List<Stroke> rightLimb = new ArrayList<>();
  private final List<Stroke> trunk = new ArrayList<>();
  private final List<Stroke> adjacent = new ArrayList<>();
  private final List<SimulatedRep> reps = new ArrayList<>();
  private final Set<Boolean> weak = new HashSet<>();
  private double now;
  private double lastDown;
  private double lastEnd;
  private boolean right;

  Choreography(SimulatedSet set) {
    this.set = set;
    random = new Random(set.seed() * 31 + set.reps());
    FaultPlan faults = new FaultPlan(set, random);
    now = set.stillS();
    for (int i = 0; i < (set.body() == Body.THIGHS ? 2 : 1) * set.guided(); i++) {
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
    up *= faults.contains(Kind.UNEVEN) ? 1 + STOPS : 1;
    double range =
        uneven(set.range(), UNEVEN_RANGE) * (faults.contains(Kind.SHORT_RANGE) ? SHORT : 1);
    right ^= faults.contains(Kind.SAME_SIDE);
    if (faults.contains(Kind.ASYMMETRY)) {
      weak.add(right);
    }
    range *= weak.contains(right) ? WEAK : 1;
    double start =
        faults.contains(Kind.OVERLAP) && lastDown > 0 ? lastEnd - OVERLAPS * lastDown : now;
    double top = start + up;
    double turn = top + set.tempo().shortenedHold();
    double end = turn + down;
    List<Stroke> side = right ? rightLimb : limb;
    if (faults.contains(Kind.UNEVEN)) {
      double moving = 0.5 * up / (1 + STOPS);
      side.add(new Stroke(start, moving, 0, 0.5 * range, false));
      side.add(new Stroke(top - moving, moving, 0.5 * range, range, false));
    } else {
      side.add(new Stroke(start, up, 0, range, faults.contains(Kind.MOMENTUM)));
    }
    side.add(new Stroke(turn, down, range, 0, false));
    lastDown = down;
    lastEnd = end;
    if (faults.contains(Kind.TRUNK)) {
      helps(trunk, LEAN_DEGREES, start, up, turn, down);
    }
    if (faults.contains(Kind.ADJACENT)) {
      helps(adjacent, ADJACENT_DEGREES, start, up, turn, down);
    }
    reps.add(new SimulatedRep(guided, start, top, turn, end, range, shown(faults), side()));
    right = set.body() == Body.THIGHS && !right;
    now = end + Math.max(TURN_S, set.tempo().lengthenedHold());
  }

  /** A part that helps turns while the limb goes out, and turns back while it comes back. */
  private static void helps(
      List<Stroke> part, double degrees, double start, double up, double turn, double down) {
    part.add(new Stroke(start, 0.6 * up, 0, degrees, false));
    part.add(new Stroke(turn + 0.4 * down, 0.6 * down, degrees, 0, false));
  }

  /** What this repetition shows: a weak side goes on to be one. */
  private List<Kind> shown(Set<Kind> faults) {
    Set<Kind> all = EnumSet.noneOf(Kind.class);
    all.addAll(faults);
    if (weak.contains(right)) {
      all.add(Kind.ASYMMETRY);
    }
    return List.copyOf(all);
  }

  private String side() {
    return set.body() != Body.THIGHS ? "" : right ? "right" : "left";
  }

  private double uneven(double value, double share) {
    return value * (1 + share * Math.max(-2.5, Math.min(2.5, random.nextGaussian())));
  }

  Movement limb() {
    return new Movement(limb);
  }

  /** The right thigh of a march; the left one is the limb. */
  Movement rightLimb() {
    return new Movement(rightLimb);
  }

  Movement trunk() {
    return new Movement(trunk);
  }

  /** The part next to the limb. */
  Movement adjacent() {
    return new Movement(adjacent);
  }

  List<SimulatedRep> reps() {
    return List.copyOf(reps);
  }

  /** Seconds until it is over. */
  double seconds() {
    return now;
  }
}
