package org.fourcount.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.fourcount.motion.Rep;
import org.junit.jupiter.api.Test;

/** Of approved repetitions of 60 degrees in 8 s. */
class OpeningTest {
  private static final Countdown ASKED = Countdown.starting(-3);

  private final Opening opening = new Opening(60, 8);
  private final List<JudgedRep> reps = new ArrayList<>();
  private double pauseS = 0.5;

  private OpeningTest rep(double range, double seconds, Likeness likeness, Fault... faults) {
    double start = reps.isEmpty() ? 1 : reps.get(reps.size() - 1).rep().end() + pauseS;
    double top = start + seconds / 2;
    double end = start + seconds;
    List<Flag> flags = new ArrayList<>();
    for (Fault fault : faults) {
      flags.add(new Flag(fault, end, start, end, 1, 2));
    }
    Rep measured = new Rep(start, top, top, end, top, end, range, seconds / 2, 20, 0.15, 0);
    reps.add(new JudgedRep(measured, flags, null, Double.NaN, Side.ONLY, List.of(), likeness));
    return this;
  }

  private boolean opens(Countdown countdown) {
    return opening.opens(reps, countdown);
  }

  @Test
  void oneAsApprovedOpensASet() {
    assertThat(rep(58, 8, Likeness.FULL).opens(Countdown.NONE)).isTrue();
  }

  @Test
  void oneFromAnotherPostureDoesNot() {
    assertThat(rep(58, 8, new Likeness(30, 1)).opens(ASKED)).isFalse();
  }

  @Test
  void oneAboutAnotherAxisDoesNot() {
    assertThat(rep(58, 8, new Likeness(0, 0.7)).opens(ASKED)).isFalse();
  }

  @Test
  void aRushedOneIsSeenAtOnceByWhoWasAskedToBegin() {
    assertThat(rep(58, 3, Likeness.FULL, Fault.RUSHED_ECCENTRIC).opens(ASKED)).isTrue();
  }

  @Test
  void aRushedOneOutOfTheBlueMayBeAGripForAGlass() {
    assertThat(rep(58, 3, Likeness.FULL, Fault.RUSHED_ECCENTRIC).opens(Countdown.NONE)).isFalse();
  }

  @Test
  void twoAlikeOpenASetHoweverRushed() {
    rep(58, 3, Likeness.FULL, Fault.RUSHED_ECCENTRIC);
    rep(50, 3.5, Likeness.FULL, Fault.RUSHED_ECCENTRIC);
    assertThat(opens(Countdown.NONE)).isTrue();
  }

  @Test
  void twoThatDifferDoNot() {
    rep(58, 3, Likeness.FULL, Fault.RUSHED_ECCENTRIC);
    rep(40, 6, Likeness.FULL, Fault.SHORT_RANGE);
    assertThat(opens(Countdown.NONE)).isFalse();
  }

  @Test
  void fourInARowOpenASetHoweverShortAndFromWhereverTheyStart() {
    for (int i = 0; i < 4; i++) {
      assertThat(opens(Countdown.NONE)).isFalse();
      rep(15, 7, new Likeness(40, 0.4), Fault.SHORT_RANGE);
    }
    assertThat(opens(Countdown.NONE)).isTrue();
  }

  @Test
  void stridesDoNot() {
    for (int i = 0; i < 9; i++) {
      rep(40, 1.1, new Likeness(40, 1), Fault.RUSHED_CONCENTRIC);
    }
    assertThat(opens(Countdown.NONE)).isFalse();
  }

  @Test
  void nothingFollowsALongPause() {
    rep(58, 8, Likeness.FULL);
    pauseS = 9;
    rep(58, 8, Likeness.FULL);
    pauseS = 7;
    rep(58, 8, Likeness.FULL);
    assertThat(opening.mayFollow(reps.get(0), reps.get(1))).isFalse();
    assertThat(opening.mayFollow(reps.get(1), reps.get(2))).isTrue();
  }
}
