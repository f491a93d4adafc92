package org.fourcount.simulation;

import org.fourcount.motion.Vector;

/**
 * One turn of a body part about an axis of its own, at rest before and after.
 *
 * @param start seconds
 * @param seconds how long it lasts
 * @param axis unit vector in the part's own axes
 * @param degrees how far
 */
record Gesture(double start, double seconds, Vector axis, double degrees) {
  double end() {
    return start + seconds;
  }

  /** The same way back. */
  Gesture undone(double when, double howLong) {
    return new Gesture(when, howLong, axis, -degrees);
  }

  /** Adds its rate at a time, degrees per second. */
  void addRate(double t, double[] rate) {
    double u = (t - start) / seconds;
    if (u > 0 && u < 1) {
      double speed = degrees * Profile.MINIMUM_JERK.speed(u) / seconds;
      rate[0] += speed * axis.x();
      rate[1] += speed * axis.y();
      rate[2] += speed * axis.z();
    }
  }
}
