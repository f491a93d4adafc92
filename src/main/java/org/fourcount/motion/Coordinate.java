package org.fourcount.motion;

import org.jspecify.annotations.Nullable;

/**
 * Where the moving part is on its way, point by point: degrees of an arc or millimetres of a
 * travel, outbound positive.
 */
interface Coordinate {
  /** Takes the next grid point. */
  void next(Tick tick);

  /** Where the part was at the newest point, less {@link #delay}. */
  double value();

  /** The same for those who look on: it does not jump when the past is corrected. */
  default double shown() {
    return value();
  }

  /** Whether the part has kept still for the last half second. */
  boolean still();

  /**
   * Degrees by which gravity lies off the plane in which it turns, at the newest point: constant
   * while the sensor keeps its place on the part. NaN where nothing turns.
   */
  default double offPlane() {
    return Double.NaN;
  }

  /** Where up was, and about which axis the part turned; null where nothing turns. */
  default @Nullable TurnLog turns() {
    return null;
  }

  /** Seconds by which the value lags behind the movement. */
  double delay();

  /**
   * How many points before the newest one are known better since it came: a travel is learnt in
   * hindsight, when the stack turns or rests. An arc is seen as it is.
   */
  default int corrected() {
    return 0;
  }

  /** When a stack was last set down with a knock, seconds; NaN where nothing is ever set down. */
  default double landed() {
    return Double.NaN;
  }

  /** The better value of the point so many before the newest, from 1 to {@link #corrected}. */
  default double corrected(int back) {
    throw new IndexOutOfBoundsException(back);
  }
}
