package org.fourcount.kiosk.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.fourcount.kiosk.look.Palette;
import org.fourcount.kiosk.pieces.Glyph;
import org.fourcount.kiosk.pieces.RowButton;
import org.fourcount.kiosk.pieces.StationScreen;
import org.fourcount.kiosk.words.Words;
import org.fourcount.programme.PlannedExercise;
import org.fourcount.visit.Step;

/** Today's plan: what is done, what comes next, and what a trainer has to sign off first. */
public final class TodayScreen extends StationScreen {
  private static final int ROWS = 6;
  private static final int ROW = 99;
  private static final int HEAD = 840;

  private static final int PAGE = 2 * ROWS;

  private final transient Step.Today today;
  private final transient Function<PlannedExercise, String> names;
  private final transient IntConsumer onChoose;
  private final transient List<RowButton> shown = new ArrayList<>();
  private int page;

  /**
   * The plan on a screen.
   *
   * @param names an exercise's name, with its side
   * @param note one sentence more, such as that the trainer is to be asked about the load; empty
   *     for none
   */
  public TodayScreen(
      Step.Today today,
      Function<PlannedExercise, String> names,
      String note,
      Palette palette,
      Words words,
      IntConsumer onChoose,
      Runnable onFinish) {
    super("visit.today", palette, words);
    put(title(words.text("visit.today")), EDGE, 48, HEAD, 110);
    this.today = today;
    this.names = names;
    this.onChoose = onChoose;
    Step.Line next = today.next();
    page = next == null ? 0 : today.lines().indexOf(next) / PAGE;
    showLines();
    if (today.lines().size() > PAGE) {
      String text = words.text("today.more", today.lines().size());
      put(button("more", text, Glyph.NEXT, this::turn), 1340, 970, 500, 96);
    }
    put(button("finish", words.text("today.finish"), Glyph.SAVED, onFinish), EDGE, 970, 520, 96);
    if (!note.isEmpty()) {
      int x = EDGE + HEAD + 40;
      put(paragraph("note", note), x, 40, WIDTH - EDGE - x, 126);
    }
  }

  private void turn() {
    page = (page + 1) % ((today.lines().size() + PAGE - 1) / PAGE);
    showLines();
    doLayout();
    repaint();
  }

  private void showLines() {
    shown.forEach(this::take);
    shown.clear();
    List<Step.Line> lines = today.lines();
    int columns = lines.size() > ROWS ? 2 : 1;
    int width = (WIDTH - 2 * EDGE - 40 * (columns - 1)) / columns;
    for (int i = 0; i < PAGE && page * PAGE + i < lines.size(); i++) {
      int at = page * PAGE + i;
      Step.Line line = lines.get(at);
      String text = names.apply(line.exercise());
      RowButton button =
          new RowButton(
              "line-" + (at + 1), text, asked(line.exercise(), words()), Glyph.NONE, palette());
      button.addActionListener(e -> onChoose.accept(at));
      boolean isNext = line.equals(today.next());
      mark(button, line, isNext, palette(), words());
      if (isNext) {
        startAt(button);
      }
      int x = EDGE + (i / ROWS) * (width + 40);
      shown.add(put(button, x, 180 + (i % ROWS) * (ROW + APART), width, ROW));
    }
  }

  /** A trainer has something to look at. */
  public void offer(String text, Runnable onTrainer) {
    put(button("approve", text, Glyph.WAITING, onTrainer), EDGE + 560, 970, 640, 96);
    doLayout();
    repaint();
  }

  private static String asked(PlannedExercise line, Words words) {
    String load = words.load(line.load());
    return words.text("today.line", line.sets(), line.reps(), load).strip();
  }

  private static void mark(
      RowButton button, Step.Line line, boolean isNext, Palette palette, Words words) {
    String text = button.getAccessibleContext().getAccessibleName();
    if (line.isLocked()) {
      button.glyph(Glyph.LOCK, palette.quiet());
      button.say(button.getText(), words.text("today.locked", text));
      button.setEnabled(false);
    } else if (line.isDone()) {
      button.glyph(Glyph.SAVED, palette.clean());
      button.say(button.getText(), words.text("today.done", text));
      button.setEnabled(false);
    } else {
      button.glyph(isNext ? Glyph.NEXT : Glyph.WAITING, isNext ? palette.own() : palette.quiet());
    }
  }
}
