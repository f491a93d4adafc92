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
    assertThat(sentences(new MadeUp().set("s", 0, 60, 1).measured(0, 4, 4, 8).result())).isEmpty();
  }

  @Test
  void aSetCountedWrongIsOne() {
    assertThat(sentences(new MadeUp().set("s", 0, 60, 2).measured(0, 4, 4, 8).result()))
        .containsExactly("made-up: s, 1 counted, 2 done");
  }

  @Test
  void aMissedOneAndAFalseOneDoNotCancel() {
    MadeUp madeUp = new MadeUp().set("s", 0, 60, 1).done(0, 4, 4, 8).measured(20, 24, 24, 28);
    assertThat(sentences(madeUp.result()))
        .contains("made-up: s, 1 counted, 1 done: 1 missed and 1 not done");
  }

  @Test
  void wrongVerdictsSayWhatWasSaidAndWhatWas() {
    MadeUp madeUp = new MadeUp().set("s", 0, 60, 1, "short-range");
    madeUp.measured(0, 4, 4, 8, Fault.TRUNK);
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
    assertThat(sentences(new MadeUp().set("s", 0, 60, 0).measured(70, 74, 74, 78).result()))
        .containsExactly("made-up: 1 counted outside every set");
  }
}
