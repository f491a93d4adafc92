package org.fourcount.kiosk.pieces;

import java.awt.Graphics;
import javax.swing.SwingConstants;
import org.fourcount.kiosk.look.Palette;
import org.fourcount.kiosk.look.Type;

/** A row of a list: what it is at the left, what is to be known of it at the right. */
public final class RowButton extends BigButton {
  private static final double CAPITALS = 0.28;

  /** A row's second text takes no more than this share of it. */
  private static final double MOST_TAKEN = 0.5;

  private final transient SignPainter right =
      new SignPainter(CAPITALS, false, false, SwingConstants.RIGHT);
  private String value;

  /**
   * A row.
   *
   * @param value at the right; empty for nothing
   */
  public RowButton(String name, String text, String value, Glyph glyph, Palette palette) {
    super(
        name,
        value.isEmpty() ? text : text + ", " + value,
        text,
        glyph,
        palette,
        CAPITALS,
        SwingConstants.LEFT);
    this.value = value;
  }

  /** Says something else at the right. */
  public void value(String now) {
    value = now;
    getAccessibleContext().setAccessibleName(now.isEmpty() ? getText() : getText() + ", " + now);
    repaint();
  }

  @Override
  public double capitalsHeight() {
    double text = super.capitalsHeight();
    return value.isEmpty()
        ? text
        : Math.min(text, right.capitalsHeight(this, value, false, padding(), getWidth() - taken()));
  }

  /** The words of all rows begin well inside their frame. */
  @Override
  int padding() {
    return getHeight() / 6;
  }

  @Override
  int taken() {
    if (value.isEmpty()) {
      return 0;
    }
    int wide = getFontMetrics(Type.text(getHeight() * CAPITALS / Type.CAPITALS)).stringWidth(value);
    return (int) Math.min(wide + 2 * padding(), MOST_TAKEN * getWidth());
  }

  @Override
  protected void paintComponent(Graphics g) {
    super.paintComponent(g);
    if (!value.isEmpty()) {
      int left = getWidth() - taken();
      right.paint(
          g, this, value, palette().quiet(), Glyph.NONE, palette().quiet(), padding(), left);
    }
  }
}
