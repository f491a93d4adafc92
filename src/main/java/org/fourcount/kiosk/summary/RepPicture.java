package org.fourcount.kiosk.summary;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import javax.swing.JPanel;
import org.fourcount.coaching.Flag;
import org.fourcount.coaching.JudgedRep;
import org.fourcount.coaching.Part;
import org.fourcount.coaching.StillLimit;
import org.fourcount.kiosk.StillParts;
import org.fourcount.kiosk.look.Lettered;
import org.fourcount.kiosk.look.MarkShape;
import org.fourcount.kiosk.look.Palette;
import org.fourcount.kiosk.look.Type;
import org.fourcount.kiosk.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * One repetition: the moving part within its range, below it the part that was flagged, or was not
 * seen, or else the first that was watched, with its limit; flagged stretches are thick and bear
 * their mark.
 */
final class RepPicture extends JPanel implements Lettered {
  /** Percent of the range at the edges of the upper plot, and shares of the limit of the lower. */
  private static final double[] LIMB = {-12, 125};

  private static final double[] STILL = {-0.1, 2.5};
  private static final double LIMB_SHARE = 0.5;

  /** In pixels of the design. */
  private static final int TYPE = 37;

  private final transient Palette palette;
  private final transient Words words;
  private transient @Nullable RepTrace trace;
  private transient List<Flag> flags = List.of();
  private transient List<StillLimit> still = List.of();
  private int part = -1;
  private double scale = 1;

  RepPicture(Palette palette, Words words) {
    this.palette = palette;
    this.words = words;
    setOpaque(false);
  }

  /** Sets the size of a pixel of the design. */
  void scale(double pixels) {
    scale = pixels;
  }

  @Override
  public double capitalsHeight() {
    return TYPE * scale * Type.CAPITALS;
  }

  /**
   * Shows this repetition.
   *
   * @param inWords the same for who cannot see it
   */
  void show(
      RepTrace newTrace, JudgedRep rep, List<StillLimit> newStill, String name, String inWords) {
    getAccessibleContext().setAccessibleName(name);
    getAccessibleContext().setAccessibleDescription(inWords);
    trace = newTrace;
    flags = rep.flags();
    still = newStill;
    part = newStill.isEmpty() ? -1 : 0;
    for (int i = 0; i < StillParts.shown(still); i++) {
      Part here = still.get(i).watched().part();
      part = rep.unseen().stream().anyMatch(u -> u.part() == here) ? i : part;
    }
    for (int i = flags.size() - 1; i >= 0; i--) {
      int about = part(newTrace, flags.get(i));
      part = about < 0 ? part : about;
    }
    repaint();
  }

  private int part(RepTrace of, Flag flag) {
    return StillParts.of(flag, still, i -> of.largest(i, flag.from(), flag.to()));
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    RepTrace shown = trace;
    if (shown == null || shown.size() < 2) {
      return;
    }
    Graphics2D g = (Graphics2D) graphics;
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    int limbHeight = part < 0 ? getHeight() : (int) (getHeight() * LIMB_SHARE);
    Plot limb = new Plot(g, shown, 0, limbHeight, LIMB, shown::limb);
    limb.rule(0);
    limb.rule(100);
    limb.name(words.text("chart.percent", 100), limb.y(100));
    limb.trace(palette.own());
    if (part >= 0) {
      int label = (int) (1.3 * TYPE * scale);
      double limit = still.get(part).degrees();
      Plot below =
          new Plot(
              g,
              shown,
              limbHeight + label,
              getHeight() - limbHeight - label,
              STILL,
              i -> shown.still(part, i) / limit);
      below.band();
      String name = words.part(still.get(part).watched().part());
      below.name(name + " " + words.text("chart.limit-short", limit), limbHeight);
      below.trace(palette.text());
      for (Flag flag : flags) {
        if (part(shown, flag) == part) {
          below.flag(flag, flag.to()); // beside the hump
        }
      }
    }
    for (Flag flag : flags) {
      if (part(shown, flag) < 0) {
        limb.flag(flag, (flag.from() + flag.to()) / 2);
      }
    }
  }

  /** One trace over the time of the repetition. */
  private final class Plot {
    private final Graphics2D g;
    private final RepTrace of;
    private final int top;
    private final int height;
    private final double[] edges;
    private final IntToDoubleFunction value;

    Plot(Graphics2D g, RepTrace of, int top, int height, double[] edges, IntToDoubleFunction v) {
      this.g = g;
      this.of = of;
      this.top = top;
      this.height = height;
      this.edges = edges;
      this.value = v;
    }

    private double x(double time) {
      double from = of.time(0);
      return getWidth() * (time - from) / (of.time(of.size() - 1) - from);
    }

    private double y(double v) {
      double within = Math.max(edges[0], Math.min(edges[1], v));
      return top + height * (edges[1] - within) / (edges[1] - edges[0]);
    }

    void rule(double v) {
      g.setColor(palette.grid());
      g.fillRect(0, (int) y(v), getWidth(), line(1));
    }

    void band() {
      g.setColor(palette.band());
      g.fillRect(0, (int) y(1), getWidth(), (int) y(0) - (int) y(1));
      g.setColor(palette.bandEdge());
      g.fillRect(0, (int) y(1), getWidth(), line(1));
      int severe = (int) y(Flag.SEVERE);
      for (int dash = 0; dash < getWidth(); dash += line(10)) {
        g.fillRect(dash, severe, line(5), line(1));
      }
    }

    /** What a plot shows, at the left. */
    void name(String text, double top) {
      g.setFont(Type.text(TYPE * scale));
      g.setColor(palette.quiet());
      g.drawString(text, 0, (int) (top + TYPE * scale));
    }

    void trace(Color color) {
      g.setStroke(stroke(2));
      g.setColor(color);
      g.draw(path(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY));
    }

    void flag(Flag flag, double markAt) {
      g.setStroke(stroke(4));
      g.setColor(palette.of(flag));
      g.draw(path(flag.from(), flag.to()));
      double size = getHeight() * 0.14;
      double x = Math.max(size, Math.min(getWidth() - size, x(markAt) + size));
      MarkShape.paint(g, flag, x, top + size * 0.7, size, palette);
    }

    private Path2D path(double from, double to) {
      Path2D path = new Path2D.Double();
      boolean drawn = false;
      for (int i = 0; i < of.size(); i++) {
        double t = of.time(i);
        double v = value.applyAsDouble(i);
        if (t < from || t > to || Double.isNaN(v)) {
          drawn = false;
        } else if (drawn) {
          path.lineTo(x(t), y(v));
        } else {
          path.moveTo(x(t), y(v));
          drawn = true;
        }
      }
      return path;
    }

    private BasicStroke stroke(int width) {
      return new BasicStroke(line(width), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    /** A width that grows with the picture, pixels. */
    private int line(int width) {
      return Math.max(width, width * getHeight() / 120);
    }
  }
}
