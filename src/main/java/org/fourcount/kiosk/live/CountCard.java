package org.fourcount.kiosk.live;

import java.awt.Color;
import java.util.List;
import javax.swing.SwingConstants;
import org.fourcount.coaching.JudgedRep;
import org.fourcount.coaching.Mark;
import org.fourcount.coaching.SetState;
import org.fourcount.coaching.Side;
import org.fourcount.coaching.Stage;
import org.fourcount.coaching.TargetPath;
import org.fourcount.kiosk.look.Palette;
import org.fourcount.kiosk.pieces.Card;
import org.fourcount.kiosk.pieces.Glyph;
import org.fourcount.kiosk.pieces.Sign;
import org.fourcount.kiosk.pieces.SignPainter;
import org.fourcount.kiosk.words.Words;
import org.fourcount.motion.Phase;

/** What is read at 2 m: the phase, the count, the beats, the repetition, the tally. */
final class CountCard extends Card {
  /** Width and height of this card in the 1920x1080 design. */
  private static final double DESIGN_WIDTH = 480;

  private final transient Palette palette;
  private final transient Words words;
  private final Sign phase;
  private final Sign count;
  private final BeatMarks beats;
  private final Sign repsSign;
  private final Tally tally;
  private double scale = 1;

  CountCard(Palette palette, Words words) {
    super(palette.panel());
    this.palette = palette;
    this.words = words;
    phase =
        new Sign(
            "phase",
            words.text("phase.name"),
            new SignPainter(0.76, true, true, SwingConstants.CENTER),
            palette.own());
    count =
        new Sign(
            "count",
            words.text("count.name"),
            new SignPainter(0.96, true, false, SwingConstants.CENTER),
            palette.text());
    beats = new BeatMarks(palette, words);
    repsSign =
        new Sign(
            "reps",
            words.text("reps.name"),
            new SignPainter(0.61, true, false, SwingConstants.CENTER),
            palette.text());
    tally = new Tally(palette, words);
    add(phase);
    add(count);
    add(beats);
    add(repsSign);
    add(tally);
  }

  /** What is read is larger by this factor than in the design; the marks are not. */
  void scale(double factor) {
    scale = factor;
  }

  /**
   * Shows the set.
   *
   * @param reps its repetitions as they are to be marked
   * @param now seconds of device time
   * @param live whether samples arrive; where they do not, nothing is counted
   */
  void show(SetState state, List<JudgedRep> reps, double now, boolean live) {
    tally.show(reps, state.repsPrescribed());
    if (state.stage() == Stage.DONE) {
      showDone(reps, reps.size() < state.repsPrescribed());
    } else if (!live) {
      showStill(words.text("phase.wait"), Glyph.WAITING);
      repsSign.say(repsText(state));
    } else {
      showRunning(state, now);
      repsSign.say(repsText(state));
    }
    beats.setVisible(live && state.target().runsAt(now) && state.stage() != Stage.DONE);
    boolean tooFast = live && state.tooFast();
    color(palette.panel(), tooFast ? palette.rushed() : palette.panel());
  }

  private void showRunning(SetState state, double now) {
    TargetPath target = state.target();
    if (target.runsAt(now)) {
      showCount(state, now);
    } else if (target.newestAnchor() > now) {
      phase.say(words.text("phase.ready"));
      phase.glyph(Glyph.NONE, palette.own());
      phase.setForeground(palette.ahead());
      int left = (int) Math.ceil((target.newestAnchor() - now) / TargetPath.COUNT_S);
      figure(String.valueOf(left), palette.ahead());
    } else {
      boolean still = isStill(state.stage());
      showStill(words.text(still ? "phase.still" : "phase.ready"), Glyph.STILL);
    }
  }

  private void showCount(SetState state, double now) {
    Phase current = state.target().phaseAt(now);
    Color color = state.tooFast() ? palette.rushed() : palette.own();
    phase.say(words.phase(current));
    phase.setForeground(color);
    phase.glyph(state.tooFast() ? Glyph.TOO_FAST : glyph(current), color);
    int counted = state.target().countAt(now);
    figure(String.valueOf(counted), palette.text());
    int total = (int) Math.ceil(state.target().tempo().seconds(current) / TargetPath.COUNT_S);
    beats.show(counted, Math.max(counted, total), color);
  }

  private static boolean isStill(Stage stage) {
    return stage == Stage.HOLD_STILL || stage == Stage.START_POSTURE;
  }

  private void showStill(String word, Glyph sign) {
    phase.say(word);
    phase.setForeground(palette.own());
    phase.glyph(Glyph.NONE, palette.own());
    count.say("");
    count.glyph(sign, palette.unlit());
  }

  private void showDone(List<JudgedRep> done, boolean isCutShort) {
    long clean = done.stream().map(JudgedRep::mark).filter(Mark.CLEAN::equals).count();
    Color color = isCutShort ? palette.text() : palette.clean();
    phase.say(words.text(isCutShort ? "phase.stopped" : "phase.done"));
    phase.setForeground(color);
    phase.glyph(Glyph.NONE, color);
    figure(String.valueOf(clean), palette.text());
    repsSign.say(words.text("reps.clean", done.size()));
  }

  private void figure(String text, Color color) {
    count.say(text);
    count.setForeground(color);
    count.glyph(Glyph.NONE, color);
  }

  private String repsText(SetState state) {
    if (state.stage() == Stage.GUIDED) {
      int running = Math.min(state.guidedDone() + 1, state.guidedWanted());
      return words.text("reps.guided", running, state.guidedWanted());
    }
    if (isStill(state.stage()) && state.reps().isEmpty()) {
      return words.text("reps.planned", state.repsPrescribed());
    }
    long left = state.done(Side.LEFT);
    long right = state.done(Side.RIGHT);
    if (left + right > 0) {
      return words.text("reps.sides", left, right);
    }
    int running = Math.min(state.reps().size() + 1, state.repsPrescribed());
    return words.text("reps.of", running, state.repsPrescribed());
  }

  private static Glyph glyph(Phase phase) {
    return switch (phase) {
      case CONCENTRIC -> Glyph.UP;
      case ECCENTRIC -> Glyph.DOWN;
      case SHORTENED_HOLD, LENGTHENED_HOLD -> Glyph.HOLD;
    };
  }

  @Override
  public void doLayout() {
    double s = getWidth() / DESIGN_WIDTH;
    int w = getWidth();
    int pad = (int) (24 * s);
    int y = (int) (26 * s);
    int inner = w - 2 * pad;
    int phaseHeight = (int) (116 * s);
    int repsHeight = (int) (100 * s);
    int tallyHeight = (int) (150 * s / scale);
    int beatsHeight = (int) (22 * s);
    phase.setBounds(pad, y, inner, phaseHeight);
    int bottom = getHeight() - (int) (20 * s);
    tally.setBounds(pad, bottom - tallyHeight, inner, tallyHeight);
    repsSign.setBounds(pad, bottom - tallyHeight - repsHeight, inner, repsHeight);
    int beatsY = bottom - tallyHeight - repsHeight - beatsHeight - (int) (10 * s);
    beats.setBounds(2 * pad, beatsY, w - 4 * pad, beatsHeight);
    int room = beatsY - y - phaseHeight;
    int countHeight = Math.min((int) (420 * s), room - (int) (48 * s));
    count.setBounds(pad, y + phaseHeight + (room - countHeight) / 2, inner, countHeight);
  }
}
