package org.fourcount.kiosk.wall;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import javax.swing.JPanel;
import org.fourcount.coaching.Flag;
import org.fourcount.kiosk.look.MarkShape;
import org.fourcount.kiosk.look.Palette;
import org.jspecify.annotations.Nullable;

/** The shape of a flag's mark, beside its words. */
final class FlagMark extends JPanel {
  private static final double SHARE = 0.62;

  private final transient Palette palette;
  private transient @Nullable Flag flag;

  FlagMark(Palette palette) {
    this.palette = palette;
    setOpaque(false);
    setName("flag-mark");
  }

  /**
   * Shows the shape.
   *
   * @param said what the flag says
   */
  void show(Flag newFlag, String said) {
    getAccessibleContext().setAccessibleName(said);
    if (!newFlag.equals(flag)) {
      flag = newFlag;
      repaint();
    }
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Flag shown = flag;
    if (shown == null) {
      return;
    }
    Graphics2D g = (Graphics2D) graphics;
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    double size = getHeight() * SHARE;
    MarkShape.paint(g, shown, size / 2, getHeight() / 2.0, size, palette);
  }
}
