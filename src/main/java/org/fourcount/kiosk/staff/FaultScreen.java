package org.fourcount.kiosk.staff;

import java.util.function.Consumer;
import org.fourcount.coaching.Fault;
import org.fourcount.kiosk.look.Palette;
import org.fourcount.kiosk.pieces.Glyph;
import org.fourcount.kiosk.words.Words;

/** Which fault the station has missed: all there are, to choose one. */
public final class FaultScreen extends StaffScreen {
  private static final int COLUMNS = 3;

  /**
   * A choice.
   *
   * @param rep number of the repetition, from 1 on
   */
  public FaultScreen(
      int rep, Palette palette, Words words, Consumer<Fault> onChoose, Runnable onBack) {
    super(
        "staff.missed-fault",
        words.text("review.which-fault", rep),
        "staff.back",
        0,
        palette,
        words,
        onBack);
    int width = (WIDTH - 2 * EDGE - APART * (COLUMNS - 1)) / COLUMNS;
    Fault[] all = Fault.values();
    for (int i = 0; i < all.length; i++) {
      Fault fault = all[i];
      put(
          button(
              "fault-" + fault.key(), words.fault(fault), Glyph.NONE, () -> onChoose.accept(fault)),
          EDGE + i % COLUMNS * (width + APART),
          row(i / COLUMNS),
          width,
          ROW);
    }
  }
}
