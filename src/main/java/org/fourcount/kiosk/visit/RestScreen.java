package org.fourcount.kiosk.visit;

import java.util.function.LongSupplier;
import javax.swing.Timer;
import org.fourcount.kiosk.look.Palette;
import org.fourcount.kiosk.pieces.Glyph;
import org.fourcount.kiosk.pieces.Sign;
import org.fourcount.kiosk.pieces.StationScreen;
import org.fourcount.kiosk.words.Words;

/** Seconds of rest that are left; the next set begins by itself or by a touch. */
public final class RestScreen extends StationScreen {
  private static final int TICK_MS = 200;

  private final transient LongSupplier nanoTime;
  private final transient Runnable onOver;
  private final long endNs;
  private final Sign left;
  private final Timer timer = new Timer(TICK_MS, e -> tick());

  /**
   * A countdown.
   *
   * @param seconds how long
   * @param next what comes, such as "Row, set 2 of 2"
   * @param nanoTime a clock that never runs backwards, nanoseconds, such as System::nanoTime
   */
  public RestScreen(
      int seconds,
      String next,
      Palette palette,
      Words words,
      LongSupplier nanoTime,
      Runnable onOver,
      Runnable onFinish) {
    super("visit.rest", palette, words);
    this.nanoTime = nanoTime;
    this.onOver = onOver;
    endNs = nanoTime.getAsLong() + seconds * 1_000_000_000L;
    title(words.text("visit.rest"));
    left = put(line("left", 0.8, true), EDGE, 200, WIDTH - 2 * EDGE, 420);
    put(line("next", 0.6, false), EDGE, 660, WIDTH - 2 * EDGE, 100).say(next);
    startAt(put(main("onward", words.text("rest.now"), Glyph.NEXT, onOver), 960, 880, 880, BUTTON));
    put(
        button("finish", words.text("today.finish"), Glyph.SAVED, onFinish),
        EDGE,
        880,
        680,
        BUTTON);
    tick();
  }

  private void tick() {
    long seconds = Math.max(0, (long) Math.ceil((endNs - nanoTime.getAsLong()) * 1e-9));
    left.say(String.valueOf(seconds));
    if (seconds == 0 && timer.isRunning()) {
      timer.stop();
      onOver.run();
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
