package org.fourcount.kiosk.live;

import java.awt.Color;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import org.fourcount.kiosk.look.Palette;
import org.fourcount.kiosk.look.Type;
import org.fourcount.kiosk.pieces.Card;
import org.fourcount.kiosk.pieces.Glyph;
import org.fourcount.kiosk.pieces.Paragraph;

/** A sentence over the chart: what is wrong, where, and what to do. */
final class Banner extends Card {
  /** In pixels of the design: what is read at touching distance, and what the shape takes. */
  private static final int TYPE = 37;

  private static final int GLYPH = 160;

  /** Lines end where words do. */
  private static final double FILLED = 0.93;

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
        revalidate();
        getAccessibleContext().setAccessibleName(text);
        doLayout();
      }
    }
    if (visible != isVisible()) {
      setVisible(visible);
    }
  }

  /**
   * Whether along the edge its sentence takes more than two lines.
   *
   * @param width of the banner, pixels
   * @param scale size of a pixel of the design
   */
  boolean isLong(int width, double scale) {
    double words = getFontMetrics(Type.text(TYPE * scale)).stringWidth(sentence.getText());
    return words > 2 * FILLED * (width - GLYPH * scale);
  }

  @Override
  public void doLayout() {
    int h = getHeight();
    int margin = aside ? h / 16 : h / 8;
    int left = aside ? (int) (0.1 * getWidth()) : h;
    int width = getWidth() - left - (aside ? h / 8 : h / 4);
    sentence.fit(left, margin, width, h - 2 * margin, h * (aside ? 0.36 : 0.26));
  }

  @Override
  protected void paintComponent(Graphics g) {
    super.paintComponent(g);
    int h = getHeight();
    ((Graphics2D) g)
        .setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    double x = aside ? 0.05 * getWidth() : h / 2.0;
    glyph.paint((Graphics2D) g, x, h / 2.0, Math.min(h, 2 * x) * 0.5, glyphColor);
  }
}
