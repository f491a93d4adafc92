package org.fourcount.kiosk.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Insets;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.Area;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import org.fourcount.kiosk.look.Palette;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/** A plot as JFreeChart draws it: axes, labels and grid, empty or with all its layers. */
final class Backdrop {
  private final LabelledAxis time;
  private final LabelledAxis value;
  private final StretchRenderer renderer = new StretchRenderer();
  private final XYPlot plot;
  private final JFreeChart chart;
  private final Color behind;
  private Insets margins = new Insets(0, 0, 0, 0);

  Backdrop(RingXYDataset points, LabelledAxis time, LabelledAxis value, Palette palette) {
    this.time = time;
    this.value = value;
    behind = palette.canvas();
    plot = new XYPlot(points, time, value, renderer);
    plot.setBackgroundPaint(palette.panel());
    plot.setOutlineVisible(false);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinePaint(palette.grid());
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    time.setTickLabelPaint(palette.quiet());
    value.setTickLabelPaint(palette.quiet());
    chart = new JFreeChart(null, null, plot, false);
    chart.setBackgroundPaint(palette.panel());
    chart
        .getRenderingHints()
        .put(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    chart.setTextAntiAlias(true);
  }

  /** Sets the margins around the plot in whole pixels, the type, and the width of grid lines. */
  void style(Insets plotMargins, Font font, float gridWidth) {
    margins = plotMargins;
    AxisSpace sides = new AxisSpace();
    sides.setLeft(margins.left);
    sides.setRight(margins.right);
    plot.setFixedRangeAxisSpace(sides);
    AxisSpace ends = new AxisSpace();
    ends.setTop(margins.top);
    ends.setBottom(margins.bottom);
    plot.setFixedDomainAxisSpace(ends);
    time.setTickLabelFont(font);
    value.setTickLabelFont(font);
    // Solid: JFreeChart's dashed grid costs 3 to 5 ms a drawing.
    plot.setRangeGridlineStroke(new BasicStroke(gridWidth));
  }

  /** The whole card without anything in the plot; times on the labels are seconds from now. */
  BufferedImage empty(int width, int height, ChartWindow window, PlotMapping mapping) {
    value.setRange(mapping.lower(), mapping.upper());
    time.setRange(-window.behind(), Math.max(window.ahead(), 1e-6));
    renderer.show(mapping, 0, new Layer[0]);
    BufferedImage card = draw(width, height);
    roundCorners(card);
    return card;
  }

  private void roundCorners(BufferedImage card) {
    int width = card.getWidth();
    int height = card.getHeight();
    int round = Math.max(8, Math.min(32, Math.min(width, height) / 6));
    Area corners = new Area(new Rectangle(width, height));
    corners.subtract(new Area(new RoundRectangle2D.Double(0, 0, width, height, round, round)));
    Graphics2D g = card.createGraphics();
    CircularImage.smooth(g);
    g.setColor(behind);
    g.fill(corners);
    g.dispose();
  }

  /** The inside of the plot with its layers, {@code left} being its first absolute column. */
  BufferedImage full(int width, int height, PlotMapping mapping, long left, Layer[] layers) {
    time.setRange(mapping.time(left), mapping.time(left + mapping.width()));
    renderer.show(mapping, left, layers);
    return inside(draw(width, height), mapping);
  }

  /** Cuts the inside of the plot out of a whole card. */
  BufferedImage inside(BufferedImage card, PlotMapping mapping) {
    return card.getSubimage(margins.left, margins.top, mapping.width(), mapping.height());
  }

  private BufferedImage draw(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    chart.draw(g, new Rectangle(width, height));
    g.dispose();
    return image;
  }
}
