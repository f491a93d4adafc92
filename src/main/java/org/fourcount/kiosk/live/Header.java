package org.fourcount.kiosk.live;

import java.awt.Color;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import org.fourcount.kiosk.LinkNotice;
import org.fourcount.kiosk.SetTitle;
import org.fourcount.kiosk.look.Palette;
import org.fourcount.kiosk.pieces.BigButton;
import org.fourcount.kiosk.pieces.Glyph;
import org.fourcount.kiosk.pieces.Sign;
import org.fourcount.kiosk.pieces.SignPainter;
import org.fourcount.kiosk.words.Words;

/** The line above the set: exercise, set and load, the sensors, and STOP. */
final class Header extends JPanel {
  private final transient Palette palette;
  private final transient Words words;
  private final Sign exercise;
  private final Sign load;
  private final Sign sensors;
  private final BigButton stop;

  Header(SetTitle title, Palette palette, Words words, Runnable onStop) {
    super(null);
    this.palette = palette;
    this.words = words;
    setOpaque(false);
    exercise =
        new Sign(
            "exercise",
            words.text("header.exercise-name"),
            SignPainter.ofTitle(0.42),
            palette.text());
    exercise.say(title.exercise());
    load = sign("load", "header.load-name", palette.quiet());
    String set = words.text("header.set", title.set(), title.sets());
    load.say(title.load().isEmpty() ? set : set + "   " + title.load());
    sensors = sign("sensors", "sensors.name", palette.quiet());
    stop =
        new BigButton(
            "stop",
            words.text("stop.name"),
            words.text("stop"),
            Glyph.STOP,
            palette.stop(),
            palette);
    stop.addActionListener(e -> onStop.run());
    add(exercise);
    add(load);
    add(sensors);
    add(stop);
  }

  private Sign sign(String name, String key, Color color) {
    SignPainter painter = new SignPainter(0.38, false, false, SwingConstants.LEFT);
    return new Sign(name, words.text(key), painter, color);
  }

  /** The stop button. */
  JButton stopButton() {
    return stop;
  }

  /** Shows how the link is: a shape and a word. */
  void show(LinkNotice link) {
    switch (link.level()) {
      case OK, NOTE -> sensors(words.text("sensors.ok"), Glyph.LIVE, palette.clean());
      case WAIT -> sensors(words.text("sensors.wait"), Glyph.WAITING, palette.own());
      case TROUBLE -> sensors(words.text("sensors.trouble"), Glyph.TROUBLE, palette.stop());
    }
  }

  private void sensors(String word, Glyph glyph, Color color) {
    sensors.say(word);
    sensors.glyph(glyph, color);
  }

  @Override
  public void doLayout() {
    double s = getHeight() / ScreenLayout.HEADER_HEIGHT;
    int h = getHeight();
    int stopWidth = (int) (396 * s);
    int stopX = getWidth() - stopWidth;
    stop.setBounds(stopX, 0, stopWidth, h);
    int sensorsX = stopX - (int) (330 * s);
    sensors.setBounds(sensorsX, 0, (int) (300 * s), h);
    int loadX = sensorsX - (int) (470 * s);
    load.setBounds(loadX, 0, (int) (410 * s), h);
    exercise.setBounds(0, 0, loadX - (int) (30 * s), h);
  }
}
