package org.fourcount.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EarlyReturnTest {
  private final EarlyReturn early = new EarlyReturn(60, 2.2);
  private double t;

  /**
   * Lifts in 1 s, holds, lowers in 1 s, rests for 1 s; when it was raised, seconds from the start.
   */
  private List<Double> rep(double degrees, double hold) {
    List<Double> raised = new ArrayList<>();
    for (int i = 0; i < (3 + hold) * 50; i++) {
      double at = i / 50.0;
      double share = Math.max(0, Math.min(1, Math.min(at, 2 + hold - at)));
      if (early.next(t + at, degrees * share)) {
        raised.add(at);
      }
    }
    t += 3 + hold;
    return raised;
  }

  @Test
  void aRepetitionWithItsHoldIsNotRushed() {
    assertThat(rep(60, 2)).isEmpty();
  }

  @Test
  void oneWithoutItIsSaidOnItsWayBack() {
    assertThat(rep(60, 0)).singleElement().satisfies(at -> assertThat(at).isBetween(1.4, 1.6));
    assertThat(early.isRaised()).isTrue();
  }

  @Test
  void itIsTakenBackWhenTheNextOneBegins() {
    rep(60, 0);
    assertThat(rep(60, 2)).isEmpty();
    assertThat(early.isRaised()).isFalse();
  }

  @Test
  void aShortRepetitionIsMeasuredByItsOwnSweep() {
    assertThat(rep(30, 2)).isEmpty();
    assertThat(rep(30, 0)).hasSize(1);
  }

  @Test
  void aShiftOfPostureIsNoRepetition() {
    assertThat(rep(15, 0)).isEmpty();
  }
}
