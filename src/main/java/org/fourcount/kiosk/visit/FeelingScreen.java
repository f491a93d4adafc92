package org.fourcount.kiosk.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.SwingConstants;
import org.fourcount.kiosk.look.Palette;
import org.fourcount.kiosk.pieces.BigButton;
import org.fourcount.kiosk.pieces.Glyph;
import org.fourcount.kiosk.pieces.Paragraph;
import org.fourcount.kiosk.pieces.Sign;
import org.fourcount.kiosk.pieces.SignPainter;
import org.fourcount.kiosk.pieces.StationScreen;
import org.fourcount.kiosk.words.Words;
import org.fourcount.programme.Feeling;

/** After the session: effort and pain from 0 to 10, and whether they were dizzy. */
public final class FeelingScreen extends StationScreen {
  private static final int MOST = 10;

  private static final List<String> KEYS = List.of("effort", "pain");
  private final int[] chosen = {-1, 0};
  private boolean dizzy;
  private final transient List<List<BigButton>> scales = new ArrayList<>();
  private final BigButton dizzyButton;
  private final BigButton onward;
  private final Paragraph hint;

  public FeelingScreen(Palette palette, Words words, Consumer<Feeling> onFelt) {
    super("visit.feeling", palette, words);
    title(words.text("visit.feeling"));
    scale(0, 190);
    scale(1, 460);
    dizzyButton = put(button("dizzy", "", Glyph.NONE, this::turnDizzy), EDGE, 740, 880, BUTTON);
    onward =
        put(
            main(
                "onward",
                words.text("feeling.done"),
                Glyph.NEXT,
                () -> onFelt.accept(new Feeling(chosen[0], chosen[1], dizzy))),
            960,
            900,
            880,
            BUTTON);
    hint = put(paragraph("hint", words.text("feeling.hint")), 960, 900, 880, BUTTON);
    showChoices();
  }

  private void scale(int which, int y) {
    String key = KEYS.get(which);
    Sign question =
        new Sign(
            "question-" + key,
            words().text("visit.feeling"),
            new SignPainter(0.5, false, false, SwingConstants.LEFT),
            palette().text());
    question.say(words().text("feeling." + key));
    put(question, EDGE, y, WIDTH - 2 * EDGE, 90);
    List<BigButton> buttons = new ArrayList<>();
    int width = (WIDTH - 2 * EDGE) / (MOST + 1);
    for (int i = 0; i <= MOST; i++) {
      int value = i;
      String text = String.valueOf(i);
      BigButton button = button(key + "-" + i, text, Glyph.NONE, () -> choose(which, value));
      buttons.add(put(button, EDGE + i * width, y + 100, width - APART, 120));
    }
    scales.add(buttons);
  }

  private void choose(int which, int value) {
    chosen[which] = value;
    showChoices();
  }

  private void turnDizzy() {
    dizzy = !dizzy;
    showChoices();
  }

  private void showChoices() {
    for (int which = 0; which < scales.size(); which++) {
      for (int i = 0; i <= MOST; i++) {
        boolean on = chosen[which] == i;
        String name = words().text("feeling." + KEYS.get(which) + "-value", i);
        BigButton button = scales.get(which).get(i);
        button.glyph(on ? Glyph.LIVE : Glyph.NONE, on ? palette().own() : palette().quiet());
        button.say(String.valueOf(i), on ? words().text("staff.chosen", name) : name);
      }
    }
    String text = words().text(dizzy ? "feeling.dizzy" : "feeling.not-dizzy");
    dizzyButton.say(text, text);
    dizzyButton.glyph(
        dizzy ? Glyph.TROUBLE : Glyph.SAVED, dizzy ? palette().stop() : palette().clean());
    onward.setEnabled(chosen[0] >= 0);
    onward.setVisible(chosen[0] >= 0);
    hint.setVisible(chosen[0] < 0);
  }
}
