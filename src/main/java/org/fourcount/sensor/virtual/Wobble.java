package org.fourcount.sensor.virtual;

import java.util.Random;

/** A small unwilled movement of a joint: a few sines whose phases the seed chooses. */
final class Wobble {
  private final double[] hertz;
  private final double[] degrees;
  private final double[] phase;

  private Wobble(double[] hertz, double[] degrees, Random random) {
    this.hertz = hertz;
    this.degrees = degrees;
    phase = new double[hertz.length];
    for (int i = 0; i < phase.length; i++) {
      phase[i] = 2 * Math.PI * random.nextDouble();
    }
  }

  /**
   * Postural tremor around 7 Hz.
   *
   * @param mg how strong at the sensor, thousandths of g
   * @param armMetres the sensor's distance from the joint
   */
  static Wobble tremor(double mg, double armMetres, Random random) {
    double[] hertz = {6.2, 7.1, 8.3};
    double[] degrees = new double[hertz.length];
    for (int i = 0; i < hertz.length; i++) {
      double omega = 2 * Math.PI * hertz[i];
      double share = mg * 1e-3 * HingedSensor.G / Math.sqrt(hertz.length);
      degrees[i] = Math.toDegrees(share / (omega * omega * armMetres));
    }
    return new Wobble(hertz, degrees, random);
  }

  /** Sway and breath of somebody who sits still: under half a degree, slower than 0.5 Hz. */
  static Wobble sway(Random random) {
    return new Wobble(new double[] {0.13, 0.25, 0.41}, new double[] {0.2, 0.15, 0.1}, random);
  }

  /** Degrees. */
  double angle(double t) {
    double sum = 0;
    for (int i = 0; i < hertz.length; i++) {
      sum += degrees[i] * Math.sin(2 * Math.PI * hertz[i] * t + phase[i]);
    }
    return sum;
  }

  /** Degrees per second. */
  double rate(double t) {
    double sum = 0;
    for (int i = 0; i < hertz.length; i++) {
      double omega = 2 * Math.PI * hertz[i];
      sum += degrees[i] * omega * Math.cos(omega * t + phase[i]);
    }
    return sum;
  }

  /** Degrees per second squared. */
  double acceleration(double t) {
    double sum = 0;
    for (int i = 0; i < hertz.length; i++) {
      double omega = 2 * Math.PI * hertz[i];
      sum -= degrees[i] * omega * omega * Math.sin(omega * t + phase[i]);
    }
    return sum;
  }
}
