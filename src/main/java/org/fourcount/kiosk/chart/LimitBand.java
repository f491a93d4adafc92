package org.fourcount.kiosk.chart;

import java.awt.Graphics2D;
import org.fourcount.kiosk.look.Palette;

/** How far the still part may move: a band from 0 to its limit, up to the now line. */
final class LimitBand implements Layer {
  private final Palette palette;
  private double limit;
  private int edge = 1;
  private long until = Long.MIN_VALUE;

  LimitBand(Palette palette) {
    this.palette = palette;
  }

  /** Sets the limit in degrees. */
  void limit(double degrees) {
    limit = degrees;
  }

  /** Sets the height of the limit's line, pixels. */
  void width(int edgeHeight) {
    edge = edgeHeight;
  }

  /** Sets the absolute column of the now line, where the band ends. */
  void until(long column) {
    until = column;
  }

  @Override
  public void paint(Graphics2D g, PlotMapping mapping, long from, long to, long origin) {
    int width = (int) (Math.min(to, until) - from);
    if (width <= 0) {
      return;
    }
    int top = (int) Math.round(mapping.y(limit));
    int bottom = (int) Math.round(mapping.y(0));
    int x = (int) (from - origin);
    g.setColor(palette.band());
    g.fillRect(x, top, width, bottom - top);
    g.setColor(palette.bandEdge());
    g.fillRect(x, top, width, edge);
  }
}
