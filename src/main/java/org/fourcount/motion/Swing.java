package org.fourcount.motion;

/**
 * How far a part that is to keep still turned from where it was. Times are seconds of device time.
 *
 * @param degrees the largest turn that was held, degrees
 * @param from when the stretch around it began that was over the limit; NaN if none was
 * @param to when that stretch ended; NaN if none was
 */
public record Swing(double degrees, double from, double to) {
  /** Nothing is known of it, or it did not move. */
  static final Swing NONE = new Swing(0, Double.NaN, Double.NaN);
}
