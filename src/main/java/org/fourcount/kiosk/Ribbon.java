package org.fourcount.kiosk;

import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import org.fourcount.kiosk.look.Palette;
import org.fourcount.kiosk.pieces.Sign;
import org.fourcount.kiosk.pieces.SignPainter;

/** A screen with a line below it, such as that nobody on it is real. */
final class Ribbon extends JPanel {
  private static final double SHARE = 0.05;

  /** A long line is measured a little too narrow: what is cut is this, on either side. */
  private static final String EDGE = "\u2003\u2003";

  private final JComponent screen;
  private final Sign line;

  Ribbon(JComponent screen, Palette palette, String text) {
    super(null);
    this.screen = screen;
    setName(screen.getName());
    setBackground(palette.own());
    SignPainter painter = new SignPainter(0.42, true, false, SwingConstants.CENTER);
    line = new Sign("ribbon", text, painter, palette.ink());
    line.say(EDGE + text + EDGE);
    line.getAccessibleContext().setAccessibleDescription(text);
    add(screen);
    add(line);
  }

  @Override
  public void doLayout() {
    int height = (int) Math.round(SHARE * getHeight());
    screen.setBounds(0, 0, getWidth(), getHeight() - height);
    int margin = getWidth() / 60;
    line.setBounds(margin, getHeight() - height, getWidth() - 2 * margin, height);
  }
}
