package org.fourcount.kiosk.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Insets;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;

/**
 * One plot that keeps up with the time: JFreeChart draws it whole when its size or its past change;
 * from then on each tick paints only the columns where something is new.
 */
final class LivePlot {
  /**
   * Columns beyond the right edge that are painted in one go, so that not every frame paints there.
   */
  private static final int AHEAD = 32;

  private static final double NOTHING = Double.POSITIVE_INFINITY;

  /** Pixels at the sides of the card without any label. */
  private static final int LABEL_EDGE = 16;

  private final RingXYDataset points;
  private final Backdrop backdrop;
  private final Trace trace;
  private final Layer[] layers;
  private final ChartWindow window;
  private final double lower;
  private final double upper;

  private Rectangle card = new Rectangle();
  private Rectangle area = new Rectangle();
  private PlotMapping mapping = new PlotMapping(1, 0, 1, 1, 1);
  private BufferedImage empty = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
  private BufferedImage emptyInside = empty;
  private CircularImage circle = new CircularImage(1, 1);
  private boolean whole = true;
  private int nowX;
  private long left;
  private long tip;
  private long ready;

  /**
   * A plot.
   *
   * @param layers what is painted, lowest first; the trace is among them
   * @param lower value at the lower edge of the plot
   * @param upper value at its upper edge
   */
  LivePlot(
      RingXYDataset points,
      Backdrop backdrop,
      Trace trace,
      Layer[] layers,
      ChartWindow window,
      double lower,
      double upper) {
    this.points = points;
    this.backdrop = backdrop;
    this.trace = trace;
    this.layers = layers;
    this.window = window;
    this.lower = lower;
    this.upper = upper;
  }

  /** Places the card and, within its margins, the plot. Both need some room. */
  void place(Rectangle newCard, Insets margins, Font font, float gridWidth) {
    card = newCard;
    area =
        new Rectangle(
            card.x + margins.left,
            card.y + margins.top,
            Math.max(1, card.width - margins.left - margins.right),
            Math.max(1, card.height - margins.top - margins.bottom));
    mapping = new PlotMapping(area.width / window.seconds(), lower, upper, area.width, area.height);
    nowX = (int) Math.round(window.behind() * mapping.pixelsPerSecond());
    backdrop.style(margins, font, gridWidth);
    empty = backdrop.empty(card.width, card.height, window, mapping);
    emptyInside = backdrop.inside(empty, mapping);
    circle = new CircularImage(area.width + AHEAD, area.height);
    redraw();
  }

  /** Where the plot lies. */
  Rectangle area() {
    return area;
  }

  /** How values and times map to pixels. */
  PlotMapping mapping() {
    return mapping;
  }

  /** The column of the now line, in the coordinates of {@link #area()}'s owner. */
  int nowX() {
    return area.x + nowX;
  }

  /** The pixel column of this time now, in the same coordinates. */
  double x(double time) {
    return area.x + mapping.x(time, left);
  }

  /** The pixel row of this value, in the same coordinates. */
  double y(double value) {
    return area.y + mapping.y(value);
  }

  /** The past has changed: the next tick draws all of it. */
  void redraw() {
    whole = true;
  }

  /** Where the trace ends now, seconds; NaN where there is none. */
  double tipTime(double now) {
    return Math.min(now, points.newestX());
  }

  /**
   * Keeps up with the time.
   *
   * @param now seconds of device time at the now line
   * @param restyled earliest time whose colour changed, positive infinity for none
   * @param repathed earliest time at which the target changed, positive infinity for none
   */
  void advance(double now, double restyled, double repathed) {
    long nowColumn = mapping.column(now);
    long newLeft = nowColumn - nowX;
    long newTip = nowColumn;
    trace.until(now);
    if (whole || newLeft < left || newLeft - left >= area.width) {
      left = newLeft;
      BufferedImage all = backdrop.full(card.width, card.height, mapping, left, layers);
      circle.replace(all, left);
      ready = left + area.width;
      whole = false;
    } else {
      long right = Math.max(ready, newLeft + area.width);
      left = newLeft;
      long from = Math.min(tip, restyled == NOTHING ? tip : mapping.column(restyled));
      long to = repathed == NOTHING ? newTip + trace.reach() : right;
      if (repathed != NOTHING) {
        from = Math.min(from, mapping.column(repathed));
      }
      long end = Math.min(right, to);
      paint(Math.max(left, from - trace.reach()), end);
      if (right > ready) {
        paint(ready, left + area.width + AHEAD);
        ready = left + area.width + AHEAD;
      }
    }
    tip = points.size() == 0 ? newTip : Math.min(newTip, mapping.column(points.newestX()));
  }

  private void paint(long from, long to) {
    if (from < to) {
      circle.paint(mapping, from, to, emptyInside, layers);
    }
  }

  /** Paints over the labels of the time axis: seconds from now mean nothing while it stands. */
  void hideTimes(Graphics2D g, Color with) {
    int below = area.y + area.height + 1;
    g.setColor(with);
    g.fillRect(card.x + LABEL_EDGE, below, card.width - 2 * LABEL_EDGE, card.height - below - 2);
  }

  /** Shows the card as it is. */
  void show(Graphics2D g) {
    int right = area.x + area.width;
    int bottom = area.y + area.height;
    margin(g, card.x, card.y, card.x + card.width, area.y);
    margin(g, card.x, area.y, area.x, bottom);
    margin(g, right, area.y, card.x + card.width, bottom);
    margin(g, card.x, bottom, card.x + card.width, card.y + card.height);
    circle.show(g, area.x, area.y, left, area.width);
  }

  private void margin(Graphics2D g, int x1, int y1, int x2, int y2) {
    int x = card.x;
    int y = card.y;
    g.drawImage(empty, x1, y1, x2, y2, x1 - x, y1 - y, x2 - x, y2 - y, null);
  }
}
