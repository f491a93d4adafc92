package org.fourcount.kiosk.pieces;

import java.awt.Color;
import java.awt.Graphics;
import javax.swing.JLabel;
import org.fourcount.kiosk.look.Lettered;

/** A line of text with a glyph, as large as its place allows. */
public final class Sign extends JLabel implements Lettered {
  private final transient SignPainter painter;
  private transient Glyph glyph = Glyph.NONE;
  private Color glyphColor = Color.GRAY;
  private int padding;

  /** A sign, known to tests and to assistive technology by these names. */
  public Sign(String name, String accessibleName, SignPainter painter, Color color) {
    this.painter = painter;
    setName(name);
    setForeground(color);
    getAccessibleContext().setAccessibleName(accessibleName);
  }

  /** Shows this text; the accessible description says it as well. */
  public void say(String text) {
    if (!text.equals(getText())) {
      setText(text);
      getAccessibleContext().setAccessibleDescription(text);
    }
  }

  /** Shows this glyph beside the text. */
  public void glyph(Glyph newGlyph, Color color) {
    if (glyph != newGlyph || !glyphColor.equals(color)) {
      glyph = newGlyph;
      glyphColor = color;
      repaint();
    }
  }

  /** Sets the room kept free on either side, pixels. */
  public void padding(int pixels) {
    padding = pixels;
  }

  /** Whether there is anything to read. */
  public boolean isShowingText() {
    return isVisible() && !getText().isEmpty();
  }

  @Override
  public double capitalsHeight() {
    return painter.capitalsHeight(this, getText(), glyph != Glyph.NONE, padding);
  }

  /** Whether nothing of the text is left out. */
  public boolean isShownWhole() {
    return painter.isWhole(this, getText(), glyph != Glyph.NONE, padding);
  }

  @Override
  protected void paintComponent(Graphics g) {
    painter.paint(g, this, getText(), getForeground(), glyph, glyphColor, padding);
  }
}
