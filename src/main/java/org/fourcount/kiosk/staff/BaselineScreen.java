package org.fourcount.kiosk.staff;

import org.fourcount.kiosk.look.Palette;
import org.fourcount.kiosk.pieces.Glyph;
import org.fourcount.kiosk.pieces.Paragraph;
import org.fourcount.kiosk.words.Words;
import org.jspecify.annotations.Nullable;

/** Approved repetitions of one exercise beside those that wait: the trainer approves or refuses. */
public final class BaselineScreen extends StaffScreen {
  private static final int HALF = 860;
  private static final int LINE = 100;
  private static final int RIGHT = WIDTH - EDGE - HALF;

  /** What was measured, and who approved it. */
  public record Measured(
      String when,
      String by,
      int reps,
      double range,
      boolean isTravel,
      double up,
      double hold,
      double down) {}

  /**
   * One exercise of a person.
   *
   * @param title whose, of what
   * @param inUse null where nothing is approved yet
   * @param waiting null where nothing waits
   */
  public BaselineScreen(
      String title,
      @Nullable Measured inUse,
      @Nullable Measured waiting,
      Palette palette,
      Words words,
      Runnable onApprove,
      Runnable onRefuse,
      Runnable onBack) {
    super("staff.baseline", title, "staff.back", waiting == null ? 0 : 2, palette, words, onBack);
    card("in-use", "baseline.in-use", "baseline.none", inUse, EDGE);
    card("waiting", "baseline.waits", "baseline.none-waits", waiting, RIGHT);
    if (waiting != null) {
      beside(main("approve", words.text("baseline.approve"), Glyph.SAVED, onApprove), 1);
      beside(button("refuse", words.text("baseline.refuse"), Glyph.STOP, onRefuse), 2);
    }
  }

  private void card(String name, String title, String none, @Nullable Measured what, int left) {
    Paragraph head = new Paragraph(name + "-title", palette().own());
    head.say(words().text(title));
    put(head, left, TOP, HALF, 90);
    if (what == null) {
      put(paragraph(name, words().text(none)), left, TOP + 110, HALF, 260);
      return;
    }
    String range =
        words().text(what.isTravel() ? "baseline.travel" : "baseline.range", what.range());
    String key = what.by().isEmpty() ? "baseline.measured" : "baseline.approved";
    int y = TOP + 110;
    y = line(name, range, left, y);
    y = line(name + "-pace", words().text("baseline.pace", what.up(), what.down()), left, y);
    if (what.hold() > 0) {
      y = line(name + "-hold", words().text("baseline.hold", what.hold()), left, y);
    }
    y = line(name + "-reps", words().text("baseline.reps", what.reps()), left, y);
    put(paragraph(name + "-when", words().text(key, what.when(), what.by())), left, y, HALF, 160);
  }

  private int line(String name, String text, int left, int y) {
    put(paragraph(name, text), left, y, HALF, LINE);
    return y + LINE + 10;
  }
}
