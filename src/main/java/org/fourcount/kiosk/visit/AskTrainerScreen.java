package org.fourcount.kiosk.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.fourcount.kiosk.look.Palette;
import org.fourcount.kiosk.pieces.BigButton;
import org.fourcount.kiosk.pieces.Glyph;
import org.fourcount.kiosk.pieces.NumberPad;
import org.fourcount.kiosk.pieces.Paragraph;
import org.fourcount.kiosk.pieces.StationScreen;
import org.fourcount.kiosk.words.Words;
import org.fourcount.visit.Step;

/** Why a trainer is asked first; their number and PIN let the session begin. */
public final class AskTrainerScreen extends StationScreen {
  private static final List<String> REASONS = List.of("agreed", "light", "other");

  /** What is done with the trainer's word. */
  public interface Desk {
    /**
     * A trainer's number, PIN and reason.
     *
     * @param reason empty where none is needed
     */
    void allow(int number, String pin, String reason);

    /** They do not train today. */
    void leave();
  }

  private final transient Desk desk;
  private final transient List<BigButton> reasons = new ArrayList<>();
  private final Paragraph says;
  private final NumberPad pad;
  private String reason = "";
  private int number;

  public AskTrainerScreen(Step.AskTrainer asked, Palette palette, Words words, Desk desk) {
    super("visit.ask-trainer", palette, words);

    this.desk = desk;
    title(words.text("visit.ask-trainer"));
    String why =
        asked.concerns().stream()
            .map(c -> words.text("concern." + c.key()))
            .collect(Collectors.joining(" "));
    put(paragraph("why", why), EDGE, 170, 800, 284);
    says = paragraph("says", "");
    pad = new NumberPad(palette, words, this::typed);
    if (asked.canBeSettledHere() || asked.needsPlan()) {
      put(says, EDGE, 462, 800, 100);
      put(pad, 960, 180, 880, 830);
      if (asked.needsReason()) {
        for (int i = 0; i < REASONS.size(); i++) {
          String text = words.text("reason." + REASONS.get(i));
          BigButton choice =
              button("reason-" + REASONS.get(i), text, Glyph.WAITING, () -> because(text));
          reasons.add(put(choice, EDGE, 590 + i * (74 + APART), 800, 74));
        }
      }
      ask(asked.needsReason() ? "trainer.why" : "trainer.number");
      pad.setVisible(!asked.needsReason()); // or the PIN would be typed as a number, and be seen
    }
    put(button("leave", words.text("visit.leave"), Glyph.BACK, desk::leave), EDGE, 900, 420, 110);
    if (asked.refused()) {
      ask("trainer.refused");
    }
  }

  private void because(String text) {
    reason = text;
    pad.setVisible(true);
    if (number == 0) {
      ask("trainer.number");
    }
    for (BigButton choice : reasons) {
      boolean chosen = choice.getText().equals(text);
      choice.glyph(
          chosen ? Glyph.LIVE : Glyph.WAITING, chosen ? palette().own() : palette().quiet());
    }
  }

  private void ask(String key) {
    says.say(words().text(key));
    doLayout();
  }

  private void typed(String digits) {
    if (number == 0) {
      number = digits.length() > 6 ? 0 : Integer.parseInt(digits);
      pad.begin(number != 0);
      ask(number == 0 ? "trainer.number" : "trainer.pin");
    } else {
      ask("sign-in.wait");
      desk.allow(number, digits, reason);
    }
  }

  /** The PIN was not a trainer's, or has to wait. */
  public void refuse(String sentence) {
    number = 0;
    pad.begin(false);
    says.say(sentence);
    doLayout();
  }
}
