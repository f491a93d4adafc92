package org.fourcount.kiosk.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.fourcount.coaching.Cue;
import org.fourcount.coaching.Fault;
import org.fourcount.coaching.Flag;
import org.fourcount.coaching.Mark;
import org.fourcount.motion.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

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
  @ValueSource(strings = {"too-little-movement", "count-mismatch", "not-still"})
  void knownAdviceIsItsOwnSentence(String key) {
    assertThat(words.advice(key)).endsWith(".").isNotEqualTo(words.advice("something-new"));
  }

  @Test
  void unknownAdviceStillSaysWhatToDo() {
    assertThat(words.advice("something-new")).contains("call your trainer");
    assertThat(words.advice("")).isEmpty();
  }

  @Test
  void anotherLanguageWithoutWordsIsEnglish() {
    assertThat(new Words(Locale.JAPANESE).text("stop")).isEqualTo("STOP");
  }
}
