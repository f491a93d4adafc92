package org.fourcount.kiosk.pieces;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.SwingConstants;
import org.fourcount.kiosk.look.Type;

/**
 * Paints a glyph and a line of text, its capitals centred on the component's height and of a given
 * share of it. Text that is too long for its place is set smaller, and that of a title in two
 * lines.
 */
public final class SignPainter {
  private static final double GAP_SHARE = 0.45;

  /** From one line of a title to the next, heights of its capitals. */
  private static final double LEADING = 1.6;

  private final double capitals;
  private final boolean strong;
  private final boolean glyphLast;
  private final int alignment;
  private final Breaking breaking;

  /** What becomes of a text that is too long for its place. */
  private enum Breaking {
    /** It is set smaller. */
    NEVER,
    /** It stands in two lines where those are larger. */
    WORDS,
    /** The same, and what is longer still is cut. */
    TITLE
  }

  /**
   * A painter.
   *
   * @param capitals height of the capitals as a share of the component's height
   * @param alignment {@link SwingConstants#LEFT}, {@link SwingConstants#CENTER} or {@link
   *     SwingConstants#RIGHT}
   */
  public SignPainter(double capitals, boolean strong, boolean glyphLast, int alignment) {
    this(capitals, strong, glyphLast, alignment, Breaking.NEVER);
  }

  private SignPainter(
      double capitals, boolean strong, boolean glyphLast, int alignment, Breaking breaking) {
    this.capitals = capitals;
    this.strong = strong;
    this.glyphLast = glyphLast;
    this.alignment = alignment;
    this.breaking = breaking;
  }

  /** A painter of titles, which somebody wrote and which may be of any length; at the left. */
  public static SignPainter ofTitle(double capitals) {
    return new SignPainter(capitals, true, false, SwingConstants.LEFT, Breaking.TITLE);
  }

  /** A painter of words that may stand in two lines. */
  public static SignPainter ofWords(double capitals, boolean strong, int alignment) {
    return new SignPainter(capitals, strong, false, alignment, Breaking.WORDS);
  }

  /** Height of the capitals in this component with this text, pixels. */
  public double capitalsHeight(JComponent on, String text, boolean withGlyph, int padding) {
    return capitalsHeight(on, text, withGlyph, padding, 0);
  }

  /** The same where so many pixels at the right belong to something else. */
  double capitalsHeight(JComponent on, String text, boolean withGlyph, int padding, int taken) {
    return fitted(on, text, withGlyph, padding, taken).font().getSize2D() * Type.CAPITALS;
  }

  /** Whether nothing of the text is left out in this component. */
  boolean isWhole(JComponent on, String text, boolean withGlyph, int padding) {
    return fitted(on, text, withGlyph, padding, 0).isWhole();
  }

  public void paint(
      Graphics graphics,
      JComponent on,
      String text,
      Color color,
      Glyph glyph,
      Color glyphColor,
      int padding) {
    paint(graphics, on, text, color, glyph, glyphColor, padding, 0);
  }

  /** The same where so many pixels at the right belong to something else. */
  void paint(
      Graphics graphics,
      JComponent on,
      String text,
      Color color,
      Glyph glyph,
      Color glyphColor,
      int padding,
      int taken) {
    Graphics2D g = (Graphics2D) graphics;
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    boolean withGlyph = glyph != Glyph.NONE;
    Lines lines = fitted(on, text, withGlyph, padding, taken);
    double height = lines.font().getSize2D() * Type.CAPITALS;
    double size = withGlyph ? height : 0;
    double gap = withGlyph && !text.isEmpty() ? height * GAP_SHARE : 0;
    FontMetrics metrics = on.getFontMetrics(lines.font());
    double textWidth = lines.texts().stream().mapToInt(metrics::stringWidth).max().orElse(0);
    double width = size + gap + textWidth;
    double x =
        switch (alignment) {
          case SwingConstants.LEFT -> padding;
          case SwingConstants.RIGHT -> on.getWidth() - padding - width;
          default -> (on.getWidth() - width) / 2;
        };
    double middle = on.getHeight() / 2.0;
    glyph.paint(
        g, glyphLast ? x + textWidth + gap + size / 2 : x + size / 2, middle, size, glyphColor);
    g.setFont(lines.font());
    g.setColor(color);
    double leading = LEADING * height;
    double baseline = middle + height / 2 - leading * (lines.texts().size() - 1) / 2;
    for (String line : lines.texts()) {
      double left = glyphLast ? x : x + size + gap;
      if (alignment == SwingConstants.CENTER) {
        left += (textWidth - metrics.stringWidth(line)) / 2;
      }
      g.drawString(line, (float) left, (float) baseline);
      baseline += leading;
    }
  }

  private Lines fitted(JComponent on, String text, boolean withGlyph, int padding, int taken) {
    double height = on.getHeight() * capitals;
    double size = height / Type.CAPITALS;
    Font full = strong ? Type.strong(size) : Type.text(size);
    double room = on.getWidth() - 2.0 * padding - taken;
    if (breaking == Breaking.TITLE) {
      return Lines.fit(on, text, full, room);
    }
    double glyphs = withGlyph ? height * (1 + GAP_SHARE) : 0;
    if (breaking == Breaking.WORDS) {
      return Lines.broken(on, text, full, room, glyphs);
    }
    double wanted = glyphs + on.getFontMetrics(full).stringWidth(text);
    Font font = wanted <= room ? full : full.deriveFont((float) (size * room / wanted * 0.99));
    return new Lines(font, List.of(text));
  }
}
