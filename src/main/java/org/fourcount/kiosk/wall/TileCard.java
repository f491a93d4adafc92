package org.fourcount.kiosk.wall;

import java.awt.Color;
import java.awt.Component;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.SwingConstants;
import org.fourcount.kiosk.look.Palette;
import org.fourcount.kiosk.pieces.Card;
import org.fourcount.kiosk.pieces.Glyph;
import org.fourcount.kiosk.pieces.Sign;
import org.fourcount.kiosk.pieces.SignPainter;
import org.fourcount.wall.Tile;
import org.fourcount.wall.Tile.NewestFlag;
import org.fourcount.wall.Tile.State;
import org.fourcount.wall.Tile.Work;
import org.jspecify.annotations.Nullable;

/** One station: who does what there and how, or since when it is free. */
final class TileCard extends Card {
  /** Heights as shares of the tile's, from above. */
  private static final double EDGE = 0.035;

  private static final double LINE = 0.15;
  private static final double WHO = 0.17;
  private static final double TALLY = 0.175;
  private static final double LEAST = 0.14;

  /** Of the height of its line. */
  private static final double MARK = 0.8;

  /** Where lines have two parts, the share of the first. */
  private static final double FIRST = 0.54;

  private static final double STATE = 0.64;
  private static final double FIRST_WITH_NAME = 0.66;

  private final transient Palette palette;
  private final transient TileWords words;
  private final Sign station;
  private final Sign when;
  private final Sign who;
  private final Sign state;
  private final Sign exercise;
  private final Sign set;
  private final TileTally tally;
  private final FlagMark flagMark;
  private final Sign flag;
  private final Sign free;
  private final Sign used;

  TileCard(Palette palette, TileWords words) {
    super(palette.panel());
    this.palette = palette;
    this.words = words;
    setName("tile");
    station = title("station", 0.54);
    state = sign("state", 0.6, SwingConstants.LEFT);
    who = title("who", 0.56);
    set = sign("set", 0.54, SwingConstants.RIGHT);
    exercise = title("exercise", 0.54);
    tally = new TileTally(words.words().text("tally.name"), palette);
    flagMark = new FlagMark(palette);
    flag = sign("flag", 0.56, SwingConstants.LEFT);
    when = sign("when", 0.6, SwingConstants.RIGHT);
    free = sign("free", 0.5, SwingConstants.LEFT);
    used = sign("used", 0.5, SwingConstants.LEFT);
    Stream.of(station, when, who, state, exercise, set, tally, flagMark, flag, free, used)
        .forEach(this::add);
  }

  private Sign title(String name, double capitals) {
    return named(name, SignPainter.ofTitle(capitals));
  }

  private Sign sign(String name, double capitals, int alignment) {
    return named(name, new SignPainter(capitals, false, false, alignment));
  }

  private Sign named(String name, SignPainter painter) {
    return new Sign(name, words.words().text("wall.stations"), painter, palette.text());
  }

  void show(Tile tile, WallNow now) {
    boolean isLive = now.isLive();
    Work work = tile.work();
    station.say(tile.station());
    free.setVisible(work == null);
    used.setVisible(work == null);
    Stream.of(when, who, state, exercise, set, tally).forEach(c -> c.setVisible(work != null));
    if (work == null) {
      color(palette.canvas(), palette.grid());
      free.say(words.words().text("wall.free"));
      used.say(words.used(tile, now));
      flag.setVisible(false);
      flagMark.setVisible(false);
    } else {
      boolean isLifting = isLive && work.state() == State.LIFTING;
      color(palette.panel(), isLifting ? palette.clean() : palette.panel());
      when.say(words.when(tile, now));
      show(work, isLive);
    }
    shade(isLive);
    getAccessibleContext().setAccessibleName(tile.station());
    getAccessibleContext().setAccessibleDescription(said());
    doLayout();
  }

  private void show(Work work, boolean isLive) {
    who.say(words.who(work.person()));
    state.say(words.state(work));
    state.glyph(glyph(work.state()), isLive ? color(work.state()) : palette.quiet());
    exercise.say(words.exercise(work));
    set.say(words.set(work));
    tally.show(work.reps(), work.prescribed(), isLive, words.tally(work));
    NewestFlag newest = work.flag();
    flag.setVisible(newest != null);
    flagMark.setVisible(newest != null && isLive);
    if (newest != null) {
      flag.say(words.flag(newest));
      flagMark.show(newest.flag(), words.flag(newest));
    }
  }

  /** What is not live is quiet all over. */
  private void shade(boolean isLive) {
    Color text = isLive ? palette.text() : palette.quiet();
    Stream.of(station, exercise, flag).forEach(sign -> sign.setForeground(text));
    who.setForeground(isLive ? palette.own() : palette.quiet());
    Stream.of(when, state, set, free, used).forEach(sign -> sign.setForeground(palette.quiet()));
  }

  private static Glyph glyph(State state) {
    return switch (state) {
      case LIFTING -> Glyph.LIVE;
      case PAUSED -> Glyph.WAITING;
      case DONE -> Glyph.SAVED;
      case STOPPED -> Glyph.STOP;
    };
  }

  private Color color(State state) {
    return switch (state) {
      case LIFTING, DONE -> palette.clean();
      case PAUSED -> palette.own();
      case STOPPED -> palette.quiet();
    };
  }

  private String said() {
    return Stream.of(who, exercise, set, state, flag, when, free, used)
        .filter(Sign::isShowingText)
        .map(Sign::getText)
        .collect(Collectors.joining(", "));
  }

  @Override
  public void doLayout() {
    int y = row(part(EDGE), part(LINE), station, null, 1);
    if (free.isVisible()) {
      y = row(y + part(0.1), part(0.3), free, null, 1);
      row(y, part(LINE), used, null, 1);
      return;
    }
    y = row(y, part(WHO), who, set, words.isWithNames() ? FIRST_WITH_NAME : FIRST);
    y = row(y, part(LINE), exercise, null, 1);
    y = row(y, part(TALLY), tally, null, 1);
    int height = part(LEAST);
    int left = edge();
    int mark = (int) (MARK * height);
    flagMark.setBounds(left, y, mark, height);
    int begin = flagMark.isVisible() ? left + mark : left;
    flag.setBounds(begin, y, getWidth() - left - begin, height);
    row(y + height, height, state, when, STATE);
  }

  /** Left free at either side. */
  private int edge() {
    return (int) (1.2 * part(EDGE));
  }

  private int part(double share) {
    return (int) (share * getHeight());
  }

  /** Lays one or two parts beside each other, and says where the next row begins. */
  private int row(int y, int height, Component left, @Nullable Component right, double share) {
    int edge = edge();
    int width = getWidth() - 2 * edge;
    int first = right == null ? width : (int) (share * width);
    left.setBounds(edge, y, first, height);
    if (right != null) {
      int gap = width / 50;
      right.setBounds(edge + first + gap, y, width - first - gap, height);
    }
    return y + height;
  }
}
