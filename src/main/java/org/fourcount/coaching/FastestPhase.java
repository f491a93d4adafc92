package org.fourcount.coaching;

/**
 * The fastest phase that still keeps to its target: three quarters of the time, in whichever of
 * three profiles is the furthest or the fastest: minimum jerk (Flash and Hogan 1985), cosine, or
 * constant speed with ramps of 15 %.
 */
final class FastestPhase {
  /** The fastest acceptable phase, as a share of its target. */
  private static final double TIME = 0.75;

  /** People are uneven: 10 % on top of the profile's speed. */
  private static final double UNEVEN = 1.1;

  /** No unhurried profile is faster than this at any point, in mean speeds of the target. */
  private static final double PEAK = 2.5;

  private static final double RAMP = 0.15;
  private static final double[] SPEED = speeds(200);

  private FastestPhase() {}

  /**
   * The furthest that it may be, as a share of the range.
   *
   * @param share elapsed time as a share of the target
   */
  static double progressAt(double share) {
    double x = Math.min(1, Math.max(0, share / TIME));
    return Math.max(trapezoid(x), Math.max(minimumJerk(x), cosine(x)));
  }

  /**
   * The fastest that it may be, in mean speeds of the target.
   *
   * @param progress share of the range, 0 to 1
   */
  static double speedAt(double progress) {
    double p = Math.min(0.5, progress); // the end of the way is not known before it is reached
    return SPEED[(int) (p * 2 * (SPEED.length - 1))];
  }

  private static double[] speeds(int n) {
    double[] speed = new double[n + 1];
    double dx = 1e-4;
    for (double x = 0; x < 0.5; x += dx) {
      note(speed, minimumJerk(x), minimumJerk(x + dx), dx);
      note(speed, cosine(x), cosine(x + dx), dx);
      note(speed, trapezoid(x), trapezoid(x + dx), dx);
    }
    double least = 0;
    for (int i = 0; i <= n; i++) {
      least = Math.max(least, Math.min(PEAK, speed[i]));
      speed[i] = least;
    }
    return speed;
  }

  private static void note(double[] speed, double from, double to, double dx) {
    int i = (int) Math.round(Math.min(0.5, from) * 2 * (speed.length - 1));
    speed[i] = Math.max(speed[i], UNEVEN * (to - from) / dx / TIME);
  }

  private static double minimumJerk(double x) {
    return x * x * x * (10 - 15 * x + 6 * x * x);
  }

  private static double cosine(double x) {
    return 0.5 * (1 - Math.cos(Math.PI * x));
  }

  private static double trapezoid(double x) {
    double v = 1 / (1 - RAMP);
    if (x < RAMP) {
      return 0.5 * v * x * x / RAMP;
    }
    if (x > 1 - RAMP) {
      return 1 - 0.5 * v * (1 - x) * (1 - x) / RAMP;
    }
    return v * (x - RAMP / 2);
  }
}
