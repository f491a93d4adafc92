package org.fourcount.simulation;

import org.fourcount.motion.Vector;

/**
 * A stretch of walking as one body part feels it: it swings once a stride, less at every step, and
 * is thrown up and down at every step (steps at 1.6 to 2.2 Hz; vertical acceleration of 0.15 to 0.4
 * g at the trunk: Menz, Lord and Fitzpatrick 2003).
 *
 * @param start seconds
 * @param end seconds
 * @param stepHz steps a second
 * @param swingDegrees how far it swings to either side, once a stride of two steps
 * @param bounceG vertical acceleration, amplitude
 * @param axis what it swings about, a unit vector in its own axes
 */
record Gait(
    double start, double end, double stepHz, double swingDegrees, double bounceG, Vector axis) {
  private static final double EASE_S = 1;

  /** Adds its rate at a time, degrees per second. */
  void addRate(double t, double[] rate) {
    double stride = 2 * Math.PI * 0.5 * stepHz;
    double phase = stride * (t - start);
    double speed =
        strength(t)
            * swingDegrees
            * stride
            * (Math.cos(phase) + 0.5 * Math.cos(2 * phase + 1))
            * (1 + 0.1 * Math.sin(0.13 * phase));
    rate[0] += speed * axis.x();
    rate[1] += speed * axis.y();
    rate[2] += speed * axis.z();
  }

  /** Upward acceleration, g. */
  double bounce(double t) {
    double step = 2 * Math.PI * stepHz * (t - start);
    double strike = Math.pow(0.5 + 0.5 * Math.cos(step), 12); // a heel meets the floor
    return strength(t) * bounceG * (Math.sin(step + 0.7) + 0.3 * Math.sin(2 * step) + strike);
  }

  private double strength(double t) {
    double inside = Math.min(t - start, end - t) / EASE_S;
    return Profile.MINIMUM_JERK.way(Math.max(0, Math.min(1, inside)));
  }
}
