package org.fourcount.kiosk.staff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.fourcount.kiosk.look.Palette;
import org.fourcount.kiosk.pieces.BigButton;
import org.fourcount.kiosk.pieces.Glyph;
import org.fourcount.kiosk.pieces.RowButton;
import org.fourcount.kiosk.words.Words;
import org.fourcount.programme.Catalogue;
import org.fourcount.programme.Exercise;
import org.fourcount.staff.PlanDraft;

/** Every exercise that the station knows, by the muscles that it is for. */
public final class CatalogueScreen extends StaffScreen {
  private static final int COLUMNS = 2;
  private static final int COLUMN = (WIDTH - 2 * EDGE - 40) / 2;

  private final transient List<Exercise> all;
  private final transient PlanDraft draft;
  private final transient Consumer<Exercise> onChoose;
  private final transient List<RowButton> shown = new ArrayList<>();
  private final BigButton before;
  private final BigButton after;
  private int first;

  /** The exercises that may be added to a draft; those that it holds are ticked. */
  public CatalogueScreen(
      Catalogue catalogue,
      PlanDraft draft,
      Palette palette,
      Words words,
      Consumer<Exercise> onChoose,
      Runnable onBack) {
    super(
        "staff.add-exercise",
        words.text("staff.which-exercise"),
        "staff.back",
        2,
        palette,
        words,
        onBack);
    this.draft = draft;
    this.onChoose = onChoose;
    all =
        catalogue.exercises().values().stream()
            .sorted(Comparator.comparing(Exercise::muscleGroup).thenComparing(Exercise::id))
            .toList();
    before = beside(button("before", words.text("staff.before"), Glyph.BACK, () -> turn(-1)), 1);
    after = beside(button("after", words.text("staff.after"), Glyph.NEXT, () -> turn(1)), 2);
    showRows();
  }

  private void turn(int by) {
    first += by * ROWS * COLUMNS;
    showRows();
  }

  private void showRows() {
    shown.forEach(this::take);
    shown.clear();
    for (int i = first; i < Math.min(first + ROWS * COLUMNS, all.size()); i++) {
      int x = EDGE + (i - first) / ROWS * (COLUMN + 40);
      int y = row((i - first) % ROWS);
      shown.add(put(row(all.get(i)), x, y, COLUMN, ROW));
    }
    before.setVisible(all.size() > ROWS * COLUMNS);
    after.setVisible(all.size() > ROWS * COLUMNS);
    before.setEnabled(first > 0);
    after.setEnabled(first + ROWS * COLUMNS < all.size());
    doLayout();
    repaint();
  }

  private RowButton row(Exercise exercise) {
    boolean isThere = draft.holds(exercise);
    RowButton row =
        new RowButton(
            "exercise-" + exercise.id(),
            exercise.name().in(words().locale()),
            words().text("staff.group-" + exercise.muscleGroup().key()),
            isThere ? Glyph.SAVED : Glyph.WAITING,
            palette());
    row.addActionListener(e -> onChoose.accept(exercise));
    row.setEnabled(!isThere);
    return row;
  }
}
