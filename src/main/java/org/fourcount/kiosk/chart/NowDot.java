package org.fourcount.kiosk.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import org.fourcount.kiosk.look.MarkShape;

/** What marks the now line: discs, and the double arrow; drawn each frame from kept shapes. */
final class NowDot {
  /** Side of the double arrow in the design. */
  private static final double ARROW = 64;

  private final Ellipse2D.Double disc = new Ellipse2D.Double();
  private Shape doubleArrow = MarkShape.DOUBLE_ARROW;
  private double scale = 1;

  /** Sets the size of a pixel of the 1920x1080 design. */
  void scale(double pixels) {
    scale = pixels;
    double size = ARROW * scale;
    doubleArrow =
        AffineTransform.getScaleInstance(size, size).createTransformedShape(MarkShape.DOUBLE_ARROW);
  }

  /** Paints the double arrow. */
  void paintTooFast(Graphics2D g, double x, double y, Color color) {
    g.setColor(color);
    g.translate(x, y);
    g.fill(doubleArrow);
    g.translate(-x, -y);
  }

  /** Paints a disc; the diameter is one of the design. */
  void paint(Graphics2D g, double x, double y, double diameter, Color color) {
    double size = diameter * scale;
    disc.setFrame(x - size / 2, y - size / 2, size, size);
    g.setColor(color);
    g.fill(disc);
  }
}
