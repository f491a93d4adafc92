package org.fourcount.kiosk.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fourcount.coaching.Cue;
import org.fourcount.coaching.Fault;
import org.fourcount.coaching.Flag;
import org.fourcount.coaching.Mark;
import org.fourcount.coaching.Stage;
import org.fourcount.motion.Phase;
import org.fourcount.motion.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {
  private final Words words = new Words(Locale.ENGLISH);

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
  void everyCueHasAFewWords(Cue cue) {
    assertThat(words.cue(cue)).isNotBlank().hasSizeLessThanOrEqualTo(25);
  }

  @Test
  void noCueSaysNothing() {
    assertThat(words.cue(Cue.NONE)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everyPhaseHasOneShortWord(Phase phase) {
    assertThat(words.phase(phase)).isNotBlank().hasSizeLessThanOrEqualTo(5);
  }

  @ParameterizedTest
  @EnumSource
  void everyMarkHasItsMeaning(Mark mark) {
    assertThat(words.mark(mark)).isNotBlank();
  }

  @ParameterizedTest
  @EnumSource
  void everyFaultHasEvidenceAndAdvice(Fault fault) {
    assertThat(words.flag(new Flag(fault, 1, 1, 2, 1.94, 3))).isNotBlank().doesNotContain("{");
    assertThat(words.better(fault)).endsWith(".");
  }

  @Test
  void evidenceHasTheNumberThatACoachWouldSay() {
    assertThat(words.flag(new Flag(Fault.RUSHED_ECCENTRIC, 1, 1, 3, 1.94, 3)))
        .isEqualTo("in 1.9 s");
    assertThat(words.flag(new Flag(Fault.TRUNK, 1, 1, 3, 11.2, 6))).isEqualTo("leaned 11°");
  }

  @ParameterizedTest
  @EnumSource(Refusal.class)
  void everyRefusalHasASentenceOfItsOwn(Refusal refusal) {
    assertThat(words.advice(refusal.key())).endsWith(".");
    assertThat(Arrays.stream(Refusal.values()).map(r -> words.advice(r.key())))
        .doesNotHaveDuplicates()
        .doesNotContain(words.advice("something-new"));
  }

  @Test
  void theCardSaysHowLongToKeepStill() {
    assertThat(words.text("setup.still-how", Stage.STILL_S)).contains("for a second.");
    assertThat(words.text("setup.still-how", 2.0)).contains("for 2 seconds.");
  }

  @Test
  void unknownAdviceStillSaysWhatToDo() {
    assertThat(words.advice("something-new")).contains("call your trainer");
    assertThat(words.advice("")).isEmpty();
  }

  /** Keys made of a family and a value's own name, such as cue.good. */
  private static final Pattern FAMILY = Pattern.compile("(cue|phase|mark|flag|better|advice)\\..*");

  @Test
  void everyKeyInTheSourcesHasItsWords() throws IOException {
    ResourceBundle bundle = ResourceBundle.getBundle("org.fourcount.kiosk.words", Locale.ROOT);
    Matcher used = Pattern.compile("words\\.text\\(\\s*\"([^\"]+)\"").matcher(sources());
    int keys = 0;
    for (; used.find(); keys++) {
      assertThat(bundle.containsKey(used.group(1))).as(used.group(1)).isTrue();
    }
    assertThat(keys).isGreaterThan(30);
  }

  @Test
  void noWordsAreLeftOver() throws IOException {
    String sources = sources();
    ResourceBundle bundle = ResourceBundle.getBundle("org.fourcount.kiosk.words", Locale.ROOT);
    assertThat(bundle.keySet())
        .allMatch(key -> FAMILY.matcher(key).matches() || sources.contains('"' + key + '"'));
  }

  private static String sources() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/fourcount/kiosk"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.append(Files.readString(file));
      }
    }
    return all.toString();
  }

  @Test
  void anotherLanguageWithoutWordsIsEnglish() {
    assertThat(new Words(Locale.JAPANESE).text("stop")).isEqualTo("STOP");
  }
}
