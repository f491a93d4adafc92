package org.fourcount.kiosk.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fourcount.coaching.Cue;
import org.fourcount.coaching.Evidence;
import org.fourcount.coaching.Fault;
import org.fourcount.coaching.Flag;
import org.fourcount.coaching.Mark;
import org.fourcount.coaching.Part;
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
    for (Evidence evidence : Evidence.values()) {
      Flag flag = new Flag(fault, 1, 1, 2, 1.94, 3, evidence);
      assertThat(words.flag(flag)).isNotBlank().doesNotContain("{");
      assertThat(words.evidence(flag, Part.TRUNK)).hasSizeGreaterThan(15).doesNotContain("{");
    }
    assertThat(words.better(fault)).endsWith(".");
  }

  @Test
  void evidenceHasTheNumberThatACoachWouldSay() {
    assertThat(words.flag(new Flag(Fault.RUSHED_ECCENTRIC, 1, 1, 3, 1.94, 3)))
        .isEqualTo("in 1.9 s");
    assertThat(words.flag(new Flag(Fault.TRUNK, 1, 1, 3, 9.2, 6))).isEqualTo("leaned 9°");
  }

  @Test
  void whatIsFarOverItsLimitIsCalledSo() {
    assertThat(words.flag(new Flag(Fault.TRUNK, 1, 1, 3, 11.2, 6)))
        .isEqualTo("leaned 11°, far over");
  }

  @Test
  void theSummaryTellsPartDegreesTimeAndLimit() {
    assertThat(words.evidence(new Flag(Fault.TRUNK, 1, 1, 2.2, 9.2, 6), Part.TRUNK))
        .isEqualTo("Back leaned 9° for 1.2\u00a0s, limit\u00a06°");
    assertThat(words.evidence(new Flag(Fault.TRUNK, 1, 1, 9, 28, 20, Evidence.SWAY), Part.TRUNK))
        .isEqualTo("Back swayed 28° to and fro, limit\u00a020°");
  }

  @Test
  void anExerciseMayCallPartsAndCuesByNamesOfItsOwn() {
    Words curl =
        words.of(
            "biceps-curl-left",
            Map.of("part.adjacent", "Upper arm", "cue.adjacent-still", "Keep your elbow still"));
    Flag helped = new Flag(Fault.ADJACENT, 1, 1, 9, 121, 115, Evidence.OVERREACH);
    assertThat(curl.evidence(helped, Part.ADJACENT))
        .isEqualTo("Upper arm helped: 121% of your range, limit\u00a0115%");
    assertThat(curl.cue(Cue.ADJACENT_STILL)).isEqualTo("Keep your elbow still");
    assertThat(words.of("shoulder-abduction-left", Map.of()).part(Part.OPPOSITE))
        .isEqualTo("Other arm");
    assertThat(words.of("nothing-known", Map.of()).part(Part.OPPOSITE)).isEqualTo("Other side");
  }

  @Test
  void cuesOfAnExerciseFitTheCardToo() {
    ResourceBundle bundle = ResourceBundle.getBundle("org.fourcount.kiosk.words", Locale.ROOT);
    for (String key : bundle.keySet()) {
      if (key.startsWith("cue.")) {
        assertThat(bundle.getString(key)).as(key).hasSizeLessThanOrEqualTo(25);
      }
    }
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
  private static final Pattern FAMILY =
      Pattern.compile(
          "(cue|phase|mark|flag|evidence|part|place|doubt|better|advice|visit|ready|feeling|concern|reason|staff|trend|fault|health)\\..*");

  @Test
  void everyKeyInTheSourcesHasItsWords() throws IOException {
    ResourceBundle bundle = ResourceBundle.getBundle("org.fourcount.kiosk.words", Locale.ROOT);
    Matcher used = Pattern.compile("words\\.text\\(\\s*\"([^\"]+)\"\\s*[,)]").matcher(sources());
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
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/fourcount"))) {
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
