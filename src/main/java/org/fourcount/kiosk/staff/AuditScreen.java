package org.fourcount.kiosk.staff;

import java.time.ZoneId;
import java.util.Locale;
import java.util.function.IntConsumer;
import javax.swing.SwingConstants;
import org.fourcount.kiosk.look.Palette;
import org.fourcount.kiosk.pieces.BigButton;
import org.fourcount.kiosk.pieces.Glyph;
import org.fourcount.kiosk.pieces.Paragraph;
import org.fourcount.kiosk.pieces.Sign;
import org.fourcount.kiosk.pieces.SignPainter;
import org.fourcount.kiosk.words.Words;

/** What was done, by whom and when; and whether all of it is still there. */
public final class AuditScreen extends StaffScreen {
  /** Rows of a page. */
  public static final int PAGE = 6;

  private static final int HEIGHT = 106;
  private static final int WHEN = 400;
  private static final int WHO = 420;

  private final Paragraph chain;

  /**
   * A page of the log.
   *
   * @param onTurn told which row is to be the first
   */
  public AuditScreen(
      AuditView view, Palette palette, Words words, IntConsumer onTurn, Runnable onBack) {
    super("staff.audit-log", 2, palette, words, onBack);
    chain = put(paragraph("chain", words.text("staff.chain-checking")), EDGE, TOP, 1760, 100);
    for (int i = 0; i < view.rows().size(); i++) {
      row(i, view.rows().get(i), view.zone());
    }
    BigButton before =
        button("before", words.text("staff.before"), Glyph.BACK, turn(onTurn, view, -PAGE));
    BigButton after =
        button("after", words.text("staff.after"), Glyph.NEXT, turn(onTurn, view, PAGE));
    before.setEnabled(view.first() > 0);
    after.setEnabled(view.first() + PAGE < view.all());
    beside(before, 1);
    beside(after, 2);
    int last = Math.min(view.first() + PAGE, view.all());
    say(words.text("staff.rows", Math.min(view.first() + 1, last), last, view.all()));
  }

  private static Runnable turn(IntConsumer onTurn, AuditView view, int by) {
    return () -> onTurn.accept(Math.max(0, view.first() + by));
  }

  private void row(int at, AuditView.Row row, ZoneId zone) {
    int y = TOP + 110 + at * HEIGHT;
    cell("when-" + (at + 1), words().moment(row.at(), zone), EDGE, y, WHEN);
    cell("who-" + (at + 1), row.actor(), EDGE + WHEN + 20, y, WHO);
    String action = row.action().toLowerCase(Locale.ROOT).replace(' ', '-');
    String done = words().textOr("staff.done-" + action, row.action());
    int left = EDGE + WHEN + WHO + 40;
    String what =
        row.subject().isEmpty() ? done : words().text("staff.done-to", done, row.subject());
    cell("what-" + (at + 1), what, left, y, WIDTH - EDGE - left);
  }

  private void cell(String name, String text, int x, int y, int width) {
    SignPainter painter = SignPainter.ofWords(0.3, false, SwingConstants.LEFT);
    Sign sign = new Sign(name, words().text("staff.audit-log"), painter, palette().text());
    sign.say(text);
    put(sign, x, y, width, HEIGHT - 8);
  }

  /** All of it is there as it was written. */
  public void whole() {
    chain.say(words().text("staff.chain-whole"));
    doLayout();
  }

  /** Something was changed or taken out at this row. */
  public void broken(long row) {
    chain.say(words().text("staff.chain-broken", row));
    doLayout();
  }
}
