package org.fourcount.kiosk.staff;

import java.util.function.Consumer;
import org.fourcount.kiosk.look.Palette;
import org.fourcount.kiosk.pieces.NumberPad;
import org.fourcount.kiosk.pieces.Paragraph;
import org.fourcount.kiosk.words.Words;

/** A new PIN, typed twice by whoever is to know it. */
public final class PinScreen extends StaffScreen {
  private final Paragraph asks;
  private final NumberPad pad;
  private final transient Consumer<String> onTyped;
  private String first = "";

  /**
   * A screen for a PIN.
   *
   * @param title whose PIN it is
   * @param onTyped told the PIN, once it was typed twice
   */
  public PinScreen(
      String title, Palette palette, Words words, Consumer<String> onTyped, Runnable onBack) {
    super("staff.new-pin", title, "staff.back", 0, palette, words, onBack);
    this.onTyped = onTyped;
    asks = put(paragraph("asks", words.text("staff.pin-choose")), EDGE, TOP, 780, 480);
    pad = put(new NumberPad(palette, words, this::typed), 960, TOP, 880, 750);
    pad.begin(true);
  }

  private void typed(String pin) {
    if (first.isEmpty()) {
      first = pin;
      ask("staff.pin-again");
    } else if (first.equals(pin)) {
      first = "";
      ask("sign-in.wait");
      onTyped.accept(pin);
    } else {
      first = "";
      ask("staff.pin-differs");
    }
  }

  private void ask(String key) {
    asks.say(words().text(key));
    pad.begin(true);
    doLayout();
  }

  /** The PIN cannot be taken: says why, and asks for another. */
  public void refuse(String sentence) {
    first = "";
    asks.say(sentence);
    pad.begin(true);
    doLayout();
  }
}
