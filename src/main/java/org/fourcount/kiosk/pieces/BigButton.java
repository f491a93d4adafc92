package org.fourcount.kiosk.pieces;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import javax.swing.JButton;
import javax.swing.KeyStroke;
import javax.swing.SwingConstants;
import org.fourcount.kiosk.look.Lettered;
import org.fourcount.kiosk.look.Palette;

/** A button for a finger: at least 20 mm high, a shape and a word, a focus that is seen. */
public class BigButton extends JButton implements Lettered {
  private static final double LARGE = 0.56;

  /** A button of 20 mm has capitals of 7.6 mm. */
  static final double SMALL = 0.38;

  /** The words keep so much of the height, as its part, away from either side. */
  private static final int PADDING = 7;

  private final transient SignPainter painter;
  private transient Glyph glyph;
  private final transient Palette palette;
  private Color accent;

  public BigButton(
      String name, String accessibleName, String text, Glyph glyph, Color accent, Palette palette) {
    this(name, accessibleName, text, glyph, accent, palette, LARGE, SwingConstants.CENTER);
    leaveKeysToTheScreen();
  }

  /**
   * A button that neither starts nor stops a set: its words are smaller, and the space bar or Enter
   * presses it while it has the focus.
   */
  public static BigButton lesser(
      String name, String accessibleName, String text, Glyph glyph, Palette palette) {
    return new BigButton(name, accessibleName, text, glyph, palette, SMALL, SwingConstants.CENTER);
  }

  /** A lesser button whose words have this height and place. */
  BigButton(
      String name,
      String accessibleName,
      String text,
      Glyph glyph,
      Palette palette,
      double capitals,
      int alignment) {
    this(name, accessibleName, text, glyph, palette.quiet(), palette, capitals, alignment);
    bind("ENTER", "pressed");
    bind("released ENTER", "released");
  }

  /** Enter means something else here than this button: it ends what is typed. */
  final BigButton leaveEnter() {
    leave("ENTER", "released ENTER");
    return this;
  }

  private BigButton(
      String name,
      String accessibleName,
      String text,
      Glyph glyph,
      Color accent,
      Palette palette,
      double capitals,
      int alignment) {
    super(text);
    painter = SignPainter.ofWords(capitals, true, alignment);
    this.glyph = glyph;
    this.accent = accent;
    this.palette = palette;
    setName(name);
    getAccessibleContext().setAccessibleName(accessibleName);
    setContentAreaFilled(false);
    setBorderPainted(false);
    setOpaque(false);
  }

  /**
   * The screen's own keys hold whatever has the focus: Space never starts a set, Enter never stops
   * one.
   */
  private void leaveKeysToTheScreen() {
    leave("SPACE", "released SPACE", "ENTER", "released ENTER");
  }

  private void leave(String... keys) {
    for (String key : keys) {
      bind(key, "none");
    }
  }

  private void bind(String key, String action) {
    getInputMap(WHEN_FOCUSED).put(KeyStroke.getKeyStroke(key), action);
  }

  /** Shows another word, said by assistive technology in full. */
  public final void say(String text, String accessibleName) {
    if (!text.equals(getText())) {
      setText(text);
    }
    getAccessibleContext().setAccessibleName(accessibleName);
  }

  /** Shows another shape and frame. */
  public final void glyph(Glyph newGlyph, Color newAccent) {
    if (glyph != newGlyph || !accent.equals(newAccent)) {
      glyph = newGlyph;
      accent = newAccent;
      repaint();
    }
  }

  @Override
  public double capitalsHeight() {
    return painter.capitalsHeight(this, getText(), true, padding(), taken());
  }

  /** Words keep so many pixels away from either side. */
  int padding() {
    return getHeight() / PADDING;
  }

  /** So many pixels at the right belong to something else. */
  int taken() {
    return 0;
  }

  final Palette palette() {
    return palette;
  }

  /** The line within a part that says that keys go there. */
  static void paintFocus(Graphics2D g, Rectangle part, Color color) {
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    int line = line(part.height);
    int inset = 2 * line + line / 2;
    int round = part.height / 8;
    g.setStroke(new BasicStroke(line));
    g.setColor(color);
    g.drawRoundRect(
        part.x + inset,
        part.y + inset,
        part.width - 2 * inset,
        part.height - 2 * inset,
        round,
        round);
  }

  private static int line(int height) {
    return Math.max(2, height / 24);
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D g = (Graphics2D) graphics;
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    int line = line(getHeight());
    int round = getHeight() / 4;
    boolean pressed = getModel().isArmed() && getModel().isPressed();
    g.setColor(pressed ? palette.band() : palette.panel());
    g.fillRoundRect(line, line, getWidth() - 2 * line, getHeight() - 2 * line, round, round);
    g.setColor(isEnabled() ? accent : palette.grid());
    g.setStroke(new BasicStroke(line));
    g.drawRoundRect(line, line, getWidth() - 2 * line, getHeight() - 2 * line, round, round);
    if (isFocusOwner()) {
      paintFocus(g, new Rectangle(getSize()), palette.text());
    }
    painter.paint(
        g,
        this,
        getText(),
        isEnabled() ? palette.text() : palette.quiet(),
        glyph,
        accent,
        padding(),
        taken());
  }
}
