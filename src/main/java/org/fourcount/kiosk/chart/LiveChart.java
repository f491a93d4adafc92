package org.fourcount.kiosk.chart;

import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Insets;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JPanel;
import org.fourcount.coaching.Flag;
import org.fourcount.coaching.SetState;
import org.fourcount.coaching.StillLimit;
import org.fourcount.coaching.TraceRing;
import org.fourcount.kiosk.StillParts;
import org.fourcount.kiosk.look.Lettered;
import org.fourcount.kiosk.look.Palette;
import org.fourcount.kiosk.look.Type;
import org.fourcount.kiosk.words.Words;
import org.fourcount.motion.Course;
import org.jspecify.annotations.Nullable;

/**
 * The live chart: the path to follow with the person's own trace over it, and below on the same
 * time axis a strip for each part that is to keep still. Everything is on the event thread.
 */
public final class LiveChart extends JPanel implements Lettered {
  /** Points kept: 32 s at 1000 Hz, a whole set at 100 Hz. */
  private static final int CAPACITY = 1 << 15;

  /** Sizes in pixels of the 1920x1080 design. */
  private static final int STRIP_HEIGHT = 160;

  private static final int GAP = 16;

  /** The moving part keeps this share of the height, whatever else is watched. */
  private static final double LIMB_SHARE = 2.0 / 3;

  private static final int LEFT = 150;
  private static final int RIGHT = 32;
  private static final int TYPE = 38;

  private final transient Palette palette;
  private final transient RangeAxis range;
  private final transient LimbTrack limb;
  private final transient List<StillTrack> strips = new ArrayList<>();

  private transient @Nullable SetState state;
  private transient @Nullable TraceRing ring;
  private transient Font font = Type.text(TYPE);
  private long position;
  private double now;
  private double scale = 1;
  private boolean live = true;
  private transient List<StillLimit> still = List.of();
  private boolean placed;

  /** A chart in these colours and words that shows so much time. */
  public LiveChart(Palette palette, Words words, ChartWindow window) {
    this(palette, words, window, Course.ARC);
  }

  /** A chart of a part that takes this course. */
  public LiveChart(Palette palette, Words words, ChartWindow window, Course course) {
    super(null);
    this.palette = palette;
    range = new RangeAxis(words, course);
    limb = new LimbTrack(palette, words, window, range.axis(), CAPACITY, flag -> strip(flag) < 0);
    for (int i = 0; i < TraceRing.PARTS; i++) {
      int part = i;
      strips.add(new StillTrack(palette, words, window, CAPACITY, flag -> strip(flag) == part));
    }
    setBackground(palette.canvas());
    getAccessibleContext().setAccessibleName(words.text("chart.name"));
  }

  /** The strip on which a flag is shown, -1 where that is the moving part's chart. */
  private int strip(Flag flag) {
    return StillParts.of(flag, still, i -> strips.get(i).largest(flag.from(), flag.to()));
  }

  /** The strips of the parts that are watched. */
  private List<StillTrack> shown() {
    return strips.subList(0, StillParts.shown(still));
  }

  @Override
  public double capitalsHeight() {
    return TYPE * scale * Type.CAPITALS;
  }

  /** Sets how large a pixel of the 1920x1080 design is here. */
  public void scale(double pixels) {
    placed &= scale == pixels;
    scale = pixels;
  }

  @Override
  public void setBounds(int x, int y, int width, int height) {
    placed &= width == getWidth() && height == getHeight();
    super.setBounds(x, y, width, height);
  }

  /**
   * Keeps up with the set, once a tick.
   *
   * @param newest the newest total
   * @param traces where the newest points come from
   * @param nowSeconds seconds of device time at the now line
   * @param isLive whether points arrive; where they do not, the trace is grey
   */
  public void advance(SetState newest, TraceRing traces, double nowSeconds, boolean isLive) {
    watch(newest.still());
    placed &= !range.isNew(newest.rangeDegrees());
    pull(traces);
    state = newest;
    now = nowSeconds;
    live = isLive;
    keepUp(newest);
    repaint();
  }

  /** Shows the range in degrees or centimetres instead of percent, and back. */
  public void otherUnit() {
    range.otherUnit();
    placed = false;
    repaint();
  }

  /** Pixels of the design that one of this chart's is. */
  public double scale() {
    return scale;
  }

  /** How far apart two times lie that a second separates, pixels. */
  public double pixelsPerSecond() {
    return limb.plot().mapping().pixelsPerSecond();
  }

  /** The earliest time of the trace that is kept, seconds of device time; NaN if there is none. */
  public double oldestTime() {
    return limb.oldestTime();
  }

  /** How many watched parts nothing is known of at the moment. */
  long silentParts() {
    return shown().stream().filter(StillTrack::isSilent).count();
  }

  private void watch(List<StillLimit> newest) {
    placed &= StillParts.shown(still) == StillParts.shown(newest);
    still = newest;
    for (int i = 0; i < shown().size(); i++) {
      strips.get(i).watch(still.get(i));
    }
  }

  private void pull(TraceRing traces) {
    if (traces != ring) {
      ring = traces;
      position = 0;
      limb.clear();
      strips.forEach(StillTrack::clear);
    }
    long written = traces.written();
    position = Math.max(position, traces.oldest());
    for (; position < written; position++) {
      double time = traces.time(position);
      limb.add(time, traces.limb(position));
      for (int i = 0; i < shown().size(); i++) {
        strips.get(i).add(time, traces.still(i, position));
      }
    }
  }

  private void keepUp(SetState newest) {
    if (!placed) {
      place();
    }
    limb.advance(newest, now, live, getFontMetrics(font));
    for (StillTrack strip : shown()) {
      strip.advance(newest, now, live, getFontMetrics(font));
    }
  }

  private void place() {
    placed = true;
    font = Type.text(TYPE * scale);
    int count = shown().size();
    int gap = px(count < TraceRing.PARTS ? GAP : GAP / 2);
    int room = (int) (getHeight() * (1 - LIMB_SHARE));
    int each = Math.min(px(STRIP_HEIGHT), room / Math.max(1, count) - gap);
    int height = Math.max(px(200), getHeight() - count * (each + gap));
    int width = Math.max(px(LEFT + RIGHT + 100), getWidth());
    Insets margins = new Insets(px(16), px(LEFT), px(60), px(RIGHT));
    limb.place(new Rectangle(0, 0, width, height), margins, font, scale);
    for (int i = 0; i < count; i++) {
      Rectangle card = new Rectangle(0, height + gap + i * (each + gap), width, each);
      strips.get(i).place(card, new Insets(px(6), px(LEFT), px(6), px(RIGHT)), font, scale);
    }
  }

  private int px(int design) {
    return (int) Math.round(design * scale);
  }

  @Override
  protected void paintComponent(Graphics g) {
    super.paintComponent(g);
    if (state != null) {
      if (!placed) {
        keepUp(state);
      }
      paintTracks((Graphics2D) g);
    }
  }

  /** Paints all tracks as they stand: what a frame costs, apart from Swing. */
  void paintTracks(Graphics2D g) {
    CircularImage.smooth(g);
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    limb.show(g);
    paintNowLine(g, limb.plot());
    for (StillTrack strip : shown()) {
      strip.show(g);
      paintNowLine(g, strip.plot());
    }
    limb.showNow(g);
  }

  private void paintNowLine(Graphics2D g, LivePlot plot) {
    int width = Math.max(2, px(3));
    Rectangle area = plot.area();
    g.setColor(live ? palette.text() : palette.stale());
    g.fillRect(plot.nowX() - width / 2, area.y, width, area.height);
  }
}
