package org.fourcount.sensor.virtual;

/**
 * One movement from one angle to another, at rest before and after.
 *
 * @param start seconds
 * @param seconds how long it lasts
 * @param from degrees
 * @param to degrees
 * @param heaved whether it is thrown: 70 % of the way done in the first third, so that the peak
 *     speed is 4.4 of the mean (3.8 to 5.4 is heaved, 1.4 to 2.1 is not) and the first quarter of
 *     the time covers two thirds of the range
 */
record Stroke(double start, double seconds, double from, double to, boolean heaved) {
  private static final double THROWN = 0.7;
  private static final double THROW_TIME = 1 / 3.0;

  double end() {
    return start + seconds;
  }

  /** Degrees at this time. */
  double angle(double t) {
    double u = share(t);
    double way =
        heaved ? THROWN * way(Math.min(1, u / THROW_TIME)) + (1 - THROWN) * way(u) : way(u);
    return from + (to - from) * way;
  }

  /** Degrees per second at this time. */
  double rate(double t) {
    double u = share(t);
    double speed =
        heaved
            ? THROWN / THROW_TIME * speed(Math.min(1, u / THROW_TIME)) + (1 - THROWN) * speed(u)
            : speed(u);
    return (to - from) * speed / seconds;
  }

  /** Degrees per second squared at this time. */
  double acceleration(double t) {
    double u = share(t);
    double push =
        heaved
            ? THROWN / (THROW_TIME * THROW_TIME) * push(Math.min(1, u / THROW_TIME))
                + (1 - THROWN) * push(u)
            : push(u);
    return (to - from) * push / (seconds * seconds);
  }

  private double share(double t) {
    return Math.max(0, Math.min(1, (t - start) / seconds));
  }

  // Least jerk (Flash and Hogan 1985): how unhurried limbs move; peak speed 1.875 of the mean.

  private static double way(double u) {
    return u * u * u * (10 + u * (6 * u - 15));
  }

  private static double speed(double u) {
    return 30 * u * u * (1 - u) * (1 - u);
  }

  private static double push(double u) {
    return 60 * u * (1 - u) * (1 - 2 * u);
  }
}
