package org.fourcount.simulation;

/**
 * How a limb gets from rest to rest: the share of the way done at a share of the time, with its
 * first and second derivatives.
 */
enum Profile {
  /** Least jerk (Flash and Hogan 1985): unhurried limbs. Peak speed 1.875 of the mean. */
  MINIMUM_JERK {
    @Override
    double way(double u) {
      return u * u * u * (10 + u * (6 * u - 15));
    }

    @Override
    double speed(double u) {
      return 30 * u * u * (1 - u) * (1 - u);
    }

    @Override
    double push(double u) {
      return 60 * u * (1 - u) * (1 - 2 * u);
    }
  },
  /** Half a cosine. Peak speed 1.57 of the mean. */
  COSINE {
    @Override
    double way(double u) {
      return 0.5 * (1 - Math.cos(Math.PI * u));
    }

    @Override
    double speed(double u) {
      return 0.5 * Math.PI * Math.sin(Math.PI * u);
    }

    @Override
    double push(double u) {
      return 0.5 * Math.PI * Math.PI * Math.cos(Math.PI * u);
    }
  },
  /** Even speed but for ramps of 15 % at both ends: somebody who follows a guide on a screen. */
  TRAPEZOID {
    @Override
    double way(double u) {
      if (u < RAMP) {
        return 0.5 * TOP * u * u / RAMP;
      }
      return u > 1 - RAMP ? 1 - way(1 - u) : TOP * (u - RAMP / 2);
    }

    @Override
    double speed(double u) {
      return TOP * Math.min(1, Math.min(u, 1 - u) / RAMP);
    }

    @Override
    double push(double u) {
      return u < RAMP ? TOP / RAMP : u > 1 - RAMP ? -TOP / RAMP : 0;
    }
  };

  private static final double RAMP = 0.15;
  private static final double TOP = 1 / (1 - RAMP);

  abstract double way(double u);

  abstract double speed(double u);

  abstract double push(double u);
}
