package org.fourcount.coaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.fourcount.motion.Rep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompensationTest {
  private static Rep rep(double start, double range) {
    return new Rep(
        start, start + 4, start + 4, start + 8, start + 4.5, start + 8, range, 4, 28, 0.15, 0);
  }

  @Test
  void whoReachesFurtherThanUsualWasHelped() {
    Overreach overreach = new Overreach(60);
    for (int i = 0; i < 6; i++) {
      assertThat(overreach.of(rep(9 * i, 60 + i % 2))).isNull();
    }
    Flag flag = overreach.of(rep(60, 75));
    assertThat(flag.fault()).isEqualTo(Fault.ADJACENT);
    assertThat(flag.evidence()).isEqualTo(Evidence.OVERREACH);
    assertThat(flag.measured()).isCloseTo(100 * 75 / 60.5, within(1e-9));
    assertThat(overreach.of(rep(70, 66))).isNull();
  }

  @Test
  void whoVariesMuchIsNotHeldToFifteenPercent() {
    Overreach overreach = new Overreach(60);
    double[] ranges = {50, 70, 55, 66, 48, 72};
    for (double range : ranges) {
      assertThat(overreach.of(rep(0, range))).isNull();
    }
    assertThat(overreach.of(rep(0, 75))).isNull();
  }

  @Test
  void whatIsUsualInASetCountsWhereOneRepetitionWasApproved() {
    OwnSwing own = new OwnSwing(10);
    assertThat(own.limitWith(20)).as("the first is its own measure").isGreaterThan(20);
    for (int i = 0; i < 5; i++) {
      own.add(18);
    }
    assertThat(own.limitWith(18)).isCloseTo(18 + 3 * 0.15 * 18 + 2, within(1e-9));
  }

  @Test
  void whatIsUsualInASetIsNoMoreThanThreeTimesWhatWasApproved() {
    OwnSwing own = new OwnSwing(10);
    for (int i = 0; i < 5; i++) {
      own.add(50);
    }
    assertThat(own.limitWith(50)).isEqualTo(30);
  }

  @Test
  void whatWasApprovedIsAlwaysAllowed() {
    OwnSwing own = new OwnSwing(10);
    for (int i = 0; i < 5; i++) {
      own.add(1);
    }
    assertThat(own.limitWith(1)).isEqualTo(10);
  }

  @ParameterizedTest
  @CsvSource({"7.8, 8.5, true", "6.5, 8.5, false", "7.8, 30, false"})
  void aStackThatIsSetDownBetweenRepetitionsHasLostItsTension(
      double landed, double next, boolean lost) {
    TensionLost tension = new TensionLost();
    assertThat(tension.of(rep(0, 400), Double.NaN)).isNull();
    assertThat(tension.of(rep(next, 400), landed) != null).isEqualTo(lost);
  }

  @Test
  void theFirstRepetitionIsLiftedFromThePile() {
    assertThat(new TensionLost().of(rep(0, 400), -2)).isNull();
  }

  @ParameterizedTest
  @CsvSource({"9.9, false", "10.1, true"})
  void farOverItsLimitIsSevere(double degrees, boolean severe) {
    assertThat(new Flag(Fault.TRUNK, 1, 0, 1, degrees, 6).isSevere()).isEqualTo(severe);
    assertThat(new Flag(Fault.RUSHED, 1, 0, 1, degrees, 6).isSevere()).isFalse();
  }
}
