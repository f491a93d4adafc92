package org.fourcount.motion;

/**
 * Attitude from gyro and accelerometer: the direction of gravity is turned along with the measured
 * rate and pulled to the specific force, the less so the more that differs from its resting size,
 * since then the node is being accelerated (a complementary filter after Mahony, Hamel and Pflimlin
 * 2008). While the node is still the gyro's bias is learnt.
 */
final class GyroAttitude implements Attitude {
  /** Time constant of the pull towards the specific force, seconds. */
  private static final double PULL_S = 1.5;

  /** Relative departure of the force's size from rest at which it is no longer believed. */
  private static final double BELIEVED = 0.2;

  /** Time constant of the bias while still, seconds. */
  private static final double BIAS_S = 2.0;

  /**
   * Largest standard deviation of the rate of a still node, degrees per second: tremor reads 0.3 to
   * 0.9.
   */
  private static final double STILL_SD = 1.2;

  private static final int WINDOW = Tick.count(0.5);

  private final MovingMoments[] moments = new MovingMoments[3];
  private final double[] bias;
  private final double restForce;
  private final double stillMean;
  private final double[] up = new double[3];
  private final double[] rate = new double[3];
  private final double[] radians = new double[3];
  private final double[] turned = new double[3];
  private int seen;
  private boolean still;

  /**
   * @param bias rate of the still gyro in degrees per second, copied
   * @param restForce size of the specific force at rest in g; never assume 1, scales are off by up
   *     to 8 %
   * @param stillMean largest mean rate of a still node, degrees per second
   */
  GyroAttitude(double[] bias, double restForce, double stillMean) {
    this.bias = bias.clone();
    this.restForce = restForce;
    this.stillMean = stillMean;
    startAnew();
  }

  private void startAnew() {
    seen = 0;
    for (int i = 0; i < 3; i++) {
      moments[i] = new MovingMoments(WINDOW);
    }
  }

  @Override
  public void next(Tick tick) {
    if (tick.afterGap) {
      startAnew();
    }
    learnBias(tick);
    for (int i = 0; i < 3; i++) {
      rate[i] = tick.rate[i] - bias[i];
      radians[i] = Math.toRadians(rate[i]);
    }
    double force = Vec3.norm(tick.accel);
    if (seen == 0) {
      System.arraycopy(tick.accel, 0, up, 0, 3);
    } else {
      Vec3.cross(radians, up, turned);
      // The first moments settle quickly: the starting direction is one noisy sample.
      double pull = PULL_S * Math.min(1, (seen + 1) * Tick.DT / 0.3);
      double belief = 1 - Math.abs(force / restForce - 1) / BELIEVED;
      double k = Math.max(0, belief) * Tick.DT / pull;
      for (int i = 0; i < 3; i++) {
        double v = up[i] - turned[i] * Tick.DT;
        up[i] = k > 0 ? v + (tick.accel[i] / force - v) * k : v; // no force points nowhere
      }
    }
    Vec3.normalize(up);
    seen++;
  }

  private void learnBias(Tick tick) {
    still = true;
    for (int i = 0; i < 3; i++) {
      moments[i].next(tick.rate[i]);
      still &=
          moments[i].full()
              && moments[i].variance() < STILL_SD * STILL_SD
              && Math.abs(moments[i].mean() - bias[i]) < stillMean;
    }
    if (still) {
      for (int i = 0; i < 3; i++) {
        bias[i] += (moments[i].mean() - bias[i]) * Tick.DT / BIAS_S;
      }
    }
  }

  @Override
  public double[] up() {
    return up;
  }

  @Override
  public double[] rate() {
    return rate;
  }

  @Override
  public boolean still() {
    return still;
  }

  @Override
  public double delay() {
    return 0;
  }
}
