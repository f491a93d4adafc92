package org.fourcount.kiosk.pieces;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import javax.swing.JPanel;

/** A card with round corners, whose fill and frame may say something. */
public class Card extends JPanel {
  private Color fill;
  private Color frame;

  public Card(Color fill) {
    super(null);
    this.fill = fill;
    this.frame = fill;
    setOpaque(false);
  }

  /** Changes the fill and the frame. */
  public final void color(Color newFill, Color newFrame) {
    if (!fill.equals(newFill) || !frame.equals(newFrame)) {
      fill = newFill;
      frame = newFrame;
      repaint();
    }
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D g = (Graphics2D) graphics;
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    int round = Math.max(8, Math.min(32, Math.min(getWidth(), getHeight()) / 6));
    int line = Math.max(4, Math.min(getWidth() / 60, getHeight() / 30));
    g.setColor(fill);
    g.fillRoundRect(0, 0, getWidth(), getHeight(), round, round);
    if (!frame.equals(fill)) {
      g.setColor(frame);
      g.setStroke(new BasicStroke(line));
      g.drawRoundRect(line / 2, line / 2, getWidth() - line, getHeight() - line, round, round);
    }
  }
}
