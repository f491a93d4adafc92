package org.fourcount.kiosk.live;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.List;
import javax.swing.JPanel;
import org.fourcount.coaching.JudgedRep;
import org.fourcount.kiosk.look.MarkShape;
import org.fourcount.kiosk.look.Palette;
import org.fourcount.kiosk.words.Words;

/** One mark for each repetition of the set, done or to come; the next one stands out. */
final class Tally extends JPanel {
  private static final int PER_ROW = 5;

  private final transient Palette palette;
  private final transient Words words;
  private transient List<JudgedRep> reps = List.of();
  private int prescribed = -1;

  Tally(Palette palette, Words words) {
    this.palette = palette;
    this.words = words;
    setOpaque(false);
    setName("tally");
    getAccessibleContext().setAccessibleName(words.text("tally.name"));
  }

  /** Shows these repetitions of so many. */
  void show(List<JudgedRep> newReps, int newPrescribed) {
    if (newReps.equals(reps) && newPrescribed == prescribed) {
      return;
    }
    reps = newReps;
    prescribed = newPrescribed;
    StringBuilder said = new StringBuilder();
    for (int i = 0; i < reps.size(); i++) {
      said.append(words.text("tally.rep", i + 1, words.mark(reps.get(i).mark()))).append(", ");
    }
    said.append(words.text("tally.to-come", Math.max(0, prescribed - reps.size())));
    getAccessibleContext().setAccessibleDescription(said.toString());
    repaint();
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D g = (Graphics2D) graphics;
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    int total = Math.max(prescribed, reps.size());
    int rows = Math.max(2, (total + PER_ROW - 1) / PER_ROW);
    double stepX = getWidth() / (double) PER_ROW;
    double stepY = getHeight() / (double) rows;
    double size = Math.min(stepX, stepY) * 0.8;
    for (int i = 0; i < total; i++) {
      int row = i / PER_ROW;
      double x = (i % PER_ROW + 0.5) * stepX;
      double y = (row + 0.5) * stepY;
      if (i < reps.size()) {
        MarkShape.paint(g, reps.get(i), x, y, size, palette);
      } else {
        MarkShape.paintToCome(g, x, y, size, i == reps.size() ? palette.text() : palette.unlit());
      }
    }
  }
}
