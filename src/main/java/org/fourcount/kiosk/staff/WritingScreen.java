package org.fourcount.kiosk.staff;

import java.util.List;
import java.util.function.Consumer;
import org.fourcount.kiosk.look.Palette;
import org.fourcount.kiosk.pieces.Glyph;
import org.fourcount.kiosk.pieces.Keyboard;
import org.fourcount.kiosk.pieces.Paragraph;
import org.fourcount.kiosk.words.Words;

/** Something is written: a name, or what was decided. What is often written takes one touch. */
public final class WritingScreen extends StaffScreen {
  private static final int PER_ROW = 3;

  private final Paragraph written;
  private final transient Consumer<String> onDone;
  private final String nothing;
  private String text = "";

  /**
   * A screen for writing.
   *
   * @param key of its title
   * @param title what is to be written
   * @param nothing what is said where nothing was written
   * @param kind a name or a sentence
   * @param longest characters that are kept
   * @param usual texts that are taken by one touch, up to three
   * @param onDone told what was written
   */
  public WritingScreen(
      String key,
      String title,
      String nothing,
      Keyboard.Kind kind,
      int longest,
      List<String> usual,
      Palette palette,
      Words words,
      Consumer<String> onDone,
      Runnable onBack) {
    super(key, title, "staff.back", 1, palette, words, onBack);
    this.onDone = onDone;
    this.nothing = nothing;
    written = put(paragraph("written", "|"), EDGE, TOP, WIDTH - 2 * EDGE, ROW);
    int width = (WIDTH - 2 * EDGE - 2 * APART) / PER_ROW;
    for (int i = 0; i < usual.size(); i++) {
      String all = usual.get(i);
      put(
          button("usual-" + (i + 1), all, Glyph.NONE, () -> onDone.accept(all)),
          EDGE + i * (width + APART),
          TOP + ROW + APART,
          width,
          ROW);
    }
    Keyboard keyboard = new Keyboard(palette, words, this::wrote, this::done);
    keyboard.begin(kind, "", longest);
    keyboard(keyboard);
    beside(main("done", words.text("pad.done"), Glyph.SAVED, this::done), 1);
  }

  private void wrote(String now) {
    text = now;
    written.say(now + "|");
    say("");
    doLayout();
  }

  private void done() {
    if (text.isBlank()) {
      say(nothing);
    } else {
      onDone.accept(text.strip());
    }
  }
}
