package org.fourcount.kiosk.visit;

import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.function.Supplier;
import javax.swing.Timer;
import org.fourcount.kiosk.LinkNotice;
import org.fourcount.kiosk.look.Palette;
import org.fourcount.kiosk.pieces.BigButton;
import org.fourcount.kiosk.pieces.Glyph;
import org.fourcount.kiosk.pieces.Paragraph;
import org.fourcount.kiosk.pieces.StationScreen;
import org.fourcount.kiosk.words.Words;

/** Nobody is there: the whole screen is one button. No names. */
public final class IdleScreen extends StationScreen {
  private static final int OFTEN_MS = 1000;

  private final Paragraph first;
  private final BigButton begin;
  private Runnable onTouch;
  private final Paragraph seeTo;
  private final transient Supplier<LinkNotice> notice;

  /**
   * An idle screen.
   *
   * @param station name of the station
   * @param onTouch somebody is there
   * @param notice what somebody should see to before the next session
   */
  public IdleScreen(
      String station, Palette palette, Words words, Runnable onTouch, Supplier<LinkNotice> notice) {
    super("visit.idle", palette, words);
    put(line("name", 0.7, true), EDGE, 160, WIDTH - 2 * EDGE, 200).say("FourCount");
    put(line("station", 0.6, false), EDGE, 366, WIDTH - 2 * EDGE, 90).say(station);
    this.onTouch = onTouch;
    String text = words.text("visit.begin");
    begin = put(main("begin", text, Glyph.UP, () -> this.onTouch.run()), 340, 640, 1240, 220);
    first = put(paragraph("first-run", ""), 460, 890, 1000, 170);
    this.notice = notice;
    seeTo = put(paragraph("notice", ""), EDGE, 470, WIDTH - 2 * EDGE, 150);
    Timer often = new Timer(OFTEN_MS, e -> look());
    addHierarchyListener(
        e -> {
          if (isShowing()) {
            often.start();
          } else {
            often.stop();
          }
        });
    addMouseListener(
        new MouseAdapter() {
          @Override
          public void mousePressed(MouseEvent e) {
            IdleScreen.this.onTouch.run();
          }
        });
  }

  /**
   * Nobody can sign in yet, and whoever touches the screen may see to that.
   *
   * @param button what a touch does
   */
  public void offer(String sentence, String button, Runnable instead) {
    onTouch = instead;
    begin.say(button, button);
    ask(sentence);
  }

  /** Says what somebody should see to now. */
  public void look() {
    seeTo.say(words().notice(notice.get()));
    doLayout();
  }

  /** No trainer can sign in yet: says what is to be done. */
  public void ask(String sentence) {
    first.say(sentence);
    doLayout();
  }
}
