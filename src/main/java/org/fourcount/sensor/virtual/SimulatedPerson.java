package org.fourcount.sensor.virtual;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.fourcount.motion.Sample;

/**
 * Somebody with a sensor on the limb (node 1), one on the trunk (node 2) and perhaps one next to
 * the limb (node 3) who does a set; knows the truth about it.
 */
public final class SimulatedPerson implements SampleFeed {
  /** The sensor's node on the moving limb. */
  public static final int LIMB = 1;

  /** The sensor's node on the trunk. */
  public static final int TRUNK = 2;

  /** The sensor's node on the right thigh of a march; the left one's is the limb's. */
  public static final int RIGHT = 3;

  /** The sensor's node on the part next to the limb. */
  public static final int ADJACENT = 3;

  private static final double LIMB_ARM_M = 0.35;
  private static final double TRUNK_ARM_M = 0.4;
  private static final double LIMB_HANGS_DEGREES = -75;
  private static final double TRUNK_UPRIGHT_DEGREES = 88;
  private static final double TRUNK_MOUNT_DEGREES = 20;
  private static final double ADJACENT_ARM_M = 0.15;
  private static final double ADJACENT_HANGS_DEGREES = -85;

  /** The trunk's sway is not the arm's: as it was so long before, seconds. */
  private static final double ADJACENT_SWAYS_LATER_S = 5;

  /** A gyro's noise beside the accelerometer's: usual sensors have 1 mg with 0.05 deg/s. */
  private static final double DPS_PER_MG = 0.05;

  private final SimulatedSet set;
  private final Choreography choreography;
  private final Movement limb;
  private final Movement trunk;
  private final Movement rightLimb;
  private final Movement adjacent;
  private final Wobble tremor;
  private final Wobble sway;
  private final HingedSensor limbSensor;
  private final HingedSensor trunkSensor;
  private final HingedSensor adjacentSensor;
  private final StackSensor stackSensor;
  private final int[] ids;
  private final Random noise;
  private final double[] biasDps = new double[3];
  private long tick;
  private int next;

  /** Somebody who will do this. */
  public SimulatedPerson(SimulatedSet set) {
    this.set = set;
    choreography = new Choreography(set);
    limb = choreography.limb();
    trunk = choreography.trunk();
    rightLimb = choreography.rightLimb();
    adjacent = choreography.adjacent();
    Random traits = new Random(set.seed());
    tremor = Wobble.tremor(set.tremorMg(), LIMB_ARM_M, traits);
    sway = Wobble.sway(traits);
    for (int i = 0; i < biasDps.length; i++) {
      biasDps[i] = 0.3 * traits.nextGaussian();
    }
    limbSensor =
        new HingedSensor(set.axisDegrees(), LIMB_HANGS_DEGREES, LIMB_ARM_M, set.mountDegrees());
    trunkSensor = new HingedSensor(90, TRUNK_UPRIGHT_DEGREES, TRUNK_ARM_M, TRUNK_MOUNT_DEGREES);
    adjacentSensor = new HingedSensor(set.axisDegrees(), ADJACENT_HANGS_DEGREES, ADJACENT_ARM_M, 0);
    stackSensor = new StackSensor(set.mountDegrees(), set.tremorMg());
    ids =
        IntStream.of(
                LIMB,
                set.trunk() ? TRUNK : 0,
                set.adjacent() ? ADJACENT : 0,
                set.body() == Body.THIGHS ? RIGHT : 0)
            .filter(id -> id > 0)
            .toArray();
    noise = new Random(set.seed() * 17 + set.reps());
  }

  @Override
  public List<FeedNode> nodes() {
    List<FeedNode> nodes = new ArrayList<>();
    for (int id : ids) {
      nodes.add(
          new FeedNode(id, set.gyro(), set.rateHz(), Math.round(1e6 / set.rateHz()), scale()));
    }
    return nodes;
  }

  /** A stack's 20 mg want the finest steps. */
  private Scale scale() {
    return set.body() == Body.STACK ? Scale.holding(2, 500) : Scale.USUAL;
  }

  @Override
  public boolean next(Sample slot) {
    if (ids[next] == TRUNK && tick >= set.silentS() * set.rateHz()) {
      turn();
    }
    long timeUs = Math.round(tick * 1e6 / set.rateHz());
    double t = timeUs * 1e-6;
    if (t > choreography.seconds()) {
      return false;
    }
    slot.timeUs = timeUs;
    slot.hasGyro = set.gyro();
    slot.clipped = false;
    slot.node = ids[next];
    measure(slot.node, t, slot);
    slot.gx += biasDps[0];
    slot.gy += biasDps[1];
    slot.gz += biasDps[2];
    HingedSensor.addNoise(slot, set.noiseMg() * 1e-3, set.noiseMg() * DPS_PER_MG, noise);
    turn();
    return true;
  }

  /** The next sensor's turn. */
  private void turn() {
    next = (next + 1) % ids.length;
    tick += next == 0 ? 1 : 0;
  }

  private void measure(int node, double t, Sample slot) {
    if (node == TRUNK) {
      trunkSensor.read(
          trunk.angle(t) + sway.angle(t),
          trunk.rate(t) + sway.rate(t),
          trunk.acceleration(t) + sway.acceleration(t),
          slot);
    } else if (set.adjacent() && node == ADJACENT) {
      double earlier = t - ADJACENT_SWAYS_LATER_S;
      adjacentSensor.read(
          adjacent.angle(t) + sway.angle(earlier),
          adjacent.rate(t) + sway.rate(earlier),
          adjacent.acceleration(t) + sway.acceleration(earlier),
          slot);
    } else if (set.body() == Body.STACK) {
      stackSensor.read(t, limb.rate(t), limb.acceleration(t), slot);
    } else {
      Movement part = node == RIGHT ? rightLimb : limb;
      limbSensor.read(
          part.angle(t) + tremor.angle(t),
          part.rate(t) + tremor.rate(t),
          part.acceleration(t) + tremor.acceleration(t),
          slot);
    }
  }

  /** The truth about every repetition, guided ones first, in the order of time. */
  public List<SimulatedRep> truth() {
    return choreography.reps();
  }

  /** What this person was told to do. */
  public SimulatedSet set() {
    return set;
  }

  /** Seconds until the feed is over. */
  public double seconds() {
    return choreography.seconds();
  }
}
