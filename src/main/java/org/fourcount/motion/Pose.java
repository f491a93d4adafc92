package org.fourcount.motion;

/** How a node is turned, as far as its sensors tell, in a few numbers of length 1. */
interface Pose {
  /** How many numbers a pose is. */
  int size();

  /** Takes the next grid point and writes the pose there. */
  void next(Tick tick, double[] out);

  /** Degrees by which a node in one pose has to turn to be in the other. */
  double degrees(double[] a, double[] b);

  /** Seconds by which the pose lags behind the movement. */
  double delay();
}
