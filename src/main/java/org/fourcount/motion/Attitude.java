package org.fourcount.motion;

/** Which way is up, in a node's own axes, and whether the node keeps still. */
interface Attitude {
  /** Cutoff of the low-pass filter on the accelerometer where there is no gyro, Hz. */
  double TILT_CUTOFF_HZ = 2.0;

  /** Takes the next grid point. */
  void next(Tick tick);

  /** Unit vector against gravity; a live view, not a copy. */
  double[] up();

  /** Angular rate in degrees per second, bias taken off; a live view, zeros without a gyro. */
  double[] rate();

  /** Whether the node has kept still for the last half second. */
  boolean still();

  /** Seconds by which {@link #up} lags behind the movement. */
  double delay();
}
