package org.fourcount.kiosk.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;

/** Discs on the now line, each frame anew, from one shape. */
final class NowDot {
  private final Ellipse2D.Double disc = new Ellipse2D.Double();
  private double scale = 1;

  /** Sets the size of a pixel of the 1920x1080 design. */
  void scale(double pixels) {
    scale = pixels;
  }

  /** A size of the design in pixels. */
  double size(double design) {
    return design * scale;
  }

  /** Paints a disc; the diameter is one of the design. */
  void paint(Graphics2D g, double x, double y, double diameter, Color color) {
    double size = size(diameter);
    disc.setFrame(x - size / 2, y - size / 2, size, size);
    g.setColor(color);
    g.fill(disc);
  }
}
