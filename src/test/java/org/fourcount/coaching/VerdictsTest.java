package org.fourcount.coaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.fourcount.motion.Phase;
import org.fourcount.motion.Rep;
import org.fourcount.motion.Vector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictsTest {
  private static final Reach ANYWHERE = new Reach(true, 0, 0, Double.NaN);

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
    assertThat(
            new ShortRange(60, Double.NaN, false).of(rep(4, 0, 4, range), false, ANYWHERE) != null)
        .isEqualTo(isShort);
  }

  @Test
  void aSetWithItsOwnRangeIsMeasuredByItsFirstThreeRepetitions() {
    ShortRange shortRange = new ShortRange(60, Double.NaN, true);
    for (int i = 0; i < 3; i++) {
      assertThat(shortRange.of(rep(4, 0, 4, 72), false, ANYWHERE)).isNull();
    }
    assertThat(shortRange.of(rep(4, 0, 4, 58), false, ANYWHERE)).isNull();
    assertThat(shortRange.of(rep(4, 0, 4, 57), false, ANYWHERE)).isNotNull();
  }

  @ParameterizedTest
  @CsvSource({"1.6, 0.15, false", "2.8, 0.15, false", "3.8, 0.2, true", "1.6, 0.45, true"})
  void aHeaveIsToldByItsPeakOrItsFirstQuarter(double peakOverMean, double quarter, boolean heaved) {
    Rep rep = new Rep(0, 4, 4, 8, 4.5, 8, 60, 4, peakOverMean * 15, quarter, 0);
    assertThat(new Momentum(1).of(rep) != null).isEqualTo(heaved);
  }

  @Test
  void theTrunksLimitHasAFloor() {
    assertThat(limit(0.5, 0.6, 0.7).degrees()).isEqualTo(6);
    assertThat(limit(0.5, 0.6, 0.7).sway()).isEqualTo(20);
  }

  @Test
  void approvedRepetitionsThatHappenToBeAlikeAreNotTakenForTheirSpread() {
    assertThat(limit(10, 10, 10).degrees()).isCloseTo(10 + 3 * 1.5 + 2, within(1e-9));
  }

  /** The limits of a trunk that turned so, and twice as far in all. */
  private static StillLimit limit(double... turned) {
    double[] swayed = Arrays.stream(turned).map(t -> 2 * t).toArray();
    return StillLimit.of(new Watched(2, Part.TRUNK), turned, swayed, Vector.ZERO);
  }

  @Test
  void noRepetitionIsShortThatIsAsFarAsAnApprovedOne() {
    ShortRange shortRange = new ShortRange(60, 45, false);
    assertThat(shortRange.of(rep(4, 0, 4, 45), false, ANYWHERE)).isNull();
    assertThat(shortRange.of(rep(4, 0, 4, 43), false, ANYWHERE)).isNotNull();
  }

  @ParameterizedTest
  @CsvSource({"0.02, 0.45, SHORT_OF_TURN", "0.45, 0.0, SHORT_OF_START", "0.2, 0.25, USUAL"})
  void aShortRangeSaysAtWhichEndItIsShort(double start, double turn, Evidence at) {
    Flag flag =
        new ShortRange(60, Double.NaN, false)
            .of(rep(4, 0, 4, 30), false, new Reach(true, start, turn, Double.NaN));
    assertThat(flag).isNotNull().extracting(Flag::evidence).isEqualTo(at);
  }

  @Test
  void theTrunksLimitFollowsThePersonsOwnRepetitions() {
    assertThat(limit(6, 12).degrees()).isCloseTo(9 + 3 * 3 + 2, within(1e-9));
    assertThat(limit(6, 12).sway()).isCloseTo(18 + 3 * 6 + 10, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({"0.0, false", "0.8, false", "1.0, true"})
  void aStandstillOnTheWayIsUneven(double stalled, boolean uneven) {
    Rep rep = new Rep(0, 4, 4, 8, 4.5, 8, 60, 4, 28, 0.15, stalled);
    assertThat(new Uneven().of(rep) != null).isEqualTo(uneven);
  }
}
