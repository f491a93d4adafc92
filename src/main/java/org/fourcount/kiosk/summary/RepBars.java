package org.fourcount.kiosk.summary;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.List;
import javax.swing.JPanel;
import org.fourcount.coaching.Fault;
import org.fourcount.coaching.Flag;
import org.fourcount.coaching.JudgedRep;
import org.fourcount.kiosk.look.Lettered;
import org.fourcount.kiosk.look.MarkShape;
import org.fourcount.kiosk.look.Palette;
import org.fourcount.kiosk.look.Type;
import org.fourcount.kiosk.pieces.Glyph;
import org.fourcount.kiosk.pieces.Scaled;
import org.fourcount.kiosk.words.Words;
import org.fourcount.motion.Phase;
import org.fourcount.motion.Tempo;

/**
 * The set afterwards: for each repetition its seconds up and down, as a pair of bars in the aim.
 */
public final class RepBars extends JPanel implements Scaled, Lettered {
  /** A phase within a quarter of its target is in the aim; faster than that is called rushed. */
  private static final double TOLERANCE = 0.25;

  /** In pixels of the design. */
  private static final int TYPE = 37;

  private static final int HEAD = 60;

  private final transient Palette palette;
  private final transient Words words;
  private transient List<JudgedRep> reps = List.of();
  private transient Tempo tempo = Tempo.FOUR_COUNT;
  private int pointed = -1;
  private double scale = 1;

  /** No bars yet. */
  public RepBars(Palette palette, Words words) {
    this.palette = palette;
    this.words = words;
    setOpaque(false);
    setName("rep-bars");
    getAccessibleContext().setAccessibleName(words.text("summary.title"));
  }

  /** Shows these repetitions beside their tempo. */
  public void show(List<JudgedRep> newReps, Tempo newTempo) {
    if (reps.equals(newReps) && tempo.equals(newTempo)) {
      return;
    }
    reps = newReps;
    tempo = newTempo;
    StringBuilder said = new StringBuilder();
    for (int i = 0; i < reps.size(); i++) {
      JudgedRep rep = reps.get(i);
      said.append(
              words.text(
                  "summary.rep",
                  i + 1,
                  rep.rep().seconds(Phase.CONCENTRIC),
                  rep.rep().seconds(Phase.ECCENTRIC),
                  words.mark(rep.mark())))
          .append(". ");
    }
    getAccessibleContext().setAccessibleDescription(said.toString());
    repaint();
  }

  /** Puts a frame round one repetition, from 0 on; round none for -1. */
  public void point(int rep) {
    pointed = rep;
    repaint();
  }

  @Override
  public void scale(double pixels) {
    scale = pixels;
  }

  private double type() {
    return TYPE * scale;
  }

  @Override
  public double capitalsHeight() {
    return Math.min(type(), titleType()) * Type.CAPITALS;
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D g = (Graphics2D) graphics;
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    paintTitle(g);
    int head = (int) (HEAD * scale);
    int left = (int) Math.max(getWidth() / 14.0, 2 * type());
    int bottom = getHeight() - getHeight() / 6;
    double longest = Math.max(tempo.concentric(), tempo.eccentric()) * (1 + TOLERANCE) * 1.15;
    for (JudgedRep rep : reps) {
      longest = Math.max(longest, rep.rep().seconds(Phase.CONCENTRIC));
      longest = Math.max(longest, rep.rep().seconds(Phase.ECCENTRIC));
    }
    double perSecond = (bottom - head) / longest;
    paintScale(g, left, bottom, perSecond);
    double step = (getWidth() - left) / (double) Math.max(8, reps.size());
    for (int i = 0; i < reps.size(); i++) {
      paintPair(g, reps.get(i), left + i * step, step, bottom, perSecond);
      if (i == pointed) {
        int line = Math.max(2, getHeight() / 120);
        int round = (int) (step / 4);
        g.setColor(palette.text());
        g.setStroke(new BasicStroke(line));
        g.drawRoundRect(
            (int) (left + i * step) + line,
            head,
            (int) step - 2 * line,
            getHeight() - head - line,
            round,
            round);
      }
    }
  }

  /** What the bars are, and which of a pair is up and which down. */
  private void paintTitle(Graphics2D g) {
    double type = titleType();
    g.setFont(Type.strong(type));
    double x = 0;
    double y = HEAD * scale / 2 - type * 0.1;
    float baseline = (float) (y + type * Type.CAPITALS / 2);
    g.setColor(palette.text());
    for (String part : titleParts()) {
      if (x > 0) {
        boolean isUp = part.equals(words.text("trend.up"));
        Glyph glyph = isUp ? Glyph.UP : Glyph.DOWN;
        glyph.paint(g, x + type * 0.4, y, type * 0.7, isUp ? palette.own() : palette.ahead());
        x += type;
        g.setColor(palette.text());
      }
      g.drawString(part, (float) x, baseline);
      x += g.getFontMetrics().stringWidth(part) + type * 0.8;
    }
  }

  private List<String> titleParts() {
    return List.of(words.text("summary.title"), words.text("trend.up"), words.text("trend.down"));
  }

  /** All of the title has room. */
  private double titleType() {
    double wanted = 3.6 * type();
    for (String part : titleParts()) {
      wanted += getFontMetrics(Type.strong(type())).stringWidth(part);
    }
    return Math.min(type(), type() * getWidth() / wanted);
  }

  private void paintScale(Graphics2D g, int left, int bottom, double perSecond) {
    double target = tempo.concentric();
    g.setFont(Type.text(type()));
    if (tempo.concentric() == tempo.eccentric()) {
      aim(g, left, getWidth() - left, target, bottom, perSecond);
    }
    g.setColor(palette.quiet());
    int y = (int) (bottom - target * perSecond);
    int capitals = (int) (g.getFont().getSize2D() * Type.CAPITALS);
    g.drawString(words.text("summary.seconds", target), 0, y + capitals / 2);
    g.drawString("0", 0, bottom);
    g.setColor(palette.grid());
    g.fillRect(left, bottom, getWidth() - left, Math.max(1, getHeight() / 200));
  }

  private void aim(Graphics2D g, double x, double w, double target, int bottom, double perSecond) {
    int top = (int) (bottom - target * (1 + TOLERANCE) * perSecond);
    int height = (int) (target * 2 * TOLERANCE * perSecond);
    int edge = Math.max(2, getHeight() / 150);
    g.setColor(palette.band());
    g.fillRect((int) x, top, (int) w, height);
    g.setColor(palette.bandEdge());
    g.fillRect((int) x, top, (int) w, edge);
    g.fillRect((int) x, top + height - edge, (int) w, edge);
  }

  private void paintPair(
      Graphics2D g, JudgedRep rep, double x, double step, int bottom, double perSecond) {
    double bar = step * 0.3;
    double up = x + step * 0.16;
    double down = x + step * 0.54;
    if (tempo.concentric() != tempo.eccentric()) {
      aim(g, up - bar * 0.1, bar * 1.2, tempo.concentric(), bottom, perSecond);
      aim(g, down - bar * 0.1, bar * 1.2, tempo.eccentric(), bottom, perSecond);
    }
    bar(g, up, bar, rep, Phase.CONCENTRIC, bottom, perSecond);
    bar(g, down, bar, rep, Phase.ECCENTRIC, bottom, perSecond);
    double size = Math.min(step * 0.6, (getHeight() - bottom) * 0.8);
    double middle = bottom + (getHeight() - bottom) * 0.55;
    MarkShape.paint(g, rep, x + step / 2, middle, size, palette);
  }

  private void bar(
      Graphics2D g,
      double x,
      double width,
      JudgedRep rep,
      Phase phase,
      int bottom,
      double perSecond) {
    boolean rushed = rushed(rep, phase);
    int height = (int) (rep.rep().seconds(phase) * perSecond);
    Color usual = phase == Phase.CONCENTRIC ? palette.own() : palette.ahead();
    Color color = rushed ? palette.rushed() : usual;
    g.setColor(color);
    int round = (int) (width / 3);
    g.fillRoundRect((int) x, bottom - height, (int) width, height, round, round);
    double size = width * 0.62;
    if (height > size * 1.4) {
      Glyph glyph = phase == Phase.CONCENTRIC ? Glyph.UP : Glyph.DOWN;
      glyph.paint(g, (int) x + width / 2, bottom - size * 0.75, size, palette.ink());
    }
    if (rushed) {
      Glyph.TOO_FAST.paint(g, (int) x + width / 2, bottom - height - width * 0.6, width, color);
    }
  }

  private static boolean rushed(JudgedRep rep, Phase phase) {
    for (Flag flag : rep.flags()) {
      Fault fault = flag.fault();
      boolean up = fault == Fault.RUSHED || fault == Fault.RUSHED_CONCENTRIC;
      boolean down = fault == Fault.RUSHED || fault == Fault.RUSHED_ECCENTRIC;
      if (phase == Phase.CONCENTRIC ? up : down) {
        return true;
      }
    }
    return false;
  }
}
