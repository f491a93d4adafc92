package org.fourcount.kiosk.chart;

import java.awt.Graphics2D;
import org.fourcount.coaching.Flag;
import org.fourcount.kiosk.look.Palette;

/**
 * How far a part that is to keep still may turn: a band from 0 to its limit, up to the now line,
 * and above it a broken line from which on it is far too much. The plot is in shares of the limit.
 */
final class LimitBand implements Layer {
  /** Columns of a dash of the broken line and of the gap after it. */
  private static final int DASH = 12;

  private final Palette palette;
  private int edge = 1;
  private long until = Long.MIN_VALUE;

  LimitBand(Palette palette) {
    this.palette = palette;
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
    long end = Math.min(to, until);
    int width = (int) (end - from);
    if (width <= 0) {
      return;
    }
    int top = (int) Math.round(mapping.y(1));
    int bottom = (int) Math.round(mapping.y(0));
    int x = (int) (from - origin);
    g.setColor(palette.band());
    g.fillRect(x, top, width, bottom - top);
    g.setColor(palette.bandEdge());
    g.fillRect(x, top, width, edge);
    int severe = (int) Math.round(mapping.y(Flag.SEVERE));
    for (long dash = Math.floorDiv(from, 2L * DASH) * 2 * DASH; dash < end; dash += 2 * DASH) {
      int left = (int) (Math.max(dash, from) - origin);
      g.fillRect(left, severe, (int) (Math.min(dash + DASH, end) - origin) - left, edge);
    }
  }
}
