package org.fourcount.motion;

/** Where the points of a movement go. */
@FunctionalInterface
public interface AngleSink {
  /**
   * Takes a point.
   *
   * @param t seconds of device time, the filters' delay taken off
   * @param degrees angle about the movement's axis, outbound positive; its zero is arbitrary
   */
  void angle(double t, double degrees);
}
