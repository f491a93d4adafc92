package org.fourcount.simulation;

import java.util.Random;
import org.fourcount.motion.Sample;
import org.fourcount.motion.SampleSink;

/** Limb and trunk with their sensors: makes samples of what they do. */
final class Body {
  static final int LIMB = 1;
  static final int TRUNK = 2;

  private static final double GRAVITY = 9.80665;
  private static final double TRUNK_LEVER_M = 0.4;

  /** Trunks sway and breathe by about half a degree, slower than 0.5 Hz. */
  private static final double SWAY_DEGREES = 0.4;

  private final Strap strap;
  private final Random random;
  private final StrappedSensor limbSensor;
  private final StrappedSensor trunkSensor;
  private final Tremor shaking;
  private final Tremor[] shake = new Tremor[3];
  private final Tremor sway;
  private final double[] motion = new double[3];
  private final double[] slip = new double[3];
  private final double[] force = new double[3];
  private final Sample slot = new Sample();
  private final boolean trembles;
  private int stillLost;

  Body(MatrixCase matrixCase, Random random) {
    this.strap = matrixCase.strap();
    this.random = random;
    limbSensor =
        new StrappedSensor(
            strap.axisDegrees(), strap.leverMetres(), reading(strap.scaleErrors()), random);
    trunkSensor = new StrappedSensor(90, TRUNK_LEVER_M, reading(1), random);
    // Half of its power turns the limb about its joint, so that a gyro sees it as well.
    double tremorG = matrixCase.lifting().tremorMg() * 1e-3 / Math.sqrt(2);
    trembles = tremorG > 0;
    double turning = Math.toDegrees(tremorG * GRAVITY / Math.abs(strap.leverMetres()));
    shaking = new Tremor(turning, 6, 9, random);
    for (int i = 0; i < 3; i++) {
      shake[i] = new Tremor(tremorG / Math.sqrt(3), 6, 9, random);
    }
    sway = new Tremor(SWAY_DEGREES, 0.1, 0.45, random);
  }

  private Reading reading(double scaleErrors) {
    return Reading.of(strap.sensor(), strap.gyro(), strap.rateHz(), scaleErrors, random);
  }

  /** Seconds of the device's clock at a true time. */
  double deviceSeconds(double t) {
    return t * (1 + strap.clockPpm() * 1e-6);
  }

  /** Samples of both nodes between two true times. */
  void play(double from, double to, Course limb, Course trunk, Course slips, SampleSink sink) {
    double period = 1 / strap.rateHz();
    for (long k = (long) Math.ceil(from / period); k * period < to; k++) {
      double t = (k + strap.jitter() * (random.nextDouble() - 0.5)) * period;
      slot.timeUs = Math.round(deviceSeconds(t) * 1e6);
      readLimb(t, limb, slips);
      if (!lost()) {
        sink.accept(slot);
      }
      readTrunk(t, trunk);
      sink.accept(slot);
    }
  }

  /** Samples of both nodes between two true times in which the person does anything but lift. */
  void idle(double from, double to, IdleTime idle, SampleSink sink) {
    Wandering limb = new Wandering(limbSensor, idle.limb());
    Wandering trunk = new Wandering(trunkSensor, idle.trunk());
    double period = 1 / strap.rateHz();
    for (long k = (long) Math.ceil(from / period); k * period < to; k++) {
      double t = k * period;
      slot.timeUs = Math.round(deviceSeconds(t) * 1e6);
      slot.node = LIMB;
      limb.read(t, slot);
      sink.accept(slot);
      slot.node = TRUNK;
      trunk.read(t, slot);
      sink.accept(slot);
    }
  }

  private boolean lost() {
    if (stillLost > 0) {
      stillLost--;
      return true;
    }
    int longest = (int) Math.max(1, 0.1 * strap.rateHz());
    if (random.nextDouble() < strap.loss() * 2 / (1.0 + longest)) {
      stillLost = random.nextInt(longest);
      return true;
    }
    return false;
  }

  private void readLimb(double t, Course limb, Course slips) {
    clear();
    limb.addTo(motion, t);
    slips.addTo(slip, t);
    if (trembles) {
      shaking.addTo(motion, t);
      for (int i = 0; i < 3; i++) {
        force[i] = shake[i].at(t);
      }
    }
    slot.node = LIMB;
    limbSensor.read(motion, force, slip[0], slip[1], slot);
  }

  private void readTrunk(double t, Course trunk) {
    clear();
    trunk.addTo(motion, t);
    motion[0] += sway.at(t);
    slot.node = TRUNK;
    trunkSensor.read(motion, force, 0, 0, slot);
  }

  private void clear() {
    for (int i = 0; i < 3; i++) {
      motion[i] = 0;
      slip[i] = 0;
      force[i] = 0;
    }
  }
}
