package org.fourcount.kiosk.staff;

import java.util.ArrayList;
import java.util.List;
import org.fourcount.kiosk.look.Palette;
import org.fourcount.kiosk.pieces.BigButton;
import org.fourcount.kiosk.pieces.Glyph;
import org.fourcount.kiosk.pieces.RowButton;
import org.fourcount.kiosk.words.Words;

/** A list of what can be touched, some rows at a time. */
public final class ListScreen extends StaffScreen {
  /**
   * A row.
   *
   * @param name for tests
   * @param text what it is
   * @param value what is to be known of it; empty for nothing
   * @param onTouch what it opens
   */
  public record Row(String name, String text, String value, Glyph glyph, Runnable onTouch) {}

  private final transient List<Row> rows;
  private final transient List<RowButton> shown = new ArrayList<>();
  private final BigButton before;
  private final BigButton after;
  private int first;

  /**
   * A list.
   *
   * @param key of its title
   * @param title what it shows
   * @param empty what is said where there is no row
   * @param rows all of them, in their order
   */
  public ListScreen(
      String key,
      String title,
      String empty,
      List<Row> rows,
      Palette palette,
      Words words,
      Runnable onBack) {
    this(key, title, empty, rows, null, palette, words, onBack);
  }

  /** The same with a button that makes something new. */
  public ListScreen(
      String key,
      String title,
      String empty,
      List<Row> rows,
      @org.jspecify.annotations.Nullable Row adding,
      Palette palette,
      Words words,
      Runnable onBack) {
    super(key, title, "staff.back", adding == null ? 2 : 3, palette, words, onBack);
    this.rows = List.copyOf(rows);
    int at = 1;
    if (adding != null) {
      beside(button(adding.name(), adding.text(), adding.glyph(), adding.onTouch()), at++);
    }
    before = beside(button("before", words.text("staff.before"), Glyph.BACK, () -> turn(-1)), at++);
    after = beside(button("after", words.text("staff.after"), Glyph.NEXT, () -> turn(1)), at);
    if (rows.isEmpty()) {
      put(paragraph("empty", empty), EDGE, TOP, WIDTH - 2 * EDGE, 300);
    }
    showRows();
  }

  private void turn(int by) {
    first = Math.max(0, Math.min(first + by * ROWS, rows.size() - 1));
    showRows();
  }

  private void showRows() {
    shown.forEach(this::take);
    shown.clear();
    for (int i = first; i < Math.min(first + ROWS, rows.size()); i++) {
      Row row = rows.get(i);
      RowButton button = new RowButton(row.name(), row.text(), row.value(), row.glyph(), palette());
      button.addActionListener(e -> row.onTouch().run());
      shown.add(put(button, EDGE, row(i - first), WIDTH - 2 * EDGE, ROW));
    }
    before.setVisible(rows.size() > ROWS);
    after.setVisible(rows.size() > ROWS);
    before.setEnabled(first > 0);
    after.setEnabled(first + ROWS < rows.size());
    doLayout();
    repaint();
  }
}
