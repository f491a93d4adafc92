package org.fourcount.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fourcount.motion.Rep;
import org.junit.jupiter.api.Test;

class SetReviewTest {
  private static final Flag LEAN = new Flag(Fault.TRUNK, 5, 4, 5, 9, 6);
  private static final Flag FAST = new Flag(Fault.RUSHED_ECCENTRIC, 6, 4, 6, 2, 3);
  private static final List<JudgedRep> REPS = List.of(rep(LEAN, FAST), rep(LEAN), rep());

  private final SetReview review = new SetReview();

  private static JudgedRep rep(Flag... flags) {
    Rep rep = new Rep(0, 4, 4, 8, 4.5, 8.6, 60, 4, 24, 0.15, 0);
    return new JudgedRep(rep, List.of(flags), null, Double.NaN);
  }

  private void say(int rep, Flag flag, boolean stands) {
    review.add(new FlagReview(rep, flag, stands, "trainer", 0));
  }

  @Test
  void whatNobodyLookedAtStands() {
    assertThat(review.applied(REPS)).isEqualTo(REPS);
    assertThat(review.agreement().percent()).isNaN();
  }

  @Test
  void aFlagThatWasTakenBackIsGoneFromItsRepetitionOnly() {
    say(1, LEAN, false);
    List<JudgedRep> reps = review.applied(REPS);
    assertThat(reps.get(0).flags()).containsExactly(FAST);
    assertThat(reps.get(0).mark()).isEqualTo(Mark.RUSHED);
    assertThat(reps.get(1)).isEqualTo(REPS.get(1));
  }

  @Test
  void aRepetitionWithoutFlagsIsClean() {
    say(2, LEAN, false);
    assertThat(review.applied(REPS).get(1).mark()).isEqualTo(Mark.CLEAN);
  }

  @Test
  void theNewestWordHolds() {
    say(2, LEAN, false);
    say(2, LEAN, true);
    assertThat(review.stands(2, LEAN)).isTrue();
    assertThat(review.agreement()).isEqualTo(new Agreement(1, 1));
  }

  @Test
  void agreementIsTheShareThatStands() {
    say(1, LEAN, false);
    say(1, FAST, true);
    say(2, LEAN, true);
    assertThat(review.agreement()).isEqualTo(new Agreement(3, 2));
    assertThat(review.agreement().percent()).isBetween(66.6, 66.7);
  }
}
