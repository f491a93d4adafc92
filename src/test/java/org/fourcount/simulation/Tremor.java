package org.fourcount.simulation;

import java.util.Random;

/** A small unwilled shaking: three sines whose frequencies and phases the random numbers choose. */
final class Tremor {
  private static final int WAVES = 3;

  private final double[] omega = new double[WAVES];
  private final double[] phase = new double[WAVES];
  private final double size;

  /**
   * Shaking between two frequencies in hertz.
   *
   * @param rms its size, root mean square, of whatever shakes
   */
  Tremor(double rms, double lowHz, double highHz, Random random) {
    size = rms * Math.sqrt(2.0 / WAVES);
    for (int i = 0; i < WAVES; i++) {
      omega[i] = 2 * Math.PI * (lowHz + (highHz - lowHz) * random.nextDouble());
      phase[i] = 2 * Math.PI * random.nextDouble();
    }
  }

  double at(double t) {
    double sum = 0;
    for (int i = 0; i < WAVES; i++) {
      sum += Math.sin(omega[i] * t + phase[i]);
    }
    return size * sum;
  }

  /** Adds it to angle, rate and acceleration, taken as the acceleration. */
  void addTo(double[] motion, double t) {
    for (int i = 0; i < WAVES; i++) {
      double sin = size * Math.sin(omega[i] * t + phase[i]);
      motion[0] -= sin / (omega[i] * omega[i]);
      motion[1] -= size * Math.cos(omega[i] * t + phase[i]) / omega[i];
      motion[2] += sin;
    }
  }
}
