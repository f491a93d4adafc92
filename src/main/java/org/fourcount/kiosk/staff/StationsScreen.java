package org.fourcount.kiosk.staff;

import java.util.function.Supplier;
import javax.swing.Timer;
import org.fourcount.kiosk.look.Palette;
import org.fourcount.kiosk.pieces.BigButton;
import org.fourcount.kiosk.pieces.Glyph;
import org.fourcount.kiosk.wall.TileWords;
import org.fourcount.kiosk.wall.WallBoard;
import org.fourcount.kiosk.wall.WallNow;

/** All stations, for a trainer at one of them: who trains is said by name. */
public final class StationsScreen extends StaffScreen {
  private static final int EVERY_MS = 500;

  private final transient Supplier<WallNow> source;
  private final WallBoard board;
  private String page = "";
  private final BigButton before;
  private final BigButton after;
  private final Timer timer = new Timer(EVERY_MS, e -> refresh());

  /**
   * The stations.
   *
   * @param source what was read last; asked on the event thread, twice a second
   */
  public StationsScreen(
      Supplier<WallNow> source, Palette palette, TileWords tiles, Runnable onBack) {
    super("staff.stations", 2, palette, tiles.words(), onBack);
    this.source = source;
    before = beside(button("before", words().text("staff.before"), Glyph.BACK, () -> turn(-1)), 1);
    after = beside(button("after", words().text("staff.after"), Glyph.NEXT, () -> turn(1)), 2);
    board = put(new WallBoard(palette, tiles), EDGE, TOP, WIDTH - 2 * EDGE, BOTTOM - APART - TOP);
    refresh();
  }

  private void turn(int by) {
    board.turn(by);
    refresh();
  }

  /** Shows how it is now. */
  public void refresh() {
    board.show(source.get());
    before.setVisible(board.pages() > 1);
    after.setVisible(board.pages() > 1);
    String now = board.pages() == 1 ? "" : words().text("wall.page", board.page(), board.pages());
    if (!now.equals(page)) {
      page = now;
      say(now); // and leaves what somebody else says there
    }
  }

  @Override
  public void addNotify() {
    super.addNotify();
    timer.start();
  }

  @Override
  public void removeNotify() {
    timer.stop();
    super.removeNotify();
  }
}
