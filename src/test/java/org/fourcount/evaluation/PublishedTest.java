package org.fourcount.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fourcount.coaching.Fault;
import org.junit.jupiter.api.Test;

class PublishedTest {
  private static Comparison row(MadeUp madeUp, String work, String figure) {
    return row(List.of(madeUp.result()), work, figure);
  }

  private static Comparison row(List<RecordingResult> results, String work, String figure) {
    return new Evaluation(results, List.of())
        .figures().published().stream()
            .filter(c -> c.work().startsWith(work) && c.figure().startsWith(figure))
            .findFirst()
            .orElseThrow();
  }

  @Test
  void fewerMissedAreBetter() {
    MadeUp madeUp = new MadeUp().source("Yurtman and Barshan 2014").set("s", 0, 60, 1);
    madeUp.measured(0);
    assertThat(row(madeUp, "Yurtman", "missed").verdict()).isEqualTo("better");
  }

  @Test
  void moreMissedAreWorse() {
    MadeUp madeUp = new MadeUp().source("Yurtman and Barshan 2014").set("s", 0, 60, 2);
    madeUp.measured(0);
    assertThat(row(madeUp, "Yurtman", "missed").here()).isEqualTo("50.00 %");
    assertThat(row(madeUp, "Yurtman", "missed").verdict()).isEqualTo("worse");
  }

  @Test
  void otherPeoplesRecordingsAreNotInThisFolder() {
    MadeUp madeUp = MadeUp.set(1).measured(0);
    assertThat(row(madeUp, "Velloso", "five").verdict()).isEqualTo("not in this folder");
  }

  /** One simulated set counted right; beside it one of another kind with one missed. */
  @Test
  void eachWorkIsHeldAgainstItsOwnKindOnly() {
    MadeUp simulated = new MadeUp().source("simulation with exact truth").set("s", 0, 60, 1);
    MadeUp curls =
        new MadeUp().source("Velloso 2013").set("lifted halfway", 0, 60, 2, "short-range");
    List<RecordingResult> results =
        List.of(simulated.measured(0).result(), curls.measured(0, Fault.SHORT_RANGE).result());
    assertThat(row(results, "Viecelli 2020", "repetitions").here()).isEqualTo("0.00 %");
    assertThat(row(results, "Velloso", "five").here()).isEqualTo("50.00 %");
  }

  @Test
  void aWorkWhoseKindIsNotHereIsNotCompared() {
    MadeUp madeUp = new MadeUp().source("Velloso 2013").set("s", 0, 60, 1).measured(0);
    assertThat(row(madeUp, "Viecelli 2020", "repetitions").here()).isEqualTo("-");
    assertThat(row(madeUp, "Pernek", "repetitions").here()).isEqualTo("-");
  }

  @Test
  void phasesAreComparedAsAnnouncedAndAsCorrected() {
    MadeUp madeUp = new MadeUp().source("simulation with exact truth").set("s", 0, 60, 2);
    madeUp.done(0).measured(0).announced(0, 4, 4, 7);
    madeUp.done(8).measured(8).announced(8, 12, 12, 15);
    assertThat(row(madeUp, "Viecelli 2021", "whole repetition, no holds, announced").here())
        .isEqualTo("-1.00..-1.00 s");
    assertThat(row(madeUp, "Viecelli 2021", "whole repetition, no holds, corrected").here())
        .isEqualTo("+0.00..+0.00 s");
  }

  @Test
  void limitsWithinThePublishedOnesAreBetter() {
    Agreement here = new Agreement(10, 0.05, 0.05);
    assertThat(Comparison.limits("w", "f", -0.2, 0.2, here).verdict()).isEqualTo("better");
  }

  @Test
  void narrowLimitsBesideThePublishedOnesAreNotBetter() {
    Agreement here = new Agreement(10, 0.2, 0.05);
    assertThat(Comparison.limits("w", "f", -0.2, 0.2, here).verdict())
        .isEqualTo("narrower, but beyond one limit");
  }
}
