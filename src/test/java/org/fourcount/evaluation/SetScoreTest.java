package org.fourcount.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SetScoreTest {
  private static SetScore only(MadeUp madeUp) {
    return madeUp.result().sets().get(0);
  }

  private static MadeUp oneMissedAndOneFalse() {
    return new MadeUp().measured(0).measured(30);
  }

  @Test
  void withKnownTimesAMissedOneAndAFalseOneDoNotCancel() {
    SetScore score = only(oneMissedAndOneFalse().set("s", 0, 60, 2).done(0).done(8));
    assertThat(score.byTime()).isTrue();
    assertThat(List.of(score.missed(), score.falselyCounted())).containsExactly(1, 1);
  }

  @Test
  void withoutKnownTimesTheyCancelAndTheScoreSaysThatItCannotTell() {
    SetScore score = only(oneMissedAndOneFalse().set("s", 0, 60, 2));
    assertThat(score.byTime()).isFalse();
    assertThat(List.of(score.missed(), score.falselyCounted())).containsExactly(0, 0);
  }

  @Test
  void aRepetitionBelongsToTheSetOfTheTrueOneThatItMatches() {
    MadeUp madeUp = new MadeUp().set("first", 0, 20, 1).set("second", 20, 60, 1);
    madeUp.done(12, 16, 16, 19.8).done(40);
    madeUp.measured(16, 22, 22, 26).measured(40); // its middle lies in the second
    assertThat(madeUp.result().sets()).extracting(SetScore::counted).containsExactly(1, 1);
  }

  @Test
  void theVerdictOfAFalseOneIsWrong() {
    SetScore score = only(oneMissedAndOneFalse().set("s", 0, 60, 2).done(0).done(8));
    assertThat(score.told()).isEqualTo(3);
    assertThat(score.right()).isEqualTo(1);
  }

  @Test
  void theTotalsSayHowMissedAndFalseWereTold() {
    MadeUp timed = MadeUp.set(1).done(0);
    MadeUp counted = MadeUp.set(1);
    assertThat(Totals.of(List.of(timed.result())).toldHow())
        .isEqualTo("Missed and false are told by the times of the repetitions.");
    assertThat(Totals.of(List.of(timed.result(), counted.result())).toldHow())
        .contains("by the times of 1 repetitions, of the others by counts set by set");
  }
}
