package org.fourcount.kiosk.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Insets;
import java.awt.Rectangle;
import java.util.function.Predicate;
import org.fourcount.coaching.Flag;
import org.fourcount.coaching.SetState;
import org.fourcount.coaching.TargetPath;
import org.fourcount.kiosk.look.Palette;
import org.fourcount.kiosk.words.Words;
import org.jfree.chart.ui.TextAnchor;

/** The moving part: the path to follow, the own trace over it, and where it is now. */
final class LimbTrack {
  /** The scale leaves room for the band and for going a little too far, percent of the range. */
  private static final double LOWEST = -20;

  private static final double HIGHEST = 122;

  private final Palette palette;
  private final RingXYDataset points;
  private final FlaggedSpans spans;
  private final Trace trace;
  private final TargetBand band;
  private final LivePlot plot;
  private final FlagLabels labels;
  private final NowDot dot = new NowDot();
  private TargetPath target = TargetPath.NONE;
  private double halfBand;
  private double now;
  private boolean live = true;
  private boolean tooFast;

  LimbTrack(
      Palette palette,
      Words words,
      ChartWindow window,
      LabelledAxis range,
      int capacity,
      Predicate<Flag> shown) {
    this.palette = palette;
    points = new RingXYDataset("limb", capacity);
    spans = new FlaggedSpans(shown);
    trace = new Trace(points, spans, palette, palette.own());
    band = new TargetBand(palette);
    labels = new FlagLabels(shown, words::flag, palette, false);
    LabelledAxis seconds = new LabelledAxis(TextAnchor.TOP_CENTER);
    for (double ago = 8; ago < window.behind(); ago += 8) {
      seconds.label(-ago, words.text("chart.ago", ago));
    }
    seconds.label(0, words.text("chart.now"));
    seconds.label(window.ahead() / 2, words.text("chart.next"));
    plot =
        new LivePlot(
            points,
            new Backdrop(points, seconds, range, palette),
            trace,
            new Layer[] {band, trace},
            window,
            LOWEST,
            HIGHEST);
  }

  void add(double time, double percent) {
    points.add(time, percent);
  }

  /** NaN where there is none. */
  double oldestTime() {
    return points.size() == 0 ? Double.NaN : points.x(0);
  }

  void clear() {
    points.clear();
    plot.redraw();
  }

  /** Places the card; {@code scale} is the size of a pixel of the 1920x1080 design. */
  void place(Rectangle card, Insets margins, Font font, double scale) {
    trace.width(6 * scale, 10 * scale);
    band.width(2.5 * scale, 6 * scale);
    dot.scale(scale);
    plot.place(card, margins, font, (float) Math.max(1, 2 * scale));
    labels.style(font, (int) (60 * scale));
  }

  void advance(SetState state, double nowSeconds, boolean isLive, FontMetrics metrics) {
    now = nowSeconds;
    if (isLive != live) {
      live = isLive;
      trace.color(live ? palette.own() : palette.stale());
      plot.redraw();
    }
    tooFast = state.tooFast() && live;
    double restyled = spans.update(state.flags(), tooFast, state.time());
    double repathed = follow(state);
    band.aheadFrom(live ? plot.mapping().column(now) : Long.MAX_VALUE);
    plot.advance(now, restyled, repathed);
    labels.update(state.flags(), metrics);
  }

  /** Takes the newest path; returns the time from which on it differs from the one before. */
  private double follow(SetState state) {
    if (state.target() == target && state.bandPercent() == halfBand) {
      return Double.POSITIVE_INFINITY;
    }
    double anchor = state.target().newestAnchor();
    // A path that goes on from the one before differs only after its newest anchor.
    boolean onlyFromThere =
        state.bandPercent() == halfBand
            && target.runsAt(anchor)
            && state.target().runsAt(target.newestAnchor());
    target = state.target();
    halfBand = state.bandPercent();
    band.target(target, halfBand);
    if (onlyFromThere) {
      return anchor;
    }
    plot.redraw();
    return Double.POSITIVE_INFINITY;
  }

  LivePlot plot() {
    return plot;
  }

  void show(Graphics2D g) {
    plot.show(g);
    labels.show(g, plot);
    if (!live) {
      plot.hideTimes(g, palette.panel());
    }
  }

  /** Shows where the path and the person are now, on top of the now line. */
  void showNow(Graphics2D g) {
    if (live && target.runsAt(now)) {
      double y = plot.y(target.percentAt(now));
      dot.paint(g, plot.nowX(), y, 44, palette.ahead());
      dot.paint(g, plot.nowX(), y, 34, palette.panel());
    }
    double tip = plot.tipTime(now);
    double value = points.at(tip);
    if (Double.isNaN(value)) {
      return;
    }
    Rectangle area = plot.area();
    double y = Math.max(area.y, Math.min(area.y + area.height, plot.y(value)));
    double x = plot.x(tip);
    if (tooFast) {
      dot.paint(g, x, y, 84, palette.canvas());
      dot.paintTooFast(g, x, y, palette.rushed());
    } else {
      Color color = live ? palette.own() : palette.stale();
      dot.paint(g, x, y, 38, palette.canvas());
      dot.paint(g, x, y, 28, color);
    }
  }
}
