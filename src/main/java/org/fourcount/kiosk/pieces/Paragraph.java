package org.fourcount.kiosk.pieces;

import java.awt.Color;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import javax.swing.JTextArea;
import org.fourcount.kiosk.look.Lettered;
import org.fourcount.kiosk.look.Type;

/** Some sentences that wrap; read, never typed in. Without any it is not there. */
public final class Paragraph extends JTextArea implements Lettered {
  public Paragraph(String name, Color color) {
    setName(name);
    setVisible(false);
    setForeground(color);
    setDisabledTextColor(color);
    setLineWrap(true);
    setWrapStyleWord(true);
    setEditable(false);
    setFocusable(false);
    setOpaque(false);
    setBorder(null);
    setHighlighter(null);
    putClientProperty(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
  }

  /** Shows these sentences. */
  public void say(String text) {
    if (!text.equals(getText())) {
      setText(text);
      setVisible(!text.isEmpty());
      getAccessibleContext().setAccessibleName(text);
    }
  }

  /** Fits into this place with type of this size, or less where the sentences are long. */
  public void fit(int x, int y, int width, int height, double size) {
    double fitting = size;
    setFont(Type.text(fitting));
    setBounds(x, y, width, height);
    while (getPreferredSize().height > height && fitting > size / 2) {
      fitting *= 0.97;
      setFont(Type.text(fitting));
    }
    int above = Math.max(0, (height - getPreferredSize().height) / 2);
    setBounds(x, y + above, width, height - above);
  }

  @Override
  public double capitalsHeight() {
    return getFont().getSize2D() * Type.CAPITALS;
  }

  @Override
  protected void paintComponent(Graphics g) {
    ((Graphics2D) g)
        .setRenderingHint(
            RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    super.paintComponent(g);
  }
}
