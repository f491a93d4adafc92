package org.fourcount.kiosk.staff;

import java.util.List;
import org.fourcount.kiosk.look.Palette;
import org.fourcount.kiosk.pieces.Glyph;
import org.fourcount.kiosk.words.Words;

/** Some sentences, and what somebody may do about them. */
public final class QuestionScreen extends StaffScreen {
  /**
   * One answer.
   *
   * @param name for tests
   * @param text what it says
   */
  public record Answer(String name, String text, Glyph glyph, Runnable onTouch) {}

  /**
   * A question.
   *
   * @param key of its title
   * @param title what it is about
   * @param text what is to be known and asked
   * @param answers beside going back, up to two
   */
  public QuestionScreen(
      String key,
      String title,
      String text,
      List<Answer> answers,
      Palette palette,
      Words words,
      Runnable onBack) {
    super(key, title, "staff.back", answers.size() + 1, palette, words, onBack);
    put(paragraph("question", text), EDGE, TOP, WIDTH - 2 * EDGE, BOTTOM - TOP - 40);
    for (int i = 0; i < answers.size(); i++) {
      Answer answer = answers.get(i);
      put(
          main(answer.name(), answer.text(), answer.glyph(), answer.onTouch()),
          EDGE + SIDE + APART + i * (530 + APART),
          BOTTOM,
          530,
          110);
    }
  }
}
