package org.fourcount.kiosk.chart;

import java.awt.Graphics2D;

/** One thing in a plot, painted column by column, in the same way live and in a full redraw. */
interface Layer {
  /**
   * Paints some absolute columns. The clip keeps whatever spills over; what is painted inside may
   * depend on nothing but the columns, so that stretches painted one by one make the same picture
   * as all of them painted at once.
   *
   * @param from first absolute column
   * @param to absolute column after the last
   * @param origin absolute column that lies at x = 0
   */
  void paint(Graphics2D g, PlotMapping mapping, long from, long to, long origin);
}
