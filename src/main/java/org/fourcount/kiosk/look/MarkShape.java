package org.fourcount.kiosk.look;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.fourcount.coaching.Flag;
import org.fourcount.coaching.JudgedRep;
import org.fourcount.coaching.Mark;

/**
 * One shape for each mark, so that no colour need be told apart: a tick, a double arrow, a
 * half-full ring, a diamond, a ring with a question mark. All are drawn in a square of side 1
 * around the origin, to be scaled.
 */
public final class MarkShape {
  /** Two arrow heads side by side: too fast. */
  public static final Shape DOUBLE_ARROW = doubleArrow();

  /** A square on its corner: another part helped. */
  public static final Shape DIAMOND = polygon(0, -0.47, 0.47, 0, 0, 0.47, -0.47, 0);

  /** Points up: lift. */
  public static final Shape UP = polygon(0, -0.44, 0.5, 0.42, -0.5, 0.42);

  /** Points down: lower. */
  public static final Shape DOWN = polygon(0, 0.44, 0.5, -0.42, -0.5, -0.42);

  /** Two bars: hold. */
  public static final Shape HOLD = hold();

  /** A full square: stop. */
  public static final Shape STOP = new Rectangle2D.Double(-0.42, -0.42, 0.84, 0.84);

  private static final Shape DISC = new Ellipse2D.Double(-0.46, -0.46, 0.92, 0.92);
  private static final Shape RING = new Ellipse2D.Double(-0.41, -0.41, 0.82, 0.82);
  private static final Shape HALF =
      new Arc2D.Double(-0.41, -0.41, 0.82, 0.82, 180, 180, Arc2D.CHORD);
  private static final Shape TICK = openLine(-0.21, 0.02, -0.06, 0.17, 0.22, -0.16);
  private static final Shape QUESTION = question();
  private static final Shape EXCLAMATION = exclamation();
  private static final BasicStroke LINE =
      new BasicStroke(0.1f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  private static final BasicStroke BOLD_LINE =
      new BasicStroke(0.13f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

  private MarkShape() {}

  /**
   * Paints a mark.
   *
   * @param x middle, pixels
   * @param y middle, pixels
   * @param size side of the square it fills, pixels
   */
  public static void paint(
      Graphics2D g, Mark mark, double x, double y, double size, Palette palette) {
    Graphics2D at = placed(g, x, y, size);
    at.setColor(palette.of(mark));
    switch (mark) {
      case CLEAN -> {
        at.fill(DISC);
        at.setColor(palette.ink());
        at.setStroke(BOLD_LINE);
        at.draw(TICK);
      }
      case RUSHED -> at.fill(DOUBLE_ARROW);
      case SHORT -> {
        at.fill(HALF);
        at.setStroke(LINE);
        at.draw(RING);
      }
      case COMPENSATED -> at.fill(DIAMOND);
      case NOT_JUDGED -> {
        at.setStroke(LINE);
        at.draw(RING);
        at.draw(QUESTION);
      }
    }
    at.dispose();
  }

  /** Paints the mark of a flag: a diamond has an exclamation mark in it where it is severe. */
  public static void paint(
      Graphics2D g, Flag flag, double x, double y, double size, Palette palette) {
    if (!flag.isSevere()) {
      paint(g, flag.fault().mark(), x, y, size, palette);
      return;
    }
    fill(g, DIAMOND, x, y, size, palette.severe());
    fill(g, EXCLAMATION, x, y, size, palette.ink());
  }

  /** Paints the mark of a repetition. */
  public static void paint(
      Graphics2D g, JudgedRep rep, double x, double y, double size, Palette palette) {
    if (rep.mark() == Mark.COMPENSATED) {
      paint(g, rep.flags().get(0), x, y, size, palette);
    } else {
      paint(g, rep.mark(), x, y, size, palette);
    }
  }

  /** Paints the empty ring of a repetition to come. */
  public static void paintToCome(Graphics2D g, double x, double y, double size, Color color) {
    Graphics2D at = placed(g, x, y, size);
    at.setColor(color);
    at.setStroke(LINE);
    at.draw(RING);
    at.dispose();
  }

  /** Fills one of the shapes of this class. */
  public static void fill(Graphics2D g, Shape shape, double x, double y, double size, Color color) {
    Graphics2D at = placed(g, x, y, size);
    at.setColor(color);
    at.fill(shape);
    at.dispose();
  }

  private static Graphics2D placed(Graphics2D g, double x, double y, double size) {
    Graphics2D at = (Graphics2D) g.create();
    at.translate(x, y);
    at.scale(size, size);
    return at;
  }

  private static Shape doubleArrow() {
    Path2D two = new Path2D.Double(arrowHead(-0.46));
    two.append(arrowHead(0.0), false);
    return two;
  }

  private static Shape arrowHead(double x) {
    return polygon(x, -0.42, x + 0.2, -0.42, x + 0.48, 0, x + 0.2, 0.42, x, 0.42, x + 0.26, 0);
  }

  private static Shape hold() {
    Path2D bars = new Path2D.Double(new Rectangle2D.Double(-0.36, -0.42, 0.24, 0.84));
    bars.append(new Rectangle2D.Double(0.12, -0.42, 0.24, 0.84), false);
    return bars;
  }

  private static Shape question() {
    Path2D p = new Path2D.Double();
    p.moveTo(-0.12, -0.1);
    p.curveTo(-0.12, -0.28, 0.14, -0.28, 0.13, -0.1);
    p.curveTo(0.12, 0.0, 0, 0.0, 0, 0.09);
    p.moveTo(0, 0.22);
    p.lineTo(0, 0.221);
    return p;
  }

  private static Shape exclamation() {
    Path2D p = new Path2D.Double(new Rectangle2D.Double(-0.055, -0.25, 0.11, 0.28));
    p.append(new Rectangle2D.Double(-0.055, 0.11, 0.11, 0.12), false);
    return p;
  }

  private static Shape polygon(double... xy) {
    Path2D p = openLine(xy);
    p.closePath();
    return p;
  }

  private static Path2D openLine(double... xy) {
    Path2D p = new Path2D.Double();
    p.moveTo(xy[0], xy[1]);
    for (int i = 2; i < xy.length; i += 2) {
      p.lineTo(xy[i], xy[i + 1]);
    }
    return p;
  }
}
