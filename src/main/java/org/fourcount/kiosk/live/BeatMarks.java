package org.fourcount.kiosk.live;

import java.awt.Color;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import javax.swing.JPanel;
import org.fourcount.kiosk.look.Palette;
import org.fourcount.kiosk.words.Words;

/** One mark for each beat of the phase; those that have come are lit. */
final class BeatMarks extends JPanel {
  private final transient Palette palette;
  private final transient Words words;
  private int beats = 4;
  private int lit;
  private Color color;

  BeatMarks(Palette palette, Words words) {
    this.palette = palette;
    this.words = words;
    color = palette.own();
    setOpaque(false);
    setName("beats");
  }

  /** Shows that {@code lit} of {@code beats} have come. */
  void show(int newLit, int newBeats, Color newColor) {
    if (newLit != lit || newBeats != beats || !newColor.equals(color)) {
      lit = newLit;
      beats = newBeats;
      color = newColor;
      getAccessibleContext().setAccessibleName(words.text("beats.name", lit, beats));
      repaint();
    }
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D g = (Graphics2D) graphics;
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    int gap = Math.min(getHeight(), getWidth() / (3 * beats));
    int width = (getWidth() - gap * (beats - 1)) / beats;
    for (int i = 0; i < beats; i++) {
      boolean on = i < lit;
      int height = on ? getHeight() : getHeight() / 3;
      g.setColor(on ? color : palette.unlit());
      g.fillRoundRect(i * (width + gap), (getHeight() - height) / 2, width, height, height, height);
    }
  }
}
