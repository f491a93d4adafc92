package org.fourcount.kiosk.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.fourcount.kiosk.look.Palette;
import org.fourcount.kiosk.pieces.BigButton;
import org.fourcount.kiosk.pieces.Glyph;
import org.fourcount.kiosk.pieces.Sign;
import org.fourcount.kiosk.pieces.SignPainter;
import org.fourcount.kiosk.pieces.StationScreen;
import org.fourcount.kiosk.words.Words;
import org.fourcount.programme.Readiness;

/** Four questions; whoever is well answers them with one touch. */
public final class ReadyScreen extends StationScreen {
  private static final List<String> QUESTIONS = List.of("pain", "dizzy", "back", "unwell");

  private final boolean[] yes = new boolean[QUESTIONS.size()];
  private final transient List<BigButton> answers = new ArrayList<>();
  private final BigButton onward;

  public ReadyScreen(
      String name, Palette palette, Words words, Consumer<Readiness> onAnswer, Runnable onLeave) {
    super("visit.ready", palette, words);
    title(words.text("ready.title", name));
    for (int i = 0; i < QUESTIONS.size(); i++) {
      int at = i;
      int y = 210 + i * (BUTTON + APART);
      Sign question =
          new Sign(
              "question-" + QUESTIONS.get(i),
              words.text("visit.ready"),
              new SignPainter(0.4, false, false, javax.swing.SwingConstants.LEFT),
              palette.text());
      question.say(words.text("ready." + QUESTIONS.get(i)));
      put(question, EDGE, y, 1240, BUTTON);
      BigButton answer =
          put(
              button(QUESTIONS.get(i), words.text("ready.no"), Glyph.NONE, () -> toggle(at)),
              1400,
              y,
              440,
              BUTTON);
      answers.add(answer);
    }
    put(button("leave", words.text("visit.leave"), Glyph.BACK, onLeave), EDGE, 880, 420, BUTTON);
    onward =
        put(
            main(
                "onward",
                words.text("ready.well"),
                Glyph.NEXT,
                () -> onAnswer.accept(new Readiness(yes[0], yes[1], yes[2], yes[3]))),
            960,
            880,
            880,
            BUTTON);
    showChoices();
  }

  private void toggle(int question) {
    yes[question] = !yes[question];
    showChoices();
  }

  private void showChoices() {
    boolean any = false;
    for (int i = 0; i < yes.length; i++) {
      String answer = words().text(yes[i] ? "ready.yes" : "ready.no");
      answers.get(i).say(answer, words().text("ready." + QUESTIONS.get(i)) + " " + answer);
      answers
          .get(i)
          .glyph(
              yes[i] ? Glyph.TROUBLE : Glyph.SAVED, yes[i] ? palette().stop() : palette().clean());
      any |= yes[i];
    }
    String text = words().text(any ? "ready.not-well" : "ready.well");
    onward.say(text, text);
  }
}
