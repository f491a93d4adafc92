package org.fourcount.kiosk.pieces;

import org.fourcount.kiosk.look.Palette;
import org.fourcount.kiosk.words.Words;

/** One thing that somebody has to know before anything else, and the way on. */
public final class NoticeScreen extends StationScreen {
  /**
   * A notice.
   *
   * @param key of its title, such as {@code notice.small-screen}
   * @param sentence what is wrong and what to do
   * @param onward they have read it
   */
  public NoticeScreen(String key, String sentence, Palette palette, Words words, Runnable onward) {
    super(key, palette, words);
    title(words.text(key));
    put(paragraph("sentence", sentence), EDGE, 220, WIDTH - 2 * EDGE, 480);
    put(main("onward", words.text("notice.onward"), Glyph.NEXT, onward), 620, 800, 680, 160);
  }
}
