package org.fourcount.motion;

/**
 * A node on the moving weight stack of a machine. Its scale does not matter: forces are measured in
 * multiples of its own rest reading.
 *
 * @param up unit vector against gravity in the node's own axes
 * @param restForce size of the specific force with the stack on its pile, g
 * @param noise spectral density of the reading along up at rest, two-sided, (mm/s2)^2 per Hz
 * @param vibration vibration of the resting stack above 5 Hz, all axes together, root mean square,
 *     g
 */
public record StackMounting(Vector up, double restForce, double noise, double vibration)
    implements Mounting {
  /** Standard gravity, mm/s2. */
  static final double GRAVITY = 9806.65;

  /** Upward acceleration, mm/s2, that a reading tells, but for a bias that is to be learnt. */
  double acceleration(double[] force) {
    return (up.dot(force) / restForce - 1) * GRAVITY;
  }
}
