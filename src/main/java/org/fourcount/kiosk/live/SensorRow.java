package org.fourcount.kiosk.live;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import javax.swing.Timer;
import org.fourcount.kiosk.SensorSpot;
import org.fourcount.kiosk.look.Palette;
import org.fourcount.kiosk.pieces.BigButton;
import org.fourcount.kiosk.pieces.Glyph;
import org.fourcount.kiosk.pieces.Sign;
import org.fourcount.kiosk.pieces.SignPainter;
import org.fourcount.kiosk.pieces.StationScreen;
import org.fourcount.kiosk.words.Words;

/** Which sensor sits where; who touches one sees its light blink. */
final class SensorRow extends JPanel {
  /** Width and height in the design. */
  static final double WIDTH = 1344;

  static final double HEIGHT = 184;

  /** A light blinks for so long, seconds. */
  static final int BLINK_S = 5;

  /** Up to so many sensors have room for another word. */
  private static final int ROOMY = 2;

  private static final int BLINK_MS = 400;

  /** Has a sensor blink. */
  @FunctionalInterface
  interface Identify {
    void blink(int node, int seconds);
  }

  private final transient Palette palette;
  private final transient Words words;
  private final transient Identify identify;
  private final Sign hint;
  private final transient List<BigButton> buttons = new ArrayList<>();
  private transient List<SensorSpot> spots = List.of();
  private final Timer blinking = new Timer(BLINK_MS, e -> blink());
  private boolean live;
  private int blinker = -1;
  private int blinks;

  SensorRow(Palette palette, Words words, Identify identify) {
    super(null);
    this.palette = palette;
    this.words = words;
    this.identify = identify;
    setOpaque(false);
    SignPainter small = new SignPainter(0.52, false, false, SwingConstants.LEFT);
    hint = new Sign("sensor-hint", words.text("sensors.name"), small, palette.quiet());
    add(hint);
  }

  /** Shows these sensors; live is whether any could be heard. */
  void show(List<SensorSpot> newSpots, boolean isLive) {
    if (newSpots.equals(spots) && isLive == live) {
      return;
    }
    live = isLive;
    spots = newSpots;
    while (buttons.size() > spots.size()) {
      remove(buttons.remove(buttons.size() - 1));
    }
    for (int i = buttons.size(); i < spots.size(); i++) {
      int at = i;
      BigButton button = BigButton.lesser("sensor-" + (i + 1), "", "", Glyph.WAITING, palette);
      button.addActionListener(e -> identify(at));
      buttons.add(button);
      add(button);
    }
    for (int i = 0; i < spots.size(); i++) {
      String place = words.place(spots.get(i).role());
      buttons
          .get(i)
          .say(said(spots.get(i)), words.text("sensors.spot-name", spots.get(i).node(), place));
    }
    String silent =
        spots.stream().filter(s -> !s.heard()).map(this::said).collect(Collectors.joining(", "));
    boolean isMissing = live && !silent.isEmpty();
    hint.say(isMissing ? words.text("sensors.not-heard", silent) : words.text("sensors.touch"));
    hint.setForeground(isMissing ? palette.text() : palette.quiet());
    hint.glyph(isMissing ? Glyph.TROUBLE : Glyph.NONE, palette.stop());
    paintGlyphs();
    doLayout();
  }

  private String said(SensorSpot spot) {
    boolean moves = spot.role().equals("moving") && spots.size() <= ROOMY;
    String place = words.place(spot.role());
    return words.text(moves ? "sensors.spot-moving" : "sensors.spot", spot.node(), place);
  }

  private void identify(int at) {
    identify.blink(spots.get(at).node(), BLINK_S);
    String strap = words.strap(spots.get(at).role());
    if (!strap.isEmpty()) {
      hint.say(strap);
    }
    blinker = at;
    blinks = 1000 * BLINK_S / BLINK_MS;
    blinking.restart();
    paintGlyphs();
  }

  private void blink() {
    blinks--;
    if (blinks <= 0) {
      blinking.stop();
      blinker = -1;
    }
    paintGlyphs();
  }

  private void paintGlyphs() {
    for (int i = 0; i < spots.size(); i++) {
      boolean heard = spots.get(i).heard();
      Glyph glyph = heard ? Glyph.LIVE : live ? Glyph.TROUBLE : Glyph.WAITING;
      Color color = heard ? palette.clean() : live ? palette.stop() : palette.own();
      if (i == blinker) {
        glyph = blinks % 2 == 0 ? Glyph.LIVE : Glyph.WAITING;
        color = palette.own();
      }
      buttons.get(i).glyph(glyph, color);
    }
  }

  @Override
  public void doLayout() {
    double s = getWidth() / WIDTH;
    int pad = (int) (32 * s);
    int gap = (int) Math.round(StationScreen.APART * s);
    int button = (int) (100 * s);
    int hintHeight = (int) (60 * s);
    hint.setBounds(pad, 0, getWidth() - 2 * pad, hintHeight);
    int count = Math.max(1, buttons.size());
    int widest = (int) ((count > ROOMY ? 460 : 625) * s);
    int width = Math.min(widest, (getWidth() - 2 * pad - gap * (count - 1)) / count);
    for (int i = 0; i < buttons.size(); i++) {
      buttons.get(i).setBounds(pad + i * (width + gap), hintHeight + (int) (8 * s), width, button);
    }
  }
}
