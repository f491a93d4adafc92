package org.fourcount.kiosk.chart;

import org.jfree.data.DomainOrder;
import org.jfree.data.xy.AbstractXYDataset;

/**
 * One trace in a ring of fixed size, as JFreeChart reads it: item 0 is the oldest point kept. Times
 * rise, so that a time is found by halving. Adding a point allocates nothing and tells nobody: the
 * chart is repainted by its own tick.
 */
final class RingXYDataset extends AbstractXYDataset {
  private final String name;
  private final double[] x;
  private final double[] y;
  private int oldest;
  private int size;

  /** A ring for so many points; 30 s at 1000 Hz are 30,000. */
  RingXYDataset(String name, int capacity) {
    this.name = name;
    x = new double[capacity];
    y = new double[capacity];
  }

  /**
   * Adds a point; the oldest goes when the ring is full. A point without a time, or not later than
   * the newest, is left out.
   *
   * @param time seconds of device time
   * @param value NaN leaves a gap
   */
  void add(double time, double value) {
    if (Double.isNaN(time) || (size > 0 && time <= newestX())) {
      return;
    }
    int slot = slot(size);
    x[slot] = time;
    y[slot] = value;
    if (size < x.length) {
      size++;
    } else {
      oldest = slot(1);
    }
  }

  /** Forgets everything: another set begins. */
  void clear() {
    size = 0;
    oldest = 0;
  }

  /** Points kept. */
  int size() {
    return size;
  }

  /** Time of an item, seconds. */
  double x(int item) {
    return x[slot(item)];
  }

  /** Value of an item. */
  double y(int item) {
    return y[slot(item)];
  }

  /** Time of the newest item, seconds; NaN while there is none. */
  double newestX() {
    return size == 0 ? Double.NaN : x(size - 1);
  }

  /** The first item at or after this time; {@link #size()} if all are earlier. */
  int firstAtOrAfter(double time) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (x(middle) < time) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The first item after this time; {@link #size()} if none is. */
  int firstAfter(double time) {
    int item = firstAtOrAfter(time);
    return item < size && x(item) == time ? item + 1 : item;
  }

  /** The smallest value from one time up to another, leaving gaps out; NaN if there is none. */
  double min(double from, double to) {
    double least = Double.NaN;
    for (int i = firstAtOrAfter(from); i < size && x(i) < to; i++) {
      least = y(i) < least || Double.isNaN(least) ? y(i) : least;
    }
    return least;
  }

  /** The largest value from one time up to another, leaving gaps out; NaN if there is none. */
  double max(double from, double to) {
    double most = Double.NaN;
    for (int i = firstAtOrAfter(from); i < size && x(i) < to; i++) {
      most = y(i) > most || Double.isNaN(most) ? y(i) : most;
    }
    return most;
  }

  /** The value at this time, between the points on either side; NaN outside of the trace. */
  double at(double time) {
    int after = firstAtOrAfter(time);
    if (size == 0 || after == size || (after == 0 && x(0) > time)) {
      return size > 0 && time >= newestX() ? y(size - 1) : Double.NaN;
    }
    if (after == 0) {
      return y(0);
    }
    double share = (time - x(after - 1)) / (x(after) - x(after - 1));
    return y(after - 1) + share * (y(after) - y(after - 1));
  }

  private int slot(int item) {
    int slot = oldest + item;
    return slot < x.length ? slot : slot - x.length;
  }

  @Override
  public DomainOrder getDomainOrder() {
    return DomainOrder.ASCENDING;
  }

  @Override
  public int getSeriesCount() {
    return 1;
  }

  @Override
  public Comparable<String> getSeriesKey(int series) {
    return name;
  }

  @Override
  public int getItemCount(int series) {
    return size;
  }

  @Override
  public double getXValue(int series, int item) {
    return x(item);
  }

  @Override
  public double getYValue(int series, int item) {
    return y(item);
  }

  @Override
  public Number getX(int series, int item) {
    return x(item);
  }

  @Override
  public Number getY(int series, int item) {
    return y(item);
  }
}
