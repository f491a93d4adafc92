package org.fourcount.kiosk.wall;

import java.util.ArrayList;
import java.util.List;
import javax.swing.JPanel;
import org.fourcount.kiosk.look.Palette;
import org.fourcount.kiosk.pieces.Paragraph;
import org.fourcount.wall.Tile;

/**
 * A tile for each station, as large as all of a page find room; above them, where what they say is
 * not live, since when. On the event thread.
 */
public final class WallBoard extends JPanel {
  /** Tiles of a page: with more of them they can not be read from across a room. */
  private static final int MOST = 6;

  /** Names are longer than numbers. */
  private static final int MOST_WITH_NAMES = 4;

  /** A tile is no higher than so many times its width. */
  private static final double HIGHEST = 0.75;

  private static final double NOTICE = 0.15;
  private static final double NOTICE_HEIGHT = 0.13;

  private final transient Palette palette;
  private final transient TileWords words;
  private final NotLive notice;
  private final Paragraph empty;
  private final transient List<TileCard> cards = new ArrayList<>();
  private int page;
  private int pages = 1;

  /** A board that shows nothing yet. */
  public WallBoard(Palette palette, TileWords words) {
    super(null);
    this.palette = palette;
    this.words = words;
    setOpaque(false);
    setName("board");
    getAccessibleContext().setAccessibleName(words.words().text("wall.stations"));
    notice = new NotLive(palette);
    empty = new Paragraph("empty", palette.text());
    add(notice);
    add(empty);
  }

  /** Shows this; paints only what has changed. */
  public void show(WallNow now) {
    List<Tile> tiles = now.wall().tiles();
    int most = words.isWithNames() ? MOST_WITH_NAMES : MOST;
    pages = Math.max(1, (tiles.size() + most - 1) / most);
    page = Math.min(page, pages - 1);
    int first = page * most;
    List<Tile> shown = tiles.subList(first, Math.min(first + most, tiles.size()));
    boolean isNew = cards.size() != shown.size() || now.isLive() == notice.isVisible();
    while (cards.size() < shown.size()) {
      TileCard card = new TileCard(palette, words);
      cards.add(card);
      add(card);
    }
    while (cards.size() > shown.size()) {
      remove(cards.remove(cards.size() - 1));
    }
    for (int i = 0; i < shown.size(); i++) {
      cards.get(i).show(shown.get(i), now);
    }
    empty.say(tiles.isEmpty() ? words.words().text("wall.empty") : "");
    notice.say(
        now.isLive()
            ? ""
            : words.words().text("wall.not-live", words.time(now.wall().read(), now)));
    if (isNew) {
      doLayout();
      repaint();
    }
  }

  /** Turns to another page; after the last comes the first. */
  public void turn(int by) {
    page = Math.floorMod(page + by, pages);
  }

  /** The page that is shown, from 1 on. */
  public int page() {
    return page + 1;
  }

  /** How many pages there are. */
  public int pages() {
    return pages;
  }

  @Override
  public void doLayout() {
    int top = notice.isVisible() ? (int) (NOTICE * getHeight()) : 0;
    notice.setBounds(0, 0, getWidth(), (int) (NOTICE_HEIGHT * getHeight()));
    notice.doLayout();
    empty.fit(0, top, getWidth(), (getHeight() - top) / 2, getHeight() * 0.07);
    int count = cards.size();
    if (count == 0) {
      return;
    }
    int columns = columns(count);
    int rows = (count + columns - 1) / columns;
    int gap = getWidth() / 90;
    int width = (getWidth() - (columns - 1) * gap) / columns;
    int height = Math.min((getHeight() - top - (rows - 1) * gap) / rows, (int) (width * HIGHEST));
    int y = top + (getHeight() - top - rows * height - (rows - 1) * gap) / 2;
    for (int i = 0; i < count; i++) {
      TileCard card = cards.get(i);
      card.setBounds(i % columns * (width + gap), y + i / columns * (height + gap), width, height);
      card.doLayout();
    }
  }

  private static int columns(int count) {
    return count <= 2 ? count : count <= 4 ? 2 : 3;
  }
}
