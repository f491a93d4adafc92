package org.fourcount.kiosk.pieces;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import javax.swing.JButton;
import org.assertj.swing.edt.GuiActionRunner;
import org.fourcount.kiosk.look.Look;
import org.fourcount.kiosk.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyboardTest {
  private final AtomicReference<String> text = new AtomicReference<>("");

  private Keyboard keyboard(String language) {
    Words words = new Words(new Locale(language));
    return GuiActionRunner.execute(
        () -> new Keyboard(Look.DARK.palette(), words, text::set, () -> {}));
  }

  private static JButton key(Keyboard keyboard, String name) {
    return Arrays.stream(keyboard.getComponents())
        .filter(part -> ("key-" + name).equals(part.getName()))
        .map(JButton.class::cast)
        .findFirst()
        .orElseThrow(() -> new AssertionError("There is no key " + name + "."));
  }

  private static void touch(Keyboard keyboard, String... names) {
    GuiActionRunner.execute(
        () -> {
          for (String name : names) {
            key(keyboard, name).doClick(0);
          }
        });
  }

  @ParameterizedTest
  @CsvSource({"en, qwertyuiop", "de, qwertzuiopü", "es, qwertyuiop", "de, ß", "es, ñ"})
  void hasTheLettersOfItsLanguage(String language, String letters) {
    Keyboard keyboard = keyboard(language);
    letters.chars().forEach(c -> key(keyboard, Character.toString(c)));
  }

  @Test
  void aNamesWordsBeginWithCapitals() {
    touch(keyboard("de"), "a", "n", "n", "a", "-", "l", "e", "a", "space", "ö", "ß");
    assertThat(text).hasValue("Anna-Lea Öß");
  }

  @Test
  void aSentenceBeginsWithOneAndTheKeyForCapitalsMakesMore() {
    Keyboard keyboard = keyboard("en");
    GuiActionRunner.execute(() -> keyboard.begin(Keyboard.Kind.SENTENCE, "", 20));
    touch(keyboard, "u", "p", "space", "a", "space", "shift", "k", "g", "dot");
    assertThat(text).hasValue("Up a Kg.");
  }

  @Test
  void otherLettersAreATouchAwayAndThenTheUsualOnesAreBack() {
    Keyboard keyboard = keyboard("en");
    touch(keyboard, "others", "š", "a", "others", "ł");
    assertThat(text).hasValue("Šał");
    key(keyboard, "q");
  }

  @Test
  void aNumberHasDigitsOnly() {
    Keyboard keyboard = keyboard("en");
    GuiActionRunner.execute(() -> keyboard.begin(Keyboard.Kind.NUMBER, "12", 4));
    touch(keyboard, "a", "space", "3", "comma", "4", "5", "delete");
    assertThat(text).hasValue("123");
  }

  @Test
  void nothingIsTypedBeyondTheLongest() {
    Keyboard keyboard = keyboard("en");
    GuiActionRunner.execute(() -> keyboard.begin(Keyboard.Kind.NAME, "", 2));
    touch(keyboard, "a", "b", "c");
    assertThat(text).hasValue("Ab");
  }

  @Test
  void everyKeyCanHaveTheFocusButATouchLeavesItWhereItIs() {
    for (Component part : keyboard("es").getComponents()) {
      assertThat(part.isFocusable()).isTrue();
      assertThat(((JButton) part).isRequestFocusEnabled()).isFalse();
    }
  }
}
