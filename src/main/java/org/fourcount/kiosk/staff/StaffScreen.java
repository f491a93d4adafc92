package org.fourcount.kiosk.staff;

import org.fourcount.kiosk.look.Palette;
import org.fourcount.kiosk.pieces.Glyph;
import org.fourcount.kiosk.pieces.Paragraph;
import org.fourcount.kiosk.pieces.Sign;
import org.fourcount.kiosk.pieces.StationScreen;
import org.fourcount.kiosk.words.Words;

/**
 * What every screen of trainers has: its title above, the way back below at the left, and beside
 * that what there is to say. Between {@link #TOP} and {@link #BOTTOM} is its own.
 */
public abstract class StaffScreen extends StationScreen {
  /** Where the title ends. */
  protected static final int TOP = 180;

  /** Where the way back begins. */
  protected static final int BOTTOM = 950;

  /** Width of the way back, and of a button beside it. */
  protected static final int SIDE = 380;

  private static final int GAP = 40;

  private final Sign title;
  private final Paragraph says;

  /**
   * An empty screen.
   *
   * @param key of its title, such as {@code staff.people}
   * @param title what it shows
   * @param leave key of the word for going back
   * @param buttons how many more buttons are to stand beside the way back
   */
  StaffScreen(
      String key,
      String title,
      String leave,
      int buttons,
      Palette palette,
      Words words,
      Runnable onBack) {
    super(key, palette, words);
    this.title = title(title);
    put(button("back", words.text(leave), Glyph.BACK, onBack), EDGE, BOTTOM, SIDE, 110);
    int left = EDGE + (SIDE + GAP) * (1 + buttons);
    says = put(paragraph("says", ""), left, BOTTOM, WIDTH - EDGE - left, 110);
  }

  /** The same with its usual title and the usual way back. */
  StaffScreen(String key, int buttons, Palette palette, Words words, Runnable onBack) {
    this(key, words.text(key), "staff.back", buttons, palette, words, onBack);
  }

  /**
   * Puts a button beside the way back.
   *
   * @param at from 1 on
   */
  final <C extends java.awt.Component> C beside(C button, int at) {
    return put(button, EDGE + (SIDE + GAP) * at, BOTTOM, SIDE, 110);
  }

  /** The title is another now. */
  final void entitle(String text) {
    title.say(text);
  }

  /** Says what went wrong or what was done, in one sentence. */
  public final void say(String sentence) {
    says.say(sentence);
    doLayout();
  }
}
