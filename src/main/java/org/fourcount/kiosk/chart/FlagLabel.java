package org.fourcount.kiosk.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import org.fourcount.coaching.Flag;
import org.fourcount.kiosk.look.MarkShape;
import org.fourcount.kiosk.look.Palette;
import org.jspecify.annotations.Nullable;

/** One flag's label, painted once and shown in each frame. */
final class FlagLabel {
  private final Flag flag;
  private final String text;
  private final int width;
  private final int height;
  private @Nullable BufferedImage withWords;
  private @Nullable BufferedImage shapeOnly;

  FlagLabel(Flag flag, String text, int textWidth, int height) {
    this.flag = flag;
    this.text = text;
    this.height = height;
    width = height + textWidth + height / 4;
  }

  Flag flag() {
    return flag;
  }

  /** Width with its words, pixels. */
  int width() {
    return width;
  }

  /** The label, with its words or only with its shape. */
  BufferedImage image(boolean words, Font font, Palette palette) {
    if (words) {
      if (withWords == null) {
        withWords = painted(width, text, font, palette);
      }
      return withWords;
    }
    if (shapeOnly == null) {
      shapeOnly = painted(height, "", font, palette);
    }
    return shapeOnly;
  }

  private BufferedImage painted(int imageWidth, String words, Font font, Palette palette) {
    BufferedImage image =
        new BufferedImage(imageWidth, Math.max(1, height), BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D g = image.createGraphics();
    CircularImage.smooth(g);
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g.setColor(palette.canvas());
    g.fillRoundRect(0, 0, imageWidth, height, height / 3, height / 3);
    double middle = height * 0.5;
    MarkShape.paint(g, flag, middle, middle, height * 0.66, palette);
    g.setFont(font);
    g.setColor(palette.text());
    g.drawString(words, height, height - (int) (height * 0.29));
    g.dispose();
    return image;
  }
}
