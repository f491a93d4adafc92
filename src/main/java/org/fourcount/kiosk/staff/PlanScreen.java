package org.fourcount.kiosk.staff;

import java.util.ArrayList;
import java.util.List;
import org.fourcount.kiosk.look.Palette;
import org.fourcount.kiosk.pieces.BigButton;
import org.fourcount.kiosk.pieces.Glyph;
import org.fourcount.kiosk.pieces.RowButton;
import org.fourcount.kiosk.words.Words;
import org.fourcount.programme.PlannedExercise;
import org.fourcount.staff.PlanDraft;

/** A plan that is being written: its lines, and what is unusual about it. */
public final class PlanScreen extends StaffScreen {
  private static final int LIST = 1136;
  private static final int BESIDE = EDGE + LIST + 40;

  /** What is done to the draft. */
  public interface Desk {
    /** A line is to be changed. */
    void change(int line);

    /** An exercise is to be added. */
    void add();

    /** It is to be the person's plan. */
    void approve();

    /** They do not want to go on. */
    void leave();
  }

  private final transient PlanDraft draft;
  private final transient PlanWords plan;
  private final transient Desk desk;
  private final transient List<RowButton> shown = new ArrayList<>();
  private final BigButton before;
  private final BigButton after;
  private int first;

  /**
   * A draft on a screen.
   *
   * @param title whose plan it is
   * @param unusual what is to be said of it
   */
  public PlanScreen(
      String title,
      PlanDraft draft,
      PlanWords plan,
      List<String> unusual,
      Palette palette,
      Words words,
      Desk desk) {
    super("staff.plan-editor", title, "staff.back", 2, palette, words, desk::leave);
    this.draft = draft;
    this.plan = plan;
    this.desk = desk;
    beside(button("add", words.text("staff.add-exercise"), Glyph.UP, desk::add), 1);
    BigButton approve =
        beside(main("approve", words.text("staff.approve"), Glyph.SAVED, desk::approve), 2);
    approve.setVisible(!draft.lines().isEmpty());
    int wide = WIDTH - EDGE - BESIDE;
    String says = unusual.isEmpty() ? words.text("staff.usual-plan") : String.join("\n", unusual);
    put(paragraph("unusual", says), BESIDE, TOP, wide, 620);
    before = arrow("before", words.text("staff.before"), Glyph.BACK, -ROWS);
    after = arrow("after", words.text("staff.after"), Glyph.NEXT, ROWS);
    int half = (wide - APART) / 2;
    put(before, BESIDE, row(ROWS - 1), half, ROW);
    put(after, WIDTH - EDGE - half, row(ROWS - 1), half, ROW);
    if (draft.lines().isEmpty()) {
      put(paragraph("empty", words.text("staff.empty-plan")), EDGE, TOP, LIST, 300);
    }
    showRows();
  }

  private BigButton arrow(String name, String said, Glyph glyph, int by) {
    BigButton arrow = BigButton.lesser(name, said, "", glyph, palette());
    arrow.addActionListener(e -> turn(by));
    return arrow;
  }

  /** Shows the page that a line is on. */
  public void showLine(int line) {
    first = Math.max(0, Math.min(line, draft.lines().size() - 1)) / ROWS * ROWS;
    showRows();
  }

  private void turn(int by) {
    first += by;
    showRows();
  }

  private void showRows() {
    shown.forEach(this::take);
    shown.clear();
    List<PlannedExercise> lines = draft.lines();
    for (int i = first; i < Math.min(first + ROWS, lines.size()); i++) {
      int line = i;
      PlannedExercise one = lines.get(i);
      RowButton row =
          new RowButton(
              "line-" + (i + 1), plan.name(one), plan.numbers(one), Glyph.NEXT, palette());
      row.addActionListener(e -> desk.change(line));
      shown.add(put(row, EDGE, row(i - first), LIST, ROW));
    }
    before.setVisible(lines.size() > ROWS);
    after.setVisible(lines.size() > ROWS);
    before.setEnabled(first > 0);
    after.setEnabled(first + ROWS < lines.size());
    doLayout();
    repaint();
  }
}
