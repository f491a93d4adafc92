package org.fourcount.kiosk.live;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.List;
import javax.swing.SwingConstants;
import org.fourcount.coaching.SetState;
import org.fourcount.coaching.Stage;
import org.fourcount.kiosk.Guide;
import org.fourcount.kiosk.SensorSpot;
import org.fourcount.kiosk.look.MarkShape;
import org.fourcount.kiosk.look.Palette;
import org.fourcount.kiosk.pieces.Card;
import org.fourcount.kiosk.pieces.Paragraph;
import org.fourcount.kiosk.pieces.Picture;
import org.fourcount.kiosk.pieces.Sign;
import org.fourcount.kiosk.pieces.SignPainter;
import org.fourcount.kiosk.words.Words;

/** Before the set: three steps, which of them it is, and what to do. */
final class SetupCard extends Card {
  private static final int STEPS = 3;

  /** Shares of the card's width and of the steps' height that the picture takes. */
  private static final double PICTURE_WIDTH = 0.46;

  private static final double PICTURE_HEIGHT = 0.58;

  /** Where the posture takes many words. */
  private static final double LEAST_PICTURE_HEIGHT = 0.3;

  private static final double PICTURE_STEP = 0.04;

  /** Type of the posture's words, shares of a step's number. */
  private static final double POSTURE_TYPE = 0.42;

  private final transient Palette palette;
  private final transient Words words;
  private final Sign[] heads = new Sign[STEPS];
  private final Paragraph[] hows = new Paragraph[STEPS];
  private final SensorRow sensors;
  private final Picture picture;
  private final Paragraph posture;
  private int step;

  SetupCard(Guide guide, Palette palette, Words words, SensorRow.Identify identify) {
    super(palette.panel());
    this.palette = palette;
    this.words = words;
    setName("setup");
    getAccessibleContext().setAccessibleName(words.text("setup.name"));
    for (int i = 0; i < STEPS; i++) {
      SignPainter painter = new SignPainter(0.62, true, false, SwingConstants.LEFT);
      heads[i] = new Sign("step-" + (i + 1), words.text("setup.name"), painter, palette.text());
      hows[i] = new Paragraph("step-how-" + (i + 1), palette.quiet());
      add(heads[i]);
      add(hows[i]);
    }
    sensors = new SensorRow(palette, words, identify);
    add(sensors);
    picture = new Picture("picture", guide.picture(), guide.concentric(), palette);
    add(picture);
    posture = new Paragraph("posture", palette.text());
    posture.say(guide.posture());
    add(posture);
    hows[0].say(words.text("setup.still-how", Stage.STILL_S));
    hows[2].say(words.text("setup.set-how"));
    heads[0].say(words.text("setup.still"));
  }

  /** Shows where the setting up is. */
  void show(SetState state, List<SensorSpot> spots, boolean live) {
    sensors.show(spots, live);
    boolean known = state.guidedWanted() == 0;
    heads[1].say(
        known ? words.text("setup.known") : words.text("setup.guided", state.guidedWanted()));
    hows[1].say(words.text(known ? "setup.known-how" : "setup.guided-how"));
    heads[2].say(words.text("setup.set", state.repsPrescribed()));
    int current =
        switch (state.stage()) {
          case HOLD_STILL, START_POSTURE -> 0;
          case GUIDED -> 1;
          case COUNTDOWN, LIVE, DONE -> 2;
        };
    if (current != step || heads[0].getForeground() == null) {
      step = current;
      repaint();
    }
    for (int i = 0; i < STEPS; i++) {
      heads[i].setForeground(i == step ? palette.own() : palette.text());
    }
  }

  /** Whether this stage, as it stands, has nothing to show on the chart yet. */
  static boolean suits(SetState state) {
    return state.stage() == Stage.HOLD_STILL
        || (state.stage() != Stage.DONE && Double.isNaN(state.target().newestAnchor()));
  }

  @Override
  public void doLayout() {
    int row = stepsHeight() / STEPS;
    int number = number();
    int pictured = picture.isThere() ? (int) (getWidth() * PICTURE_WIDTH) : 0;
    int left = left();
    int width = getWidth() - left - number / 2 - pictured;
    layOutPicture(pictured, number / 3);
    sensors.setBounds(0, stepsHeight(), getWidth(), sensorsHeight());
    sensors.doLayout();
    for (int i = 0; i < STEPS; i++) {
      int y = i * row + (row - (int) (number * 1.9)) / 2;
      heads[i].setBounds(left, y, width, (int) (number * 0.8));
      hows[i].fit(left, y + (int) (number * 0.8), width, (int) (number * 1.1), number * 0.43);
    }
  }

  /** The words keep their size as long as the picture is not too small for it. */
  private void layOutPicture(int width, int margin) {
    int x = getWidth() - width;
    double size = number() * POSTURE_TYPE;
    double share = PICTURE_HEIGHT;
    layOutPosture(x, width, margin, share);
    while (posture.getFont().getSize2D() < size * 0.99
        && share - PICTURE_STEP >= LEAST_PICTURE_HEIGHT - 1e-9) {
      share -= PICTURE_STEP;
      layOutPosture(x, width, margin, share);
    }
    int height = (int) (stepsHeight() * share);
    picture.setBounds(x, margin, width - margin, height - margin);
  }

  private void layOutPosture(int x, int width, int margin, double share) {
    int top = (int) (stepsHeight() * share) + margin / 2;
    posture.fit(
        x + margin,
        top,
        Math.max(1, width - 2 * margin),
        stepsHeight() - top,
        number() * POSTURE_TYPE);
  }

  /** Where the words of the steps begin. */
  private int left() {
    return (int) (number() * (picture.isThere() ? 1.7 : 2));
  }

  private int stepsHeight() {
    return getHeight() - sensorsHeight();
  }

  private int sensorsHeight() {
    return (int) (SensorRow.HEIGHT * getWidth() / SensorRow.WIDTH);
  }

  private int number() {
    return Math.min(stepsHeight() / 6, getWidth() / 12);
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    super.paintComponent(graphics);
    Graphics2D g = (Graphics2D) graphics;
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    int size = number();
    double x = left() - size;
    for (int i = 0; i < STEPS; i++) {
      double y = (i + 0.5) * stepsHeight() / STEPS;
      if (i < step) {
        MarkShape.paint(g, org.fourcount.coaching.Mark.CLEAN, x, y, size, palette);
      } else {
        paintNumber(g, i, x, y, size);
      }
    }
  }

  private void paintNumber(Graphics2D g, int i, double middle, double y, int size) {
    boolean current = i == step;
    if (current) {
      g.setColor(palette.own());
      g.fillOval((int) (middle - size / 2.0), (int) (y - size / 2.0), size, size);
    } else {
      MarkShape.paintToCome(g, middle, y, size, palette.unlit());
    }
    String text = String.valueOf(i + 1);
    java.awt.Font font = org.fourcount.kiosk.look.Type.strong(size * 0.55);
    g.setFont(font);
    g.setColor(current ? palette.ink() : palette.text());
    float x = (float) middle - g.getFontMetrics().stringWidth(text) / 2f;
    g.drawString(text, x, (float) (y + size * 0.2));
  }
}
