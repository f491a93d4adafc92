package org.fourcount.kiosk.pieces;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.fourcount.kiosk.look.MarkShape;

/** A shape that stands beside a word, so that neither stands alone. */
public enum Glyph {
  /** Nothing. */
  NONE(new Rectangle2D.Double()),
  /** Lift. */
  UP(MarkShape.UP),
  /** Lower. */
  DOWN(MarkShape.DOWN),
  /** Keep still. */
  HOLD(MarkShape.HOLD),
  /** Level and at rest: do not move. */
  STILL(level()),
  /** Too fast. */
  TOO_FAST(MarkShape.DOUBLE_ARROW),
  /** Stop. */
  STOP(MarkShape.STOP),
  /** Samples arrive. */
  LIVE(new Ellipse2D.Double(-0.4, -0.4, 0.8, 0.8)),
  /** No samples yet. */
  WAITING(ring()),
  /** Something is wrong. */
  TROUBLE(warning()),
  /** The page after. */
  NEXT(triangle(1)),
  /** The page before. */
  BACK(triangle(-1)),
  /** For trainers. */
  LOCK(lock()),
  /** Once more. */
  AGAIN(again());

  @SuppressWarnings("ImmutableEnumChecker") // Shape can be changed, but nobody does
  private final Shape shape;

  Glyph(Shape shape) {
    this.shape = shape;
  }

  public void paint(Graphics2D g, double x, double y, double size, Color color) {
    MarkShape.fill(g, shape, x, y, size, color);
  }

  private static Shape triangle(int towards) {
    Path2D p = new Path2D.Double();
    p.moveTo(0.44 * towards, 0);
    p.lineTo(-0.36 * towards, -0.46);
    p.lineTo(-0.36 * towards, 0.46);
    p.closePath();
    return p;
  }

  private static Shape lock() {
    Path2D p = new Path2D.Double(new Rectangle2D.Double(-0.36, -0.06, 0.72, 0.52));
    p.append(
        new BasicStroke(0.12f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND)
            .createStrokedShape(
                new java.awt.geom.Arc2D.Double(
                    -0.22, -0.42, 0.44, 0.6, 0, 180, java.awt.geom.Arc2D.OPEN)),
        false);
    return p;
  }

  private static Shape ring() {
    return new BasicStroke(0.14f)
        .createStrokedShape(new Ellipse2D.Double(-0.36, -0.36, 0.72, 0.72));
  }

  private static Shape level() {
    Path2D p = new Path2D.Double(ring());
    p.append(new Ellipse2D.Double(-0.14, -0.14, 0.28, 0.28), false);
    return p;
  }

  private static Shape warning() {
    Path2D p = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    p.moveTo(0, -0.46);
    p.lineTo(0.5, 0.42);
    p.lineTo(-0.5, 0.42);
    p.closePath();
    p.append(new Rectangle2D.Double(-0.055, -0.17, 0.11, 0.3), false);
    p.append(new Rectangle2D.Double(-0.055, 0.2, 0.11, 0.11), false);
    return p;
  }

  private static Shape again() {
    Path2D p = new Path2D.Double();
    p.append(
        new BasicStroke(0.13f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND)
            .createStrokedShape(
                new java.awt.geom.Arc2D.Double(
                    -0.36, -0.36, 0.72, 0.72, 60, 270, java.awt.geom.Arc2D.OPEN)),
        false);
    p.moveTo(0.02, -0.5);
    p.lineTo(0.42, -0.34);
    p.lineTo(0.1, -0.06);
    p.closePath();
    return p;
  }
}
