package org.fourcount.motion;

/**
 * How strongly a node shakes above 5 Hz, all axes together: a stack that slides on its rods shakes,
 * a resting one does not, however slow the sliding. On the grid of 50 Hz what lies between 25 and
 * 35 Hz is folded back and counts too.
 */
final class Vibration {
  private static final double CUTOFF_HZ = 5;
  private static final int WINDOW = Tick.count(0.3);

  /** From here on, and at so many times the shaking of the last second, it is a jolt: g. */
  private static final double JOLT_G = 0.06;

  private static final double OVER_SLIDING = 4;
  private static final double SLIDING_S = 1;

  private final Butterworth2[] slow = new Butterworth2[6];
  private final MovingMoments energy = new MovingMoments(WINDOW);
  private double newest;
  private double sliding;

  Vibration() {
    startAnew();
  }

  /** After a gap the filters settle again. */
  void startAnew() {
    for (int i = 0; i < slow.length; i++) {
      slow[i] = new Butterworth2(CUTOFF_HZ, Tick.RATE_HZ);
    }
  }

  /** Takes the next reading, g. */
  void next(double[] force) {
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      // Taken off twice: once leaves a share f / 5 Hz of the movement itself.
      double once = force[i] - slow[i].next(force[i]);
      double twice = once - slow[i + 3].next(once);
      sum += twice * twice;
    }
    newest = sum;
    energy.next(sum);
    if (!isJolt()) {
      sliding += (sum - sliding) * Tick.DT / SLIDING_S;
    }
  }

  /** Root mean square over the last 0.3 s, g. */
  double rms() {
    return Math.sqrt(Math.max(0, energy.mean()));
  }

  /** Size of the newest reading's share above 5 Hz, g. */
  double jolt() {
    return Math.sqrt(newest);
  }

  /** Whether the newest reading stands out as a knock does. */
  boolean isJolt() {
    return newest > JOLT_G * JOLT_G && newest > OVER_SLIDING * OVER_SLIDING * sliding;
  }

  boolean known() {
    return energy.full();
  }
}
