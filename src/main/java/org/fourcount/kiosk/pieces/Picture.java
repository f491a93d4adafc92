package org.fourcount.kiosk.pieces;

import com.formdev.flatlaf.extras.FlatSVGIcon;
import java.awt.Color;
import java.awt.Graphics;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.swing.JPanel;
import org.fourcount.kiosk.look.Palette;
import org.jspecify.annotations.Nullable;

/** A drawing of an exercise in the colours of the look. */
public final class Picture extends JPanel {
  /** The colours in which drawings are kept: the body, what moves, and the sensors. */
  private static final int BODY = 0x808890;

  private static final int MOVING = 0x3F9FD8;
  private static final int SENSOR = 0xE8A33D;

  private final transient @Nullable FlatSVGIcon icon;

  /**
   * Shows it.
   *
   * @param svg the drawing; empty for none
   * @param text what it shows, for those who do not see it
   */
  public Picture(String name, String svg, String text, Palette palette) {
    super(null);
    setName(name);
    setOpaque(false);
    getAccessibleContext().setAccessibleName(text);
    icon = svg.isEmpty() ? null : icon(svg, palette);
  }

  private static FlatSVGIcon icon(String svg, Palette palette) {
    Map<Integer, Color> look =
        Map.of(BODY, palette.quiet(), MOVING, palette.ahead(), SENSOR, palette.own());
    try {
      FlatSVGIcon icon =
          new FlatSVGIcon(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
      icon.setColorFilter(
          new FlatSVGIcon.ColorFilter(
              color -> {
                Color ours = look.get(color.getRGB() & 0xFFFFFF);
                return ours == null ? color : withAlpha(ours, color.getAlpha());
              }));
      return icon;
    } catch (IOException e) {
      throw new UncheckedIOException(e); // it comes from memory
    }
  }

  private static Color withAlpha(Color color, int alpha) {
    return new Color(color.getRed(), color.getGreen(), color.getBlue(), alpha);
  }

  /** Whether there is one, and it could be understood. */
  public boolean isThere() {
    return icon != null && icon.hasFound();
  }

  @Override
  protected void paintComponent(Graphics g) {
    super.paintComponent(g);
    if (icon == null) {
      return;
    }
    double scale =
        Math.min(
            (double) getWidth() / icon.getIconWidth(), (double) getHeight() / icon.getIconHeight());
    FlatSVGIcon fitting = icon.derive((float) scale);
    fitting.paintIcon(
        this,
        g,
        (getWidth() - fitting.getIconWidth()) / 2,
        (getHeight() - fitting.getIconHeight()) / 2);
  }
}
