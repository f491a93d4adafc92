package org.fourcount.kiosk.live;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import javax.swing.JButton;
import javax.swing.KeyStroke;
import javax.swing.SwingConstants;
import org.fourcount.kiosk.look.Palette;

/** A button for a finger: at least 20 mm high, a shape and a word, a focus that is seen. */
final class BigButton extends JButton {
  private final transient SignPainter painter =
      new SignPainter(0.56, true, false, SwingConstants.CENTER);
  private final transient Glyph glyph;
  private final transient Palette palette;
  private final Color accent;

  BigButton(
      String name, String accessibleName, String text, Glyph glyph, Color accent, Palette palette) {
    super(text);
    this.glyph = glyph;
    this.accent = accent;
    this.palette = palette;
    setName(name);
    getAccessibleContext().setAccessibleName(accessibleName);
    setContentAreaFilled(false);
    setBorderPainted(false);
    setOpaque(false);
    leaveKeysToTheScreen();
  }

  /**
   * The screen's own keys hold whatever has the focus: Space never starts a set, Enter never stops
   * one.
   */
  private void leaveKeysToTheScreen() {
    for (String key : new String[] {"SPACE", "released SPACE", "ENTER", "released ENTER"}) {
      getInputMap(WHEN_FOCUSED).put(KeyStroke.getKeyStroke(key), "none");
    }
  }

  /** Height of the capitals as they are painted, pixels. */
  double capitalsHeight() {
    return painter.capitalsHeight(this, getText(), true, getHeight() / 4);
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D g = (Graphics2D) graphics;
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    int line = Math.max(2, getHeight() / 24);
    int round = getHeight() / 4;
    boolean pressed = getModel().isArmed() && getModel().isPressed();
    g.setColor(pressed ? palette.band() : palette.panel());
    g.fillRoundRect(line, line, getWidth() - 2 * line, getHeight() - 2 * line, round, round);
    g.setColor(accent);
    g.setStroke(new BasicStroke(line));
    g.drawRoundRect(line, line, getWidth() - 2 * line, getHeight() - 2 * line, round, round);
    if (isFocusOwner()) {
      int inset = 3 * line;
      g.setColor(palette.text());
      g.drawRoundRect(
          inset, inset, getWidth() - 2 * inset, getHeight() - 2 * inset, round / 2, round / 2);
    }
    painter.paint(g, this, getText(), palette.text(), glyph, accent, getHeight() / 4);
  }
}
