package org.fourcount.kiosk.live;

import java.awt.Color;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import org.fourcount.kiosk.look.Palette;
import org.fourcount.kiosk.pieces.Card;
import org.fourcount.kiosk.pieces.Glyph;
import org.fourcount.kiosk.pieces.Paragraph;

/** A sentence over the chart: what is wrong, where, and what to do. */
final class Banner extends Card {
  private final transient Palette palette;
  private final Paragraph sentence;
  private transient Glyph glyph = Glyph.WAITING;
  private Color glyphColor;

  private boolean aside;

  Banner(Palette palette) {
    super(palette.canvas());
    this.palette = palette;
    glyphColor = palette.text();
    sentence = new Paragraph("banner-sentence", palette.text());
    setName("banner");
    setVisible(false);
    add(sentence);
  }

  /**
   * Lets it lie along the upper edge, where it covers little, or across the middle; true if that is
   * new.
   */
  boolean lieAside(boolean along) {
    boolean isNew = along != aside;
    aside = along;
    return isNew;
  }

  boolean liesAside() {
    return aside;
  }

  /** Shows a sentence beside a shape, or nothing where it is empty. */
  void show(String text, Glyph sign) {
    boolean visible = !text.isEmpty();
    if (visible) {
      glyph = sign;
      glyphColor = sign == Glyph.TROUBLE ? palette.stop() : palette.own();
      color(palette.canvas(), glyphColor);
      if (!text.equals(sentence.getText())) {
        sentence.say(text);
        getAccessibleContext().setAccessibleName(text);
        doLayout();
      }
    }
    if (visible != isVisible()) {
      setVisible(visible);
    }
  }

  @Override
  public void doLayout() {
    int h = getHeight();
    sentence.fit(h, h / 8, getWidth() - h - h / 4, h - h / 4, h * (aside ? 0.36 : 0.26));
  }

  @Override
  protected void paintComponent(Graphics g) {
    super.paintComponent(g);
    int h = getHeight();
    ((Graphics2D) g)
        .setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    glyph.paint((Graphics2D) g, h / 2.0, h / 2.0, h * 0.5, glyphColor);
  }
}
