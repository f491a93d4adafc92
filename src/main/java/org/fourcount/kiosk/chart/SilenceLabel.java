package org.fourcount.kiosk.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import org.fourcount.coaching.Mark;
import org.fourcount.kiosk.look.MarkShape;
import org.fourcount.kiosk.look.Palette;
import org.fourcount.kiosk.look.Type;

/** Says at the now line that nothing arrives, so that old points are not taken for new ones. */
final class SilenceLabel {
  private final String text;
  private final Palette palette;
  private Font font = Type.text(12);
  private int height;

  SilenceLabel(String text, Palette palette) {
    this.text = text;
    this.palette = palette;
  }

  /** Sets the type and the height of the label, pixels. */
  void style(Font newFont, int newHeight) {
    font = newFont;
    height = newHeight;
  }

  /** Shows it left of the now line, in the middle of the plot's height. */
  void show(Graphics2D g, LivePlot plot) {
    int width = height + g.getFontMetrics(font).stringWidth(text) + height / 3;
    int x = plot.nowX() - width - height / 4;
    int y = plot.area().y + (plot.area().height - height) / 2;
    g.setColor(palette.canvas());
    g.fillRoundRect(x, y, width, height, height / 3, height / 3);
    double middle = height * 0.5;
    MarkShape.paint(g, Mark.NOT_JUDGED, x + middle, y + middle, height * 0.66, palette);
    g.setFont(font);
    g.setColor(palette.text());
    float baseline = (float) (y + middle + Type.CAPITALS * font.getSize2D() / 2);
    g.drawString(text, x + height, baseline);
  }
}
