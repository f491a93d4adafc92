package org.fourcount.coaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.fourcount.motion.Phase;
import org.fourcount.motion.Rep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictsTest {
  private static Rep rep(double up, double hold, double down, double range) {
    double above = 0.5 * up + hold + 0.5 * down;
    return new Rep(
        10,
        10 + up,
        10 + up + hold,
        10 + up + hold + down,
        10.5 + up + hold,
        11 + up + hold + down,
        range,
        above,
        1.9 * range / up,
        0.15,
        0);
  }

  @ParameterizedTest
  @CsvSource({"4.0, false", "2.9, false", "2.7, true", "1.0, true"})
  void aPhaseIsRushedUnderSeventyPercentOfItsTarget(double seconds, boolean rushed) {
    RushedPhase up = new RushedPhase(Fault.RUSHED_CONCENTRIC, Phase.CONCENTRIC, 4);
    assertThat(up.of(rep(seconds, 0, 4, 60)) != null).isEqualTo(rushed);
  }

  @Test
  void aRushedPhaseSaysWhereAndByHowMuch() {
    RushedPhase down = new RushedPhase(Fault.RUSHED_ECCENTRIC, Phase.ECCENTRIC, 4);
    Flag flag = down.of(rep(4, 0, 1.9, 60));
    assertThat(flag.fault()).isEqualTo(Fault.RUSHED_ECCENTRIC);
    assertThat(flag.from()).isEqualTo(14);
    assertThat(flag.measured()).isCloseTo(1.9, within(1e-9));
    assertThat(flag.limit()).isCloseTo(2.8, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({"4.0, false", "2.3, false", "2.1, true"})
  void aWholeRepetitionIsRushedByItsTimeBeyondHalf(double each, boolean rushed) {
    assertThat(new RushedRep(4).of(rep(each, 0, each, 60)) != null).isEqualTo(rushed);
  }

  @ParameterizedTest
  @CsvSource({"60, false", "48.1, false", "47.9, true", "30, true"})
  void aRangeIsShortUnderEightyPercent(double range, boolean isShort) {
    assertThat(new ShortRange(60, false).of(rep(4, 0, 4, range)) != null).isEqualTo(isShort);
  }

  @Test
  void aSetWithItsOwnRangeIsMeasuredByItsFirstThreeRepetitions() {
    ShortRange shortRange = new ShortRange(60, true);
    for (int i = 0; i < 3; i++) {
      assertThat(shortRange.of(rep(4, 0, 4, 72))).isNull();
    }
    assertThat(shortRange.of(rep(4, 0, 4, 58))).isNull();
    assertThat(shortRange.of(rep(4, 0, 4, 57))).isNotNull();
  }

  @ParameterizedTest
  @CsvSource({"1.6, 0.15, false", "2.8, 0.15, false", "3.8, 0.2, true", "1.6, 0.45, true"})
  void aHeaveIsToldByItsPeakOrItsFirstQuarter(double peakOverMean, double quarter, boolean heaved) {
    Rep rep = new Rep(0, 4, 4, 8, 4.5, 8, 60, 4, peakOverMean * 15, quarter, 0);
    assertThat(new Momentum(1).of(rep) != null).isEqualTo(heaved);
  }

  @Test
  void theTrunksLimitHasAFloor() {
    assertThat(TrunkLean.limit(new double[] {0.5, 0.6, 0.7})).isEqualTo(6);
  }

  @Test
  void theTrunksLimitFollowsThePersonsOwnRepetitions() {
    assertThat(TrunkLean.limit(new double[] {7, 7, 7})).isCloseTo(9, within(1e-9));
    assertThat(TrunkLean.limit(new double[] {6, 8})).isCloseTo(7 + 3 + 2, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({"0.0, false", "0.8, false", "1.0, true"})
  void aStandstillOnTheWayIsUneven(double stalled, boolean uneven) {
    Rep rep = new Rep(0, 4, 4, 8, 4.5, 8, 60, 4, 28, 0.15, stalled);
    assertThat(new Uneven().of(rep) != null).isEqualTo(uneven);
  }
}
