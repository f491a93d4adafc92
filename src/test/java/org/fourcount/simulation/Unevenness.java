package org.fourcount.simulation;

import java.util.Random;

/**
 * Nobody moves quite evenly: time within a phase runs a little faster here and slower there, while
 * the phase's ends stay where they are. Smooth, so that all derivatives are exact.
 */
final class Unevenness {
  private static final int WAVES = 3;

  private final double[] size = new double[WAVES];
  private final double[] angle = new double[WAVES];

  /**
   * One that the random numbers choose.
   *
   * @param share standard deviation of the speed, a share of it
   */
  Unevenness(double share, Random random) {
    for (int k = 0; k < WAVES; k++) {
      size[k] = share * Math.sqrt(2.0 / WAVES);
      angle[k] = 2 * Math.PI * random.nextDouble();
    }
  }

  /** The share of time that has passed within. */
  double time(double u) {
    double sum = u;
    for (int k = 0; k < WAVES; k++) {
      double w = 2 * Math.PI * (k + 1);
      sum += size[k] / w * (Math.sin(w * u + angle[k]) - Math.sin(angle[k]));
    }
    return sum;
  }

  /** How fast it passes; 1 on average. */
  double pace(double u) {
    double sum = 1;
    for (int k = 0; k < WAVES; k++) {
      sum += size[k] * Math.cos(2 * Math.PI * (k + 1) * u + angle[k]);
    }
    return sum;
  }

  /** How its pace changes. */
  double change(double u) {
    double sum = 0;
    for (int k = 0; k < WAVES; k++) {
      double w = 2 * Math.PI * (k + 1);
      sum -= size[k] * w * Math.sin(w * u + angle[k]);
    }
    return sum;
  }
}
