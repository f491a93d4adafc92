package org.fourcount.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PublishedTest {
  private static List<Comparison> compare(MadeUp madeUp) {
    List<RecordingResult> results = List.of(madeUp.result());
    return new Evaluation(results, List.of()).figures().published();
  }

  private static Comparison row(MadeUp madeUp, String work, String figure) {
    return compare(madeUp).stream()
        .filter(c -> c.work().startsWith(work) && c.figure().startsWith(figure))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void fewerMissedAreBetter() {
    MadeUp madeUp = new MadeUp().source("Yurtman and Barshan 2014").set("s", 0, 60, 1);
    madeUp.measured(0, 4, 4, 8);
    assertThat(row(madeUp, "Yurtman", "missed").verdict()).isEqualTo("better");
  }

  @Test
  void moreMissedAreWorse() {
    MadeUp madeUp = new MadeUp().source("Yurtman and Barshan 2014").set("s", 0, 60, 2);
    madeUp.measured(0, 4, 4, 8);
    assertThat(row(madeUp, "Yurtman", "missed").here()).isEqualTo("50.00 %");
    assertThat(row(madeUp, "Yurtman", "missed").verdict()).isEqualTo("worse");
  }

  @Test
  void otherPeoplesRecordingsAreNotInThisFolder() {
    MadeUp madeUp = new MadeUp().set("s", 0, 60, 1).measured(0, 4, 4, 8);
    assertThat(row(madeUp, "Velloso", "way").verdict()).isEqualTo("not in this folder");
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
