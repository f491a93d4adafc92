package org.fourcount.kiosk.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javax.swing.SwingConstants;
import javax.swing.Timer;
import org.fourcount.kiosk.look.Palette;
import org.fourcount.kiosk.pieces.BigButton;
import org.fourcount.kiosk.pieces.Glyph;
import org.fourcount.kiosk.pieces.Paragraph;
import org.fourcount.kiosk.pieces.Sign;
import org.fourcount.kiosk.pieces.SignPainter;
import org.fourcount.kiosk.words.Words;

/** Whether the sensors are fit, figure by figure, as they are now. */
public final class HealthScreen extends StaffScreen {
  private static final int EVERY_MS = 1000;
  private static final int MOST_PLACES = ROWS;
  private static final int PLACE_WIDTH = 380;
  private static final int FIGURES = 8;
  private static final int LINE = 68;
  private static final int HEAD = 84;
  private static final int LEFT = EDGE + PLACE_WIDTH + 40;

  /** What came of a look at something. */
  public enum Level {
    /** As it should be. */
    FIT,
    /** There is nothing to look at. */
    NOT_KNOWN,
    /** It will do for now. */
    SEE_TO,
    /** No session should begin so. */
    UNFIT;

    private String key() {
      return "health." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Glyph glyph() {
      return switch (this) {
        case FIT -> Glyph.SAVED;
        case NOT_KNOWN -> Glyph.WAITING;
        case SEE_TO -> Glyph.TROUBLE;
        case UNFIT -> Glyph.STOP;
      };
    }

    private java.awt.Color color(Palette palette) {
      return switch (this) {
        case FIT -> palette.clean();
        case NOT_KNOWN -> palette.quiet();
        case SEE_TO -> palette.rushed();
        case UNFIT -> palette.stop();
      };
    }
  }

  /**
   * One figure.
   *
   * @param key of what was measured, such as {@code battery}
   * @param value with its unit; empty where it is not known
   */
  public record Figure(String key, String value, Level level) {}

  /**
   * A sensor or the hub.
   *
   * @param node the sensor's number; 0 for the hub
   */
  public record Place(int node, List<Figure> figures) {
    private Level worst() {
      return figures.stream()
          .map(Figure::level)
          .filter(level -> level != Level.NOT_KNOWN)
          .max(Level::compareTo)
          .orElse(Level.NOT_KNOWN);
    }
  }

  /**
   * All that is known now.
   *
   * @param sentence what is wrong and what to do, or how far it has come
   * @param isLive whether sensors can be asked for something
   */
  public record Now(String sentence, boolean isLive, List<Place> places) {}

  private final transient Supplier<Now> source;
  private final Timer timer = new Timer(EVERY_MS, e -> refresh());
  private final transient List<BigButton> places = new ArrayList<>();
  private final transient List<Sign[]> lines = new ArrayList<>();
  private final Sign head;
  private final Paragraph sentence;
  private final BigButton test;
  private int chosen;
  private boolean isTesting;

  /**
   * The sensors.
   *
   * @param source how they are at the moment; asked on the event thread, each second
   * @param onTest they are to test themselves
   */
  public HealthScreen(
      Supplier<Now> source, Palette palette, Words words, Runnable onTest, Runnable onBack) {
    super("staff.health", 1, palette, words, onBack);
    this.source = source;
    for (int i = 0; i < MOST_PLACES; i++) {
      int at = i;
      BigButton place = button("place-" + i, "", Glyph.NONE, () -> choose(at));
      places.add(put(place, EDGE, row(i), PLACE_WIDTH, ROW));
    }
    SignPainter strong = new SignPainter(0.5, true, false, SwingConstants.LEFT);
    head = new Sign("shown", words.text("staff.health"), strong, palette.text());
    put(head, LEFT, TOP, WIDTH - EDGE - LEFT, HEAD - 8);
    for (int i = 0; i < FIGURES; i++) {
      int y = TOP + HEAD + i * LINE;
      Sign what = sign("what-" + i, SwingConstants.LEFT);
      Sign value = sign("value-" + i, SwingConstants.LEFT);
      Sign level = sign("level-" + i, SwingConstants.LEFT);
      put(what, LEFT, y, 420, LINE - 8);
      put(value, LEFT + 430, y, 480, LINE - 8);
      put(level, LEFT + 920, y, WIDTH - EDGE - LEFT - 920, LINE - 8);
      lines.add(new Sign[] {what, value, level});
    }
    sentence = paragraph("sentence", "");
    test =
        beside(
            button(
                "test",
                words.text("health.test"),
                Glyph.AGAIN,
                () -> {
                  isTesting = true;
                  onTest.run();
                  say(words.text("health.testing"));
                }),
            1);
    refresh();
  }

  private Sign sign(String name, int alignment) {
    return new Sign(
        name,
        words().text("staff.health"),
        new SignPainter(0.5, false, false, alignment),
        palette().text());
  }

  private void choose(int place) {
    chosen = place;
    refresh();
  }

  /** Shows how it is now. */
  public void refresh() {
    Now now = source.get();
    chosen = Math.max(0, Math.min(chosen, now.places().size() - 1));
    for (int i = 0; i < MOST_PLACES; i++) {
      BigButton button = places.get(i);
      button.setVisible(i < now.places().size());
      if (i < now.places().size()) {
        show(button, now.places().get(i), i == chosen);
      }
    }
    head.say(now.places().isEmpty() ? "" : name(now.places().get(chosen)));
    List<Figure> figures = now.places().isEmpty() ? List.of() : now.places().get(chosen).figures();
    for (int i = 0; i < FIGURES; i++) {
      show(lines.get(i), i < figures.size() ? figures.get(i) : null);
    }
    sentence.say(now.sentence());
    head.setVisible(!now.places().isEmpty());
    placeSentence(now.places().isEmpty());
    test.setEnabled(now.isLive());
    test.setVisible(now.isLive());
    if (isTesting && !now.isLive()) {
      isTesting = false;
      say("");
    }
    doLayout();
    repaint();
  }

  /** Below the figures, or where there are none in their stead. */
  private void placeSentence(boolean isAlone) {
    take(sentence);
    int left = isAlone ? EDGE : LEFT;
    int top = isAlone ? TOP : TOP + HEAD + FIGURES * LINE + 4;
    put(sentence, left, top, WIDTH - EDGE - left, 130);
  }

  private void show(BigButton button, Place place, boolean isChosen) {
    String name = name(place);
    Level worst = place.worst();
    String said = name + ", " + words().text(worst.key());
    button.say(name, isChosen ? words().text("staff.chosen", said) : said);
    button.glyph(worst.glyph(), worst.color(palette()));
  }

  private String name(Place place) {
    return place.node() == 0
        ? words().text("health.hub")
        : words().text("health.sensor", place.node());
  }

  private void show(Sign[] line, @org.jspecify.annotations.Nullable Figure figure) {
    for (Sign sign : line) {
      sign.setVisible(figure != null);
    }
    if (figure != null) {
      line[0].say(words().text("health." + figure.key()));
      line[1].say(figure.value().isEmpty() ? words().text("health.not-known") : figure.value());
      line[2].say(words().text(figure.level().key()));
      line[2].glyph(figure.level().glyph(), figure.level().color(palette()));
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
