package org.fourcount.kiosk.live;

import java.awt.Color;
import java.util.List;
import javax.swing.SwingConstants;
import org.fourcount.coaching.Cue;
import org.fourcount.coaching.JudgedRep;
import org.fourcount.coaching.SetState;
import org.fourcount.coaching.Unseen;
import org.fourcount.kiosk.look.Palette;
import org.fourcount.kiosk.pieces.Card;
import org.fourcount.kiosk.pieces.Glyph;
import org.fourcount.kiosk.pieces.Sign;
import org.fourcount.kiosk.pieces.SignPainter;
import org.fourcount.kiosk.words.Words;

/** The one thing to say, and how much of the time was on target. */
final class CueCard extends Card {
  private final transient Palette palette;
  private final transient Words words;
  private final Sign cue;
  private final Sign up;
  private final Sign down;
  private double upShown = Double.NaN;
  private double downShown = Double.NaN;
  private boolean isFar;

  CueCard(Palette palette, Words words) {
    super(palette.panel());
    this.palette = palette;
    this.words = words;
    SignPainter large = new SignPainter(0.52, true, false, SwingConstants.LEFT);
    cue = new Sign("cue", words.text("cue.name"), large, palette.text());
    SignPainter small = new SignPainter(0.62, false, false, SwingConstants.LEFT);
    up = new Sign("up-on-target", words.text("target.name"), small, palette.quiet());
    down = new Sign("down-on-target", words.text("target.name"), small, palette.quiet());
    add(cue);
    add(up);
    add(down);
  }

  /** Whether it is read from so far that the cue needs all of its width. */
  void far(boolean far) {
    isFar = far;
    up.setVisible(!far);
    down.setVisible(!far);
  }

  /** What it says; empty for nothing. */
  String said() {
    return cue.getText();
  }

  /** Shows the set. */
  void show(SetState state, boolean live) {
    boolean tooFast = live && state.tooFast();
    cue.say(tooFast ? tooFastWords(state.cue()) : live ? cueWords(state) : words.cue(Cue.NONE));
    cue.glyph(tooFast ? Glyph.TOO_FAST : Glyph.NONE, palette.ink());
    Color fill = tooFast ? palette.rushed() : palette.panel();
    color(fill, fill);
    cue.setForeground(tooFast ? palette.ink() : cueColor(state.cue()));
    up.setForeground(tooFast ? palette.ink() : palette.quiet());
    down.setForeground(tooFast ? palette.ink() : palette.quiet());
    if (changed(upShown, state.upOnTarget()) || changed(downShown, state.downOnTarget())) {
      upShown = state.upOnTarget();
      downShown = state.downOnTarget();
      up.say(percent(upShown));
      down.say(percent(downShown));
    }
    up.glyph(Double.isNaN(upShown) ? Glyph.NONE : Glyph.UP, up.getForeground());
    down.glyph(Double.isNaN(downShown) ? Glyph.NONE : Glyph.DOWN, down.getForeground());
  }

  private String tooFastWords(Cue said) {
    boolean saysSlower = said == Cue.SLOWER || said == Cue.SLOWER_UP || said == Cue.SLOWER_DOWN;
    return saysSlower ? words.cue(said) : words.text("cue.too-fast");
  }

  private String cueWords(SetState state) {
    List<JudgedRep> reps = state.reps();
    List<Unseen> unseen = reps.isEmpty() ? List.of() : reps.get(reps.size() - 1).unseen();
    return state.cue() == Cue.PART_NOT_SEEN && !unseen.isEmpty()
        ? words.text("cue.not-seen", words.part(unseen.get(0).part()))
        : words.cue(state.cue());
  }

  private Color cueColor(Cue said) {
    return said == Cue.GOOD || said == Cue.BETTER ? palette.clean() : palette.text();
  }

  private static boolean changed(double was, double is) {
    return Double.compare(Math.rint(was), Math.rint(is)) != 0;
  }

  private String percent(double value) {
    return Double.isNaN(value) ? "" : words.text("target.percent", value);
  }

  @Override
  public void doLayout() {
    int h = getHeight();
    int row = (int) (h * 0.4);
    int w = isFar ? 0 : (int) (h * 1.6);
    int left = getWidth() - w;
    up.setBounds(left, h / 2 - row, w, row);
    down.setBounds(left, h / 2, w, row);
    cue.setBounds(h / 3, 0, left - h / 3 - h / 4, h);
  }
}
