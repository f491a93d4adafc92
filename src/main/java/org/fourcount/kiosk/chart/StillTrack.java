package org.fourcount.kiosk.chart;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Insets;
import java.awt.Rectangle;
import java.util.function.Predicate;
import org.fourcount.coaching.Flag;
import org.fourcount.coaching.SetState;
import org.fourcount.coaching.StillLimit;
import org.fourcount.kiosk.look.Palette;
import org.fourcount.kiosk.words.Words;
import org.jfree.chart.ui.TextAnchor;
import org.jspecify.annotations.Nullable;

/**
 * A part that is to keep still: how far it turned over the same time, and how far it may. Drawn in
 * shares of its limit, so that the limits of all parts lie at the same height; the words tell the
 * degrees.
 */
final class StillTrack {
  /** The scale ends here: 1.5 times the turn that is severe. */
  private static final double HIGHEST = 2.5;

  private static final double LOWEST = -1.0 / 6;

  /** Where the newest points of a part are missing for longer, it is not watched, seconds. */
  private static final double SILENT_S = 0.5;

  private final Palette palette;
  private final Words words;
  private final RingXYDataset points;
  private final FlaggedSpans spans;
  private final Trace trace;
  private final LimitBand band;
  private final LivePlot plot;
  private final FlagLabels labels;
  private final SilenceLabel silence;
  private @Nullable StillLimit limit;
  private PartLabel label;
  private Rectangle card = new Rectangle();
  private double scale = 1;
  private double seen = Double.NaN;
  private boolean live = true;

  StillTrack(
      Palette palette, Words words, ChartWindow window, int capacity, Predicate<Flag> shown) {
    this.palette = palette;
    this.words = words;
    points = new RingXYDataset("still", capacity);
    spans = new FlaggedSpans(shown);
    trace = new Trace(points, spans, palette, palette.text());
    band = new LimitBand(palette);
    label = new PartLabel("", "", "", palette);
    labels = new FlagLabels(shown, words::flag, palette, true);
    silence = new SilenceLabel(words.text("chart.silent"), palette);
    LabelledAxis seconds = new LabelledAxis(TextAnchor.TOP_CENTER);
    LabelledAxis shares = new LabelledAxis(TextAnchor.CENTER_RIGHT);
    plot =
        new LivePlot(
            points,
            new Backdrop(points, seconds, shares, palette),
            trace,
            new Layer[] {band, trace},
            window,
            LOWEST,
            HIGHEST);
  }

  /** Takes which part it is and how far it may turn. */
  void watch(StillLimit newLimit) {
    if (newLimit.equals(limit)) {
      return;
    }
    limit = newLimit;
    label =
        new PartLabel(
            words.part(newLimit.watched().part()),
            words.text("chart.limit", newLimit.degrees()),
            words.text("chart.limit-short", newLimit.degrees()),
            palette);
    clear();
  }

  void add(double time, double degrees) {
    points.add(time, limit == null ? Double.NaN : degrees / limit.degrees());
    seen = Double.isNaN(degrees) && !Double.isNaN(seen) ? seen : time;
  }

  void clear() {
    points.clear();
    seen = Double.NaN;
    plot.redraw();
  }

  /** The largest turn between two times, as a share of the limit; NaN if none is known. */
  double largest(double from, double to) {
    return points.max(from, to);
  }

  /** Whether nothing is known of the part at the moment. */
  boolean isSilent() {
    return live && points.newestX() - seen > SILENT_S;
  }

  /** Places the card; {@code newScale} is the size of a pixel of the 1920x1080 design. */
  void place(Rectangle newCard, Insets margins, Font font, double newScale) {
    card = newCard;
    scale = newScale;
    trace.width(5 * scale, 9 * scale);
    band.width((int) Math.max(2, Math.round(3 * scale)));
    plot.place(card, margins, font, (float) Math.max(1, 2 * scale));
    int height = (int) Math.min(56 * scale, plot.area().height * 0.8);
    labels.style(font, height);
    silence.style(font, height);
  }

  void advance(SetState state, double now, boolean isLive, FontMetrics metrics) {
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

  PartLabel label() {
    return label;
  }

  LivePlot plot() {
    return plot;
  }

  void show(Graphics2D g) {
    plot.show(g);
    label.show(g, labelPlace(), labels.font(), scale);
    labels.show(g, plot);
    if (isSilent()) {
      silence.show(g, plot);
    }
  }

  /** Right of the now line. */
  Rectangle labelPlace() {
    int left = (int) (plot.nowX() + 16 * scale);
    int right = (int) (card.x + card.width - 14 * scale);
    return new Rectangle(left, card.y, right - left, card.height);
  }
}
