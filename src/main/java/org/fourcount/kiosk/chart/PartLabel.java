package org.fourcount.kiosk.chart;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.util.function.Function;
import org.fourcount.kiosk.look.Palette;
import org.fourcount.kiosk.look.Type;

/**
 * What a part that is to keep still is called, and how far it may turn: one under the other where
 * the strip is high enough, else beside each other, the limit in figures only where words have no
 * room. A name that is longer still is set smaller.
 */
final class PartLabel {
  /** A strip of less height has both on one line, pixels of the design. */
  private static final int TWO_LINES = 96;

  private static final double NAME = 44;
  private static final double SMALL_NAME = 38;

  private final Palette palette;
  private final String name;
  private final String limit;
  private final String shortLimit;

  PartLabel(String name, String limit, String shortLimit, Palette palette) {
    this.name = name;
    this.limit = limit;
    this.shortLimit = shortLimit;
    this.palette = palette;
  }

  /** Size of the name's type, and the limit as it stands beside it. */
  record Fitted(Font name, String limit) {}

  /** Whether a strip of this height has name and limit on one line. */
  private static boolean isOneLine(int height, double scale) {
    return height < TWO_LINES * scale;
  }

  /**
   * What fits.
   *
   * @param place where it may stand, pixels
   * @param limitFont type of the limit
   * @param scale size of a pixel of the 1920x1080 design
   */
  Fitted fitted(
      Rectangle place, Font limitFont, double scale, Function<Font, FontMetrics> metrics) {
    boolean oneLine = isOneLine(place.height, scale);
    Font full = Type.strong((oneLine ? SMALL_NAME : NAME) * scale);
    double wanted = metrics.apply(full).stringWidth(name);
    double room = place.width;
    String shown = limit;
    if (oneLine) {
      FontMetrics small = metrics.apply(limitFont);
      double gap = small.stringWidth(" ");
      if (wanted + gap + small.stringWidth(limit) > room) {
        shown = shortLimit;
      }
      room -= gap + small.stringWidth(shown);
    }
    return new Fitted(
        wanted <= room ? full : full.deriveFont((float) (full.getSize2D() * room / wanted * 0.99)),
        shown);
  }

  void show(Graphics2D g, Rectangle place, Font limitFont, double scale) {
    Fitted fitted = fitted(place, limitFont, scale, g::getFontMetrics);
    int middle = place.y + place.height / 2;
    boolean oneLine = isOneLine(place.height, scale);
    int baseline = (int) (middle + Type.CAPITALS * SMALL_NAME * scale / 2);
    g.setFont(fitted.name());
    g.setColor(palette.text());
    g.drawString(name, place.x, oneLine ? baseline : (int) (middle - 8 * scale));
    g.setFont(limitFont);
    g.setColor(palette.quiet());
    int right = place.x + place.width - g.getFontMetrics().stringWidth(fitted.limit());
    g.drawString(
        fitted.limit(),
        oneLine ? right : place.x,
        oneLine ? baseline : (int) (middle + 38 * scale));
  }
}
