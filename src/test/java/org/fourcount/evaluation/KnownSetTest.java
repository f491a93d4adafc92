package org.fourcount.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KnownSetTest {
  private static KnownSet only(MadeUp madeUp) {
    return madeUp.known().get(0);
  }

  @Test
  void aMeasuredRepetitionBelongsToTheTrueOneThatItOverlapsMost() {
    KnownSet set = only(MadeUp.set(2).done(0).done(8).measured(7, 12, 12, 16));
    assertThat(set.reps().get(0).measured()).isEmpty();
    assertThat(set.reps().get(1).measured()).isPresent();
  }

  @Test
  void ofARepetitionMeasuredAsTwoTheShorterIsExtra() {
    KnownSet set = only(MadeUp.set(1).done(0).measured(0, 1, 1, 2).measured(2, 4, 4, 8));
    assertThat(set.extra()).singleElement().matches(r -> r.rep().end() == 2);
  }

  @Test
  void ofTwoMeasuredAsOneTheOtherIsMissed() {
    KnownSet set = only(MadeUp.set(2).done(0).done(8, 12, 12, 15).measured(0, 6, 6, 15));
    assertThat(set.reps().get(0).measured()).isPresent();
    assertThat(set.reps().get(1).measured()).isEmpty();
  }

  @Test
  void whatIsKnownOfTheSetHoldsForEachOfItsRepetitions() {
    KnownSet set = only(MadeUp.set(1, "rushed").marked(0, 2));
    assertThat(set.reps().get(0).faults().orElseThrow()).containsExactly("rushed");
  }

  @Test
  void withoutKnownTimesAMissedRepetitionIsOneToo() {
    KnownSet set = only(MadeUp.set(3).measured(0));
    assertThat(set.reps()).hasSize(3);
  }
}
