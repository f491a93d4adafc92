package org.fourcount.kiosk.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.fourcount.kiosk.look.Palette;
import org.fourcount.kiosk.pieces.Glyph;
import org.fourcount.kiosk.pieces.RowButton;
import org.fourcount.kiosk.words.Words;
import org.fourcount.programme.Person;
import org.fourcount.programme.Role;
import org.fourcount.staff.Page;

/** Where trainers and administrators begin: what they may open, and the way out. */
public final class HomeScreen extends StaffScreen {
  private static final int TALL = 94;

  /**
   * The pages for somebody.
   *
   * @param reviews how many sets wait for a trainer's word
   * @param onOpen they want a page
   * @param onSignOut they go
   * @param onEnd the kiosk is to be ended; null if it is not theirs to end
   */
  public HomeScreen(
      Person who,
      int reviews,
      Palette palette,
      Words words,
      Consumer<Page> onOpen,
      Runnable onSignOut,
      @org.jspecify.annotations.Nullable Runnable onEnd) {
    super(
        "staff.home",
        words.text("staff.home", who.name()),
        "staff.sign-out",
        onEnd == null ? 0 : 1,
        palette,
        words,
        onSignOut);
    List<RowButton> rows = new ArrayList<>();
    for (Page page :
        List.of(
            new Page.People(),
            new Page.Stations(),
            new Page.Reviews(),
            new Page.Health(),
            new Page.Settings(),
            new Page.AuditLog())) {
      if (page.isFor(who.role())) {
        rows.add(row(page, reviews, onOpen));
      }
    }
    for (int i = 0; i < rows.size(); i++) {
      put(rows.get(i), EDGE, TOP + i * (TALL + APART), WIDTH - 2 * EDGE, TALL);
    }
    if (onEnd != null && who.role() != Role.CLIENT) {
      beside(button("end", words.text("staff.end"), Glyph.STOP, onEnd), 1);
    }
  }

  private RowButton row(Page page, int reviews, Consumer<Page> onOpen) {
    boolean counted = page instanceof Page.Reviews && reviews > 0;
    RowButton row =
        new RowButton(
            page.key(),
            words().text("staff." + page.key()),
            counted ? words().text("staff.waiting", reviews) : "",
            Glyph.NEXT,
            palette());
    row.addActionListener(e -> onOpen.accept(page));
    return row;
  }
}
