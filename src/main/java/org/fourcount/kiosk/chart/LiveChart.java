package org.fourcount.kiosk.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Insets;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import javax.swing.JPanel;
import org.fourcount.coaching.Fault;
import org.fourcount.coaching.Flag;
import org.fourcount.coaching.Mark;
import org.fourcount.coaching.SetState;
import org.fourcount.coaching.TargetPath;
import org.fourcount.coaching.TraceRing;
import org.fourcount.kiosk.look.MarkShape;
import org.fourcount.kiosk.look.Palette;
import org.fourcount.kiosk.look.Type;
import org.fourcount.kiosk.words.Words;
import org.jfree.chart.ui.TextAnchor;

/**
 * The live chart: the path to follow with the person's own trace over it, and below on the same
 * time axis the part that is to keep still.
 */
public final class LiveChart extends JPanel {
  /** Points kept: 32 s at 1000 Hz, a whole set at 100 Hz. */
  private static final int CAPACITY = 1 << 15;

  private static final double LOWEST_PERCENT = -20;
  private static final double HIGHEST_PERCENT = 122;

  /** The still part's scale ends here: 1.5 times the lean that is red in any case (10 degrees). */
  private static final double HIGHEST_DEGREES = 15;

  private final Palette palette;
  private final Words words;
  private final RingXYDataset limb = new RingXYDataset("limb", CAPACITY);
  private final RingXYDataset still = new RingXYDataset("still", CAPACITY);
  private final FlaggedSpans limbSpans = new FlaggedSpans(this::onLimb);
  private final FlaggedSpans stillSpans = new FlaggedSpans(this::onStill);
  private final Trace limbTrace;
  private final Trace stillTrace;
  private final TargetBand band;
  private final LimitBand limit;
  private final LivePlot limbPlot;
  private final LivePlot stillPlot;
  private final FlagLabels limbLabels;
  private final FlagLabels stillLabels;
  private final Ellipse2D.Double dot = new Ellipse2D.Double();

  private double scale = 1;
  private boolean hasStill;
  private boolean placed;
  private boolean live = true;
  private boolean tooFast;
  private double now;
  private double stillLimit;
  private String limitText = "";
  private TargetPath target = TargetPath.NONE;
  private double halfBand;
  private TraceRing ring = new TraceRing(2);
  private long position;

  /** A chart in these colours and words that shows so much time. */
  public LiveChart(Palette palette, Words words, ChartWindow window) {
    this.palette = palette;
    this.words = words;
    limbTrace = new Trace(limb, limbSpans, palette, palette.own());
    stillTrace = new Trace(still, stillSpans, palette, palette.text());
    band = new TargetBand(palette);
    limit = new LimitBand(palette);
    LabelledAxis percent = new LabelledAxis(TextAnchor.CENTER_RIGHT);
    percent.label(0, "0");
    percent.label(50, "50");
    percent.label(100, words.text("chart.percent", 100));
    LabelledAxis seconds = new LabelledAxis(TextAnchor.TOP_CENTER);
    for (double ago = 8; ago <= window.behind(); ago += 8) {
      seconds.label(-ago, words.text("chart.ago", ago));
    }
    seconds.label(window.ahead() / 2, words.text("chart.next"));
    limbPlot =
        new LivePlot(
            limb,
            new Backdrop(limb, seconds, percent, palette),
            limbTrace,
            new Layer[] {band, limbTrace},
            window,
            LOWEST_PERCENT,
            HIGHEST_PERCENT);
    LabelledAxis unlabelled = new LabelledAxis(TextAnchor.TOP_CENTER);
    LabelledAxis degrees = new LabelledAxis(TextAnchor.CENTER_RIGHT);
    stillPlot =
        new LivePlot(
            still,
            new Backdrop(still, unlabelled, degrees, palette),
            stillTrace,
            new Layer[] {limit, stillTrace},
            window,
            -1,
            HIGHEST_DEGREES);
    limbLabels = new FlagLabels(this::onLimb, words::flag, palette, false);
    stillLabels = new FlagLabels(this::onStill, words::flag, palette, true);
    super.setLayout(null);
    setOpaque(true);
    getAccessibleContext().setAccessibleName(words.text("chart.name"));
  }

  private boolean onStill(Flag flag) {
    return hasStill && (flag.fault() == Fault.TRUNK || flag.fault() == Fault.STILL_PART);
  }

  private boolean onLimb(Flag flag) {
    return !onStill(flag);
  }

  /** Sets how large a pixel of the 1920x1080 design is here. */
  public void scale(double pixels) {
    scale = pixels;
    placed = false;
  }

  @Override
  public void setBounds(int x, int y, int width, int height) {
    placed &= width == getWidth() && height == getHeight();
    super.setBounds(x, y, width, height);
  }

  /**
   * Keeps up with the set; on the event thread, once a tick.
   *
   * @param newest the newest total
   * @param traces where the newest points come from
   * @param nowSeconds seconds of device time at the now line; never less than the last time
   * @param isLive whether points arrive; where they do not, the trace is grey
   */
  public void advance(SetState newest, TraceRing traces, double nowSeconds, boolean isLive) {
    now = nowSeconds;
    pull(traces);
    if (newest.hasStillPart() != hasStill) {
      hasStill = newest.hasStillPart();
      placed = false;
    }
    if (hasStill && stillLimit != newest.stillPartLimit()) {
      stillLimit = newest.stillPartLimit();
      limitText = words.text("chart.limit", stillLimit);
      limit.limit(stillLimit);
      stillPlot.redraw();
    }
    if (isLive != live) {
      live = isLive;
      limbTrace.color(live ? palette.own() : palette.stale());
      stillTrace.color(live ? palette.text() : palette.stale());
      limbPlot.redraw();
      stillPlot.redraw();
    }
    if (getWidth() < 50 || getHeight() < 50) {
      return;
    }
    place();
    tooFast = newest.tooFast() && live;
    double restyled = limbSpans.update(newest.flags(), tooFast, newest.time());
    double repathed = Double.POSITIVE_INFINITY;
    if (newest.target() != target || newest.bandPercent() != halfBand) {
      repathed = newest.target().newestAnchor();
      // An anchor within the old path changes only what comes after it.
      if (newest.bandPercent() != halfBand || !target.runsAt(repathed)) {
        repathed = Double.POSITIVE_INFINITY;
        limbPlot.redraw();
      }
      target = newest.target();
      halfBand = newest.bandPercent();
      band.target(target, halfBand);
    }
    band.aheadFrom(limbPlot.mapping().column(now));
    limbPlot.advance(now, restyled, repathed);
    limbLabels.update(newest.flags(), getFontMetrics(limbLabels.font()));
    if (hasStill) {
      restyled = stillSpans.update(newest.flags(), false, newest.time());
      stillPlot.advance(now, restyled, Double.POSITIVE_INFINITY);
      stillLabels.update(newest.flags(), getFontMetrics(stillLabels.font()));
    }
    repaint();
  }

  private void pull(TraceRing traces) {
    if (traces != ring) {
      ring = traces;
      position = 0;
      limb.clear();
      still.clear();
      limbPlot.redraw();
      stillPlot.redraw();
    }
    long written = ring.written();
    position = Math.max(position, ring.oldest());
    for (; position < written; position++) {
      double time = ring.time(position);
      limb.add(time, ring.limb(position));
      still.add(time, ring.still(position));
    }
  }

  private int px(double design) {
    return (int) Math.round(design * scale);
  }

  private void place() {
    if (placed) {
      return;
    }
    placed = true;
    int gap = px(16);
    int stripHeight = hasStill ? px(160) : 0;
    int chartHeight = getHeight() - (hasStill ? stripHeight + gap : 0);
    Font font = Type.text(px(38));
    limbTrace.width(6 * scale, 10 * scale);
    stillTrace.width(5 * scale, 8 * scale);
    band.width(2.5 * scale, 6 * scale);
    limit.width(Math.max(2, px(3)));
    float grid = Math.max(1, px(2));
    Insets margins = new Insets(px(20), px(150), px(60), px(32));
    limbPlot.place(new Rectangle(0, 0, getWidth(), chartHeight), margins, font, grid);
    limbLabels.style(font, px(60));
    stillLabels.style(font, px(56));
    if (hasStill) {
      Rectangle strip = new Rectangle(0, chartHeight + gap, getWidth(), stripHeight);
      Insets stripMargins = new Insets(px(8), px(150), px(8), px(32));
      stillPlot.place(strip, stripMargins, font, grid);
    }
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D g = (Graphics2D) graphics;
    if (!placed) {
      g.setColor(palette.panel());
      g.fillRect(0, 0, getWidth(), getHeight());
      return;
    }
    paintPlots(g);
  }

  /** Paints the chart as it stands; what a tick costs, without Swing. */
  void paintPlots(Graphics2D g) {
    CircularImage.smooth(g);
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    limbPlot.show(g);
    if (hasStill) {
      g.setColor(palette.canvas());
      int top = limbPlot.area().y + limbPlot.area().height + px(60);
      g.fillRect(0, top, getWidth(), px(16));
      stillPlot.show(g);
      stillLabels.show(g, stillPlot);
      paintStillWords(g);
    }
    limbLabels.show(g, limbPlot);
    paintNow(g);
  }

  private void paintStillWords(Graphics2D g) {
    Rectangle area = stillPlot.area();
    g.setFont(Type.strong(px(48)));
    g.setColor(palette.text());
    g.drawString(words.text("chart.back"), px(20), (int) stillPlot.y(0) - px(16));
    g.setFont(limbLabels.font());
    g.setColor(palette.quiet());
    g.drawString(limitText, stillPlot.nowX() + px(20), area.y + px(44));
  }

  private void paintNow(Graphics2D g) {
    int x = limbPlot.nowX();
    int width = Math.max(2, px(3));
    Color line = live ? palette.text() : palette.stale();
    g.setColor(line);
    Rectangle area = limbPlot.area();
    g.fillRect(x - width / 2, area.y, width, area.height);
    if (hasStill) {
      Rectangle strip = stillPlot.area();
      g.fillRect(x - width / 2, strip.y, width, strip.height);
    }
    if (live && target.runsAt(now)) {
      circle(g, x, limbPlot.y(target.percentAt(now)), px(40), palette.ahead());
      circle(g, x, limbPlot.y(target.percentAt(now)), px(30), palette.panel());
    }
    double tip = limbPlot.tipTime(now);
    double value = limb.at(tip);
    if (Double.isNaN(value)) {
      return;
    }
    double y = Math.max(area.y, Math.min(area.y + area.height, limbPlot.y(value)));
    double tipX = limbPlot.x(tip);
    circle(g, tipX, y, px(tooFast ? 68 : 36), palette.canvas());
    if (tooFast) {
      MarkShape.paint(g, Mark.RUSHED, tipX, y, px(52), palette);
    } else {
      circle(g, tipX, y, px(26), live ? palette.own() : palette.stale());
    }
  }

  private void circle(Graphics2D g, double x, double y, double diameter, Color color) {
    dot.setFrame(x - diameter / 2, y - diameter / 2, diameter, diameter);
    g.setColor(color);
    g.fill(dot);
  }
}
