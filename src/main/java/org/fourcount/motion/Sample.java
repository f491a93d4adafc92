package org.fourcount.motion;

/**
 * One reading of one sensor node, in the node's own axes.
 *
 * <p>A slot that its owner fills again and again, so that a million samples a second leave no
 * garbage: whoever receives one copies what it needs before it returns.
 */
public final class Sample {
  /** The node, 1 to 254. */
  public int node;

  /** Device time in microseconds; never runs backwards within one node. */
  public long timeUs;

  /** Specific force in g (9.80665 m/s2); a node lying still reads +1 g upwards. */
  public double ax;

  /** See {@link #ax}. */
  public double ay;

  /** See {@link #ax}. */
  public double az;

  /** Whether {@link #gx}, {@link #gy} and {@link #gz} were measured. */
  public boolean hasGyro;

  /** Angular rate in degrees per second; meaningless without a gyro. */
  public double gx;

  /** See {@link #gx}. */
  public double gy;

  /** See {@link #gx}. */
  public double gz;

  /** Whether an axis was at the end of its scale, so that the true value may be larger. */
  public boolean clipped;

  /** Device time in seconds. */
  public double seconds() {
    return timeUs * 1e-6;
  }
}
