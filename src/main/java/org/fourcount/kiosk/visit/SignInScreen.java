package org.fourcount.kiosk.visit;

import java.time.Duration;
import java.util.Locale;
import org.fourcount.kiosk.look.Palette;
import org.fourcount.kiosk.pieces.BigButton;
import org.fourcount.kiosk.pieces.Glyph;
import org.fourcount.kiosk.pieces.NumberPad;
import org.fourcount.kiosk.pieces.Paragraph;
import org.fourcount.kiosk.pieces.StationScreen;
import org.fourcount.kiosk.words.Words;

/** Number, then PIN where one is needed. */
public final class SignInScreen extends StationScreen {
  /** What is done with what was typed. */
  public interface Door {
    /** A number was typed. */
    void number(int number);

    /** A PIN was typed for it. */
    void pin(int number, String pin);

    /** They want to read another language. */
    void language(Locale language);

    /** They do not want to. */
    void leave();
  }

  private final transient Door door;
  private final Paragraph says;
  private final NumberPad pad;
  private int number;

  public SignInScreen(Palette palette, Words words, Door door) {
    super("visit.sign-in", palette, words);
    this.door = door;
    title(words.text("visit.sign-in"));
    says = put(paragraph("says", words.text("sign-in.number")), EDGE, 220, 760, 420);
    pad = put(new NumberPad(palette, words, this::typed), 960, 180, 880, 830);
    put(
        button("leave", words.text("visit.leave"), Glyph.BACK, door::leave),
        EDGE,
        880,
        420,
        BUTTON);
    for (int i = 0; i < Words.LANGUAGES.size(); i++) {
      Locale language = Words.LANGUAGES.get(i);
      String name = language.getDisplayLanguage(language);
      String written = name.substring(0, 1).toUpperCase(language) + name.substring(1);
      boolean isSpoken = language.getLanguage().equals(words.locale().getLanguage());
      BigButton button =
          button(
              "language-" + language,
              written,
              isSpoken ? Glyph.SAVED : Glyph.NONE,
              () -> door.language(language));
      button.setEnabled(!isSpoken);
      put(button, EDGE + i * (254 + APART), 700, 254, 96);
    }
  }

  private void typed(String digits) {
    if (number == 0) {
      number = digits.length() > 6 ? 0 : Integer.parseInt(digits);
      if (number == 0) {
        says.say(words().text("sign-in.no-number"));
      } else {
        says.say(words().text("sign-in.wait"));
        door.number(number);
      }
    } else {
      says.say(words().text("sign-in.wait"));
      door.pin(number, digits);
    }
    doLayout();
  }

  /** The PIN of a number that was not typed is needed: it was on a card. */
  public void askForPinOf(int cardsNumber) {
    number = cardsNumber;
    askForPin();
  }

  /** The PIN of the number that was typed is needed. */
  public void askForPin() {
    says.say(words().text("sign-in.pin", number));
    pad.begin(true);
    doLayout();
  }

  /** Number and PIN are nobody's. */
  public void refuse(Duration delay) {
    number = 0;
    says.say(
        delay.isZero()
            ? words().text("sign-in.refused")
            : words().text("sign-in.delayed", delay.toSeconds() + 1));
    pad.begin(false);
    doLayout();
  }

  /** Something else went wrong. */
  public void trouble(String sentence) {
    number = 0;
    says.say(sentence);
    pad.begin(false);
    doLayout();
  }
}
