package org.fourcount.sensor.link;

/**
 * How much of what a line brings is damaged.
 *
 * @param frames damaged ones since it was opened
 * @param share of the frames of the last 5 s, 0 to 1; NaN if nothing is open
 */
record Damage(long frames, double share) {
  /** Nothing is open. */
  static final Damage NOTHING = new Damage(0, Double.NaN);
}
