package org.fourcount.kiosk.chart;

import java.awt.Graphics2D;
import org.fourcount.kiosk.look.Palette;

/** How far the still part may move: a band from 0 to its limit. */
final class LimitBand implements Layer {
  private final Palette palette;
  private double limit;
  private int edge = 1;

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

  @Override
  public void paint(Graphics2D g, PlotMapping mapping, long from, long to, long origin) {
    int top = (int) Math.round(mapping.y(limit));
    int bottom = (int) Math.round(mapping.y(0));
    int x = (int) (from - origin);
    int width = (int) (to - from);
    g.setColor(palette.band());
    g.fillRect(x, top, width, bottom - top);
    g.setColor(palette.bandEdge());
    g.fillRect(x, top, width, edge);
  }
}
