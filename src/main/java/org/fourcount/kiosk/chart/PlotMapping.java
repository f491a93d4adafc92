package org.fourcount.kiosk.chart;

/**
 * Where a point lies in pixels. Time maps to absolute columns, counted from device time 0, so that
 * a column once painted stays right while the window moves over it.
 *
 * @param pixelsPerSecond columns of one second
 * @param lower value at the lower edge
 * @param upper value at the upper edge
 * @param width columns of the plot
 * @param height rows of the plot
 */
record PlotMapping(double pixelsPerSecond, double lower, double upper, int width, int height) {
  /** The absolute column in which this time lies. */
  long column(double time) {
    return (long) Math.floor(time * pixelsPerSecond);
  }

  /** The time of the left edge of an absolute column, seconds. */
  double time(long column) {
    return column / pixelsPerSecond;
  }

  /** Pixels from the absolute column {@code origin} to this time. */
  double x(double time, long origin) {
    return time * pixelsPerSecond - origin;
  }

  /** Rows from the upper edge. */
  double y(double value) {
    return height * (upper - value) / (upper - lower);
  }
}
