package org.fourcount.motion;

/**
 * Second-order low-pass filter of Butterworth's shape, by the bilinear transform with prewarping
 * (Oppenheim and Schafer, Discrete-Time Signal Processing, 7.1). It starts settled at its first
 * value.
 */
public final class Butterworth2 {
  private final double b0;
  private final double a1;
  private final double a2;
  private boolean started;
  private double x1;
  private double x2;
  private double y1;
  private double y2;

  /**
   * @param cutoffHz frequency at which the gain is 0.71, below half the sampling rate
   * @param rateHz sampling rate
   */
  public Butterworth2(double cutoffHz, double rateHz) {
    double k = Math.tan(Math.PI * cutoffHz / rateHz);
    double a0 = 1 + Math.sqrt(2) * k + k * k;
    b0 = k * k / a0;
    a1 = 2 * (k * k - 1) / a0;
    a2 = (1 - Math.sqrt(2) * k + k * k) / a0;
  }

  /** Takes the next value and gives the filtered one. */
  public double next(double x) {
    if (!started) {
      started = true;
      x1 = x;
      x2 = x;
      y1 = x;
      y2 = x;
    }
    double y = b0 * (x + 2 * x1 + x2) - a1 * y1 - a2 * y2;
    x2 = x1;
    x1 = x;
    y2 = y1;
    y1 = y;
    return y;
  }
}
