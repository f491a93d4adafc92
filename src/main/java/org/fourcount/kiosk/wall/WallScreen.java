package org.fourcount.kiosk.wall;

import java.util.function.Supplier;
import javax.swing.SwingConstants;
import javax.swing.Timer;
import org.fourcount.kiosk.look.Palette;
import org.fourcount.kiosk.pieces.Sign;
import org.fourcount.kiosk.pieces.SignPainter;
import org.fourcount.kiosk.pieces.StationScreen;

/** A whole screen of stations, for a room; nothing on it is touched. */
public final class WallScreen extends StationScreen {
  private static final int EVERY_MS = 500;

  /** A page stays long enough to look for one station among six. */
  private static final int LOOKS_TO_A_PAGE = 24;

  private static final int SIDE = 40;
  private static final int HEAD = 90;

  private final transient Supplier<WallNow> source;
  private final transient TileWords words;
  private final WallBoard board;
  private final Sign page;
  private final Sign clock;
  private final Timer timer = new Timer(EVERY_MS, e -> look());
  private int looks;

  /**
   * A wall.
   *
   * @param source what was read last; asked on the event thread, twice a second
   */
  public WallScreen(Supplier<WallNow> source, Palette palette, TileWords words) {
    super("wall.stations", palette, words.words());
    this.source = source;
    this.words = words;
    Sign title =
        new Sign("title", words().text("wall.stations"), SignPainter.ofTitle(0.52), palette.text());
    title.say(words().text("wall.stations"));
    put(title, SIDE, 14, 900, HEAD);
    page = put(sign("page"), 1000, 14, 560, HEAD);
    clock = put(sign("clock"), 1580, 14, WIDTH - SIDE - 1580, HEAD);
    board = put(new WallBoard(palette, words), SIDE, 118, WIDTH - 2 * SIDE, HEIGHT - 118 - SIDE);
    refresh();
  }

  private Sign sign(String name) {
    SignPainter painter = new SignPainter(0.46, false, false, SwingConstants.RIGHT);
    return new Sign(name, words().text("wall.stations"), painter, palette().quiet());
  }

  private void look() {
    looks++;
    if (looks % LOOKS_TO_A_PAGE == 0) {
      board.turn(1);
    }
    refresh();
  }

  /** Shows how it is now. */
  public void refresh() {
    WallNow now = source.get();
    board.show(now);
    clock.say(words.time(now.now(), now));
    page.say(board.pages() == 1 ? "" : words().text("wall.page", board.page(), board.pages()));
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
