package org.fourcount.sensor.virtual;

import java.util.Random;
import org.fourcount.motion.Sample;

/**
 * A sensor strapped to a body part that turns about a fixed axis. What it reads is gravity, turned
 * by the part's angle, plus what the turning itself does at its distance from the joint: towards
 * the axis the rate squared times the distance, along the way the angular acceleration times it.
 */
final class HingedSensor {
  /** Metres per second squared. */
  static final double G = 9.80665;

  private static final double[] UP = {0, 0, 1};

  /** The strap sits skewed: the sensor is turned about this. */
  private static final double[] STRAP = {2 / 3.0, -1 / 3.0, 2 / 3.0};

  private final double[] axis;
  private final double[] outwards;
  private final double[] onwards;
  private final double startDegrees;
  private final double armMetres;
  private final double mountDegrees;

  /**
   * A sensor.
   *
   * @param axisDegrees the joint's axis, degrees from the vertical
   * @param startDegrees where the part is at angle 0; at 0 it is level
   * @param armMetres distance of the sensor from the joint
   * @param mountDegrees how far it is turned on its strap
   */
  HingedSensor(double axisDegrees, double startDegrees, double armMetres, double mountDegrees) {
    double tilt = Math.toRadians(axisDegrees);
    axis = new double[] {Math.sin(tilt), 0, Math.cos(tilt)};
    outwards = new double[] {0, 1, 0};
    onwards = Axes.cross(axis, outwards);
    this.startDegrees = startDegrees;
    this.armMetres = armMetres;
    this.mountDegrees = mountDegrees;
  }

  /**
   * Reads acceleration and rate into the sample.
   *
   * @param angle the part's angle, degrees
   * @param rate degrees per second
   * @param acceleration degrees per second squared
   */
  void read(double angle, double rate, double acceleration, Sample slot) {
    double omega = Math.toRadians(rate);
    double inwards = omega * omega * armMetres / G;
    double along = Math.toRadians(acceleration) * armMetres / G;
    double[] force = Axes.turned(UP, axis, -(startDegrees + angle));
    for (int i = 0; i < 3; i++) {
      force[i] += along * onwards[i] - inwards * outwards[i];
    }
    double[] felt = Axes.turned(force, STRAP, mountDegrees);
    double[] turning = Axes.turned(axis, STRAP, mountDegrees);
    slot.ax = felt[0];
    slot.ay = felt[1];
    slot.az = felt[2];
    slot.gx = turning[0] * rate;
    slot.gy = turning[1] * rate;
    slot.gz = turning[2] * rate;
  }

  /** Adds a sensor's noise, in g and degrees per second, root mean square. */
  static void addNoise(Sample slot, double g, double dps, Random random) {
    slot.ax += g * random.nextGaussian();
    slot.ay += g * random.nextGaussian();
    slot.az += g * random.nextGaussian();
    slot.gx += dps * random.nextGaussian();
    slot.gy += dps * random.nextGaussian();
    slot.gz += dps * random.nextGaussian();
  }
}
