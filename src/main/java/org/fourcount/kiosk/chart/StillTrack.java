package org.fourcount.kiosk.chart;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Insets;
import java.awt.Rectangle;
import java.util.function.Predicate;
import org.fourcount.coaching.Flag;
import org.fourcount.coaching.SetState;
import org.fourcount.kiosk.look.Palette;
import org.fourcount.kiosk.look.Type;
import org.fourcount.kiosk.words.Words;
import org.jfree.chart.ui.TextAnchor;

/** The part that is to keep still: its lean over the same time, and how far it may go. */
final class StillTrack {
  /** The scale ends here, degrees: 1.5 times the lean of 10 that is red for anybody. */
  private static final double HIGHEST = 15;

  private static final double LOWEST = -1;

  private final Palette palette;
  private final Words words;
  private final RingXYDataset points;
  private final FlaggedSpans spans;
  private final Trace trace;
  private final LimitBand band;
  private final LivePlot plot;
  private final FlagLabels labels;
  private final String name;
  private String limitText = "";
  private Font nameFont = Type.strong(12);
  private double scale = 1;
  private double limit = Double.NaN;
  private boolean live = true;

  StillTrack(
      Palette palette, Words words, ChartWindow window, int capacity, Predicate<Flag> shown) {
    this.palette = palette;
    this.words = words;
    name = words.text("chart.back");
    points = new RingXYDataset("still", capacity);
    spans = new FlaggedSpans(shown);
    trace = new Trace(points, spans, palette, palette.text());
    band = new LimitBand(palette);
    labels = new FlagLabels(shown, words::flag, palette, true);
    LabelledAxis seconds = new LabelledAxis(TextAnchor.TOP_CENTER);
    LabelledAxis degrees = new LabelledAxis(TextAnchor.CENTER_RIGHT);
    plot =
        new LivePlot(
            points,
            new Backdrop(points, seconds, degrees, palette),
            trace,
            new Layer[] {band, trace},
            window,
            LOWEST,
            HIGHEST);
  }

  void add(double time, double degrees) {
    points.add(time, degrees);
  }

  void clear() {
    points.clear();
    plot.redraw();
  }

  /** Places the card; {@code newScale} is the size of a pixel of the 1920x1080 design. */
  void place(Rectangle card, Insets margins, Font font, double newScale) {
    scale = newScale;
    trace.width(5 * scale, 9 * scale);
    band.width((int) Math.max(2, Math.round(3 * scale)));
    nameFont = Type.strong(48 * scale);
    plot.place(card, margins, font, (float) Math.max(1, 2 * scale));
    labels.style(font, (int) (56 * scale));
  }

  void advance(SetState state, double now, boolean isLive, FontMetrics metrics) {
    if (limit != state.stillPartLimit()) {
      limit = state.stillPartLimit();
      limitText = words.text("chart.limit", limit);
      band.limit(limit);
      plot.redraw();
    }
    if (isLive != live) {
      live = isLive;
      trace.color(live ? palette.text() : palette.stale());
      plot.redraw();
    }
    double restyled = spans.update(state.flags(), false, state.time());
    band.until(plot.mapping().column(now));
    plot.advance(now, restyled, Double.POSITIVE_INFINITY);
    labels.update(state.flags(), metrics);
  }

  LivePlot plot() {
    return plot;
  }

  void show(Graphics2D g) {
    plot.show(g);
    g.setFont(nameFont);
    g.setColor(palette.text());
    g.drawString(name, (int) (20 * scale), (int) (plot.y(0) - 14 * scale));
    g.setFont(labels.font());
    g.setColor(palette.quiet());
    int baseline = (int) (plot.y(limit) + 16 * scale);
    g.drawString(limitText, (int) (plot.nowX() + 20 * scale), baseline);
    labels.show(g, plot);
  }
}
