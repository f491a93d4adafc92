package org.fourcount.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fourcount.coaching.Fault;
import org.junit.jupiter.api.Test;

class MistakeTest {
  private static List<String> sentences(RecordingResult... results) {
    return Mistake.all(List.of(results)).stream().map(Mistake::sentence).toList();
  }

  @Test
  void whatIsRightIsNoMistake() {
    assertThat(sentences(MadeUp.set(1).measured(0).result())).isEmpty();
  }

  @Test
  void aSetCountedWrongIsOne() {
    assertThat(sentences(MadeUp.set(2).measured(0).result()))
        .containsExactly("made-up: s, 1 counted, 2 done");
  }

  @Test
  void aMissedOneAndAFalseOneDoNotCancel() {
    MadeUp madeUp = MadeUp.set(1).done(0).measured(20);
    assertThat(sentences(madeUp.result()))
        .contains("made-up: s, 1 counted, 1 done: 1 missed and 1 not done");
  }

  @Test
  void wrongVerdictsSayWhatWasSaidAndWhatWas() {
    MadeUp madeUp = MadeUp.set(1, "short-range");
    madeUp.measured(0, Fault.TRUNK);
    assertThat(sentences(madeUp.result()))
        .containsExactly("made-up: s, 1 of 1 verdicts wrong (1 trunk, known: 1 short-range)");
  }

  @Test
  void aRefusalIsOne() {
    assertThat(sentences(new MadeUp().refused("too-little-movement")))
        .containsExactly("made-up: refused: too-little-movement (0 found). Do it again.");
  }

  @Test
  void aCountOutsideEverySetIsOne() {
    assertThat(sentences(MadeUp.set(0).measured(70).result()))
        .containsExactly("made-up: 1 counted outside every set");
  }
}
