package org.fourcount.coaching;

/** The points of one thigh that have not been drawn yet, since those of the other are awaited. */
final class SidePoints {
  private static final int SIZE = 256;

  private final TraceRing points = new TraceRing(SIZE);
  private long drawn;
  private double percent;
  private double time = Double.NaN;

  /** Where the thigh's judge puts them. */
  TraceRing ring() {
    return points;
  }

  /** The time of the oldest one, infinity if there is none. */
  double next() {
    drawn = Math.max(drawn, points.oldest());
    return drawn < points.written() ? points.time(drawn) : Double.POSITIVE_INFINITY;
  }

  /** Draws the oldest one. */
  void draw() {
    time = points.time(drawn);
    percent = points.limb(drawn);
    drawn++;
  }

  /** Time of the last one drawn; NaN before the first. */
  double time() {
    return time;
  }

  /** The last one drawn, percent of this thigh's range. */
  double percent() {
    return percent;
  }
}
