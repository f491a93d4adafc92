package org.fourcount.kiosk.wall;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import org.fourcount.kiosk.look.Palette;
import org.fourcount.kiosk.pieces.Card;
import org.fourcount.kiosk.pieces.Glyph;
import org.fourcount.kiosk.pieces.Paragraph;

/** Says that what stands below is not live, and since when; where it is, this is not there. */
final class NotLive extends Card {
  private final transient Palette palette;
  private final Paragraph sentence;

  NotLive(Palette palette) {
    super(palette.canvas());
    this.palette = palette;
    sentence = new Paragraph("not-live-sentence", palette.text());
    setName("not-live");
    setVisible(false);
    color(palette.canvas(), palette.stop());
    add(sentence);
  }

  void say(String text) {
    sentence.say(text);
    getAccessibleContext().setAccessibleName(text);
    setVisible(!text.isEmpty());
  }

  @Override
  public void doLayout() {
    int h = getHeight();
    sentence.fit(h, h / 10, getWidth() - h - h / 4, h - h / 5, h * 0.42);
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    super.paintComponent(graphics);
    Graphics2D g = (Graphics2D) graphics;
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    Glyph.TROUBLE.paint(g, getHeight() / 2.0, getHeight() / 2.0, getHeight() * 0.5, palette.stop());
  }
}
