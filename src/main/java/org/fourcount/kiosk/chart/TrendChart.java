package org.fourcount.kiosk.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.time.LocalDate;
import java.util.List;
import javax.swing.JPanel;
import org.fourcount.kiosk.look.Lettered;
import org.fourcount.kiosk.look.MarkShape;
import org.fourcount.kiosk.look.Palette;
import org.fourcount.kiosk.look.Type;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Weeks from left to right, and what was measured in each; it stands still until told another. */
public final class TrendChart extends JPanel implements Lettered {
  /** Width of the design, in whose pixels the sizes are. */
  private static final double DESIGN_WIDTH = 1760;

  private static final int TYPE = 37;
  private static final int MARK = 26;

  /**
   * What is shown.
   *
   * @param title what it is, with its unit
   * @param first the first day that is shown
   * @param last the first day of the last week that is shown
   * @param top the largest value that has a place; the smallest is 0
   * @param values labels of the values, each with its place
   * @param days labels of the weeks, each with its place
   */
  public record Content(
      String title,
      LocalDate first,
      LocalDate last,
      double top,
      List<Label<Double>> values,
      List<Label<LocalDate>> days,
      List<TrendLine> lines) {}

  /** A word at a place of an axis. */
  public record Label<T>(T at, String text) {}

  private final transient Palette palette;
  private transient Content content =
      new Content("", LocalDate.EPOCH, LocalDate.EPOCH, 1, List.of(), List.of(), List.of());

  /** An empty chart, known to assistive technology by this name. */
  public TrendChart(String name, Palette palette) {
    this.palette = palette;
    setName(name);
    setOpaque(false);
  }

  /**
   * Shows this.
   *
   * @param inWords the same for who cannot see it
   */
  public void show(Content newContent, String inWords) {
    content = newContent;
    getAccessibleContext().setAccessibleName(newContent.title());
    getAccessibleContext().setAccessibleDescription(inWords);
    repaint();
  }

  @Override
  public double capitalsHeight() {
    return TYPE * getWidth() / DESIGN_WIDTH * Type.CAPITALS;
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D g = (Graphics2D) graphics.create();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    int round = getHeight() / 14;
    g.setColor(palette.panel());
    g.fillRoundRect(0, 0, getWidth(), getHeight(), round, round);
    chart(getWidth() / DESIGN_WIDTH).draw(g, new Rectangle(getWidth(), getHeight()));
    g.dispose();
  }

  private JFreeChart chart(double scale) {
    XYSeriesCollection all = new XYSeriesCollection();
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer();
    renderer.setDrawSeriesLineAsPath(true); // so that dashes are even
    boolean isKeyed = false;
    for (TrendLine line : content.lines()) {
      XYSeries series = new XYSeries(all.getSeriesCount() + line.name());
      line.points().forEach(p -> series.add(at(p.monday()), p.value()));
      style(renderer, all.getSeriesCount(), line, scale);
      all.addSeries(series);
      isKeyed |= !line.name().isEmpty();
    }
    LabelledAxis days = axis(TextAnchor.TOP_CENTER, scale);
    content.days().forEach(label -> days.label(at(label.at()), label.text()));
    days.setRange(at(content.first()) - 3, at(content.last()) + 4);
    LabelledAxis values = axis(TextAnchor.CENTER_RIGHT, scale);
    content.values().forEach(label -> values.label(label.at(), label.text()));
    values.setRange(0, content.top());
    XYPlot plot = new XYPlot(all, days, values, renderer);
    plot.setBackgroundPaint(palette.panel());
    plot.setOutlineVisible(false);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinePaint(palette.grid());
    plot.setRangeGridlineStroke(new BasicStroke((float) (2 * scale)));
    AxisSpace left = new AxisSpace();
    left.setLeft(100 * scale); // half of a day's label reaches beyond the first mark
    plot.setFixedRangeAxisSpace(left);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    renderer.setLegendItemLabelGenerator(
        (set, i) -> String.valueOf(set.getSeriesKey(i)).substring(1));
    JFreeChart chart = new JFreeChart(null, null, plot, false);
    chart.setBackgroundPaint(null);
    double pad = 20 * scale;
    // A label of the last day reaches beyond its mark.
    chart.setPadding(new RectangleInsets(pad, pad, pad, 5 * pad));
    TextTitle title = new TextTitle(content.title(), Type.strong(TYPE * scale));
    title.setPaint(palette.text());
    title.setHorizontalAlignment(HorizontalAlignment.LEFT);
    title.setPadding(0, pad, pad, 0);
    chart.setTitle(title);
    if (isKeyed) {
      chart.addLegend(key(renderer, scale));
    }
    return chart;
  }

  private static double at(LocalDate day) {
    return (double) day.toEpochDay();
  }

  private LegendTitle key(XYLineAndShapeRenderer renderer, double scale) {
    LegendTitle key = new LegendTitle(renderer.getPlot());
    key.setItemFont(Type.text(TYPE * scale));
    key.setItemPaint(palette.text());
    key.setPosition(RectangleEdge.BOTTOM);
    double gap = 16 * scale;
    key.setItemLabelPadding(new RectangleInsets(0, gap / 2, 0, 2 * gap));
    return key;
  }

  private LabelledAxis axis(TextAnchor anchor, double scale) {
    LabelledAxis axis = new LabelledAxis(anchor);
    axis.setTickLabelFont(Type.text(TYPE * scale));
    axis.setTickLabelPaint(palette.quiet());
    axis.setTickLabelInsets(new RectangleInsets(8 * scale, 8 * scale, 8 * scale, 12 * scale));
    return axis;
  }

  private void style(XYLineAndShapeRenderer renderer, int i, TrendLine line, double scale) {
    float width = (float) (5 * scale);
    boolean isAsked = line.kind() == TrendLine.Kind.ASKED;
    renderer.setSeriesStroke(
        i,
        isAsked
            ? new BasicStroke(
                width,
                BasicStroke.CAP_BUTT,
                BasicStroke.JOIN_ROUND,
                1,
                new float[] {3 * width, 2 * width},
                0)
            : new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    renderer.setSeriesPaint(i, color(line.kind()));
    renderer.setSeriesShapesVisible(i, !isAsked);
    Shape shape = shape(line.kind());
    double size = MARK * scale;
    renderer.setSeriesShape(
        i, AffineTransform.getScaleInstance(size, size).createTransformedShape(shape));
    renderer.setLegendLine(new java.awt.geom.Line2D.Double(-30 * scale, 0, 30 * scale, 0));
  }

  private static Shape shape(TrendLine.Kind kind) {
    return switch (kind) {
      case UP -> MarkShape.UP;
      case DOWN -> MarkShape.DOWN;
      case ONLY, ASKED -> new Ellipse2D.Double(-0.42, -0.42, 0.84, 0.84);
    };
  }

  private Color color(TrendLine.Kind kind) {
    return switch (kind) {
      case ONLY, UP -> palette.own();
      case DOWN -> palette.ahead();
      case ASKED -> palette.bandEdge();
    };
  }
}
