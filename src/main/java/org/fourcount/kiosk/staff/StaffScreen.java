package org.fourcount.kiosk.staff;

import org.fourcount.kiosk.look.Palette;
import org.fourcount.kiosk.pieces.Glyph;
import org.fourcount.kiosk.pieces.Keyboard;
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
  protected static final int SIDE = 360;

  /** Rows of a list, from {@link #TOP} on. */
  protected static final int ROWS = 6;

  /** Height of a row; the next begins {@link #APART} below it, as does the way back. */
  protected static final int ROW = (BOTTOM - TOP - ROWS * APART) / ROWS;

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
    int left = EDGE + (SIDE + APART) * (1 + buttons);
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
    return put(button, EDGE + (SIDE + APART) * at, BOTTOM, SIDE, 110);
  }

  /** Puts a keyboard below two rows. */
  final Keyboard keyboard(Keyboard keyboard) {
    int top = row(2);
    return put(keyboard, EDGE, top, WIDTH - 2 * EDGE, BOTTOM - APART - top);
  }

  /** Where a row begins, from 0 on. */
  static int row(int at) {
    return TOP + at * (ROW + APART);
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
