package org.fourcount.kiosk.visit;

import java.time.LocalDate;
import java.time.format.TextStyle;
import javax.swing.Timer;
import org.fourcount.kiosk.look.Palette;
import org.fourcount.kiosk.pieces.Glyph;
import org.fourcount.kiosk.pieces.StationScreen;
import org.fourcount.kiosk.pieces.WeeksPicture;
import org.fourcount.kiosk.words.Words;
import org.fourcount.programme.TrainingWeeks;

/** Good-bye, until the first day on which they may train again. */
public final class GoodByeScreen extends StationScreen {
  private static final int SHOWN_MS = 10_000;

  private final Timer timer;

  /**
   * Good-bye on a screen.
   *
   * @param week the days of this week
   * @param note one sentence more, such as that the trainer is to be asked about the load; empty
   *     for none
   */
  public GoodByeScreen(
      LocalDate next,
      TrainingWeeks week,
      String note,
      Palette palette,
      Words words,
      Runnable onLeave) {
    super("visit.good-bye", palette, words);
    String day = next.getDayOfWeek().getDisplayName(TextStyle.FULL, words.locale());
    put(line("thanks", 0.6, true), EDGE, 110, WIDTH - 2 * EDGE, 170)
        .say(words.text("good-bye.thanks"));
    put(WeeksPicture.strip("week", week, palette, words), 360, 310, 1200, 220);
    put(line("until", 0.6, false), EDGE, 560, WIDTH - 2 * EDGE, 120)
        .say(words.text("good-bye.until", day));
    if (!note.isEmpty()) {
      put(paragraph("note", note), EDGE, 700, WIDTH - 2 * EDGE, 130);
    }
    put(main("leave", words.text("good-bye.leave"), Glyph.SAVED, onLeave), 510, 860, 900, 160);
    timer = new Timer(SHOWN_MS, e -> onLeave.run());
    timer.setRepeats(false);
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
