package org.fourcount.kiosk.wall;

import java.awt.AlphaComposite;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.List;
import javax.swing.JPanel;
import org.fourcount.coaching.JudgedRep;
import org.fourcount.kiosk.look.MarkShape;
import org.fourcount.kiosk.look.Palette;

/** One mark for each repetition of a set, done or to come, as large as they all find room. */
final class TileTally extends JPanel {
  private static final double MARK = 0.82;

  /** Marks of a shorter set are no larger, so that tiles are alike. */
  private static final int FEWEST = 10;

  /** Marks that are not live any more are faint. */
  private static final float FAINT = 0.45f;

  private final transient Palette palette;
  private transient List<JudgedRep> reps = List.of();
  private int prescribed;
  private boolean isLive = true;

  TileTally(String accessibleName, Palette palette) {
    this.palette = palette;
    setOpaque(false);
    setName("tally");
    getAccessibleContext().setAccessibleName(accessibleName);
  }

  void show(List<JudgedRep> newReps, int newPrescribed, boolean newLive, String said) {
    if (newReps.equals(reps) && newPrescribed == prescribed && newLive == isLive) {
      return;
    }
    reps = newReps;
    prescribed = newPrescribed;
    isLive = newLive;
    getAccessibleContext().setAccessibleDescription(said);
    repaint();
  }

  /** So many rows make the marks largest. */
  private int rows(int total) {
    int best = 1;
    double largest = 0;
    for (int rows = 1; rows <= total; rows++) {
      double step = step(total, rows);
      if (step > largest) {
        largest = step;
        best = rows;
      }
    }
    return best;
  }

  private double step(int total, int rows) {
    int perRow = (total + rows - 1) / rows;
    return Math.min(getWidth() / (double) Math.max(FEWEST, perRow), getHeight() / (double) rows);
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    int total = Math.max(prescribed, reps.size());
    if (total == 0) {
      return;
    }
    Graphics2D g = (Graphics2D) graphics.create();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    if (!isLive) {
      g.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, FAINT));
    }
    int rows = rows(total);
    int perRow = (total + rows - 1) / rows;
    double step = step(total, rows);
    double top = (getHeight() - rows * step) / 2;
    for (int i = 0; i < total; i++) {
      int row = i / perRow;
      double x = (i % perRow + 0.5) * step;
      double y = top + (row + 0.5) * step;
      if (i < reps.size()) {
        MarkShape.paint(g, reps.get(i), x, y, step * MARK, palette);
      } else {
        MarkShape.paintToCome(g, x, y, step * MARK, palette.unlit());
      }
    }
    g.dispose();
  }
}
