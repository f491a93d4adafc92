package org.fourcount.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import org.fourcount.motion.Phase;
import org.fourcount.motion.Tempo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RushWatchTest {
  /**
   * Lifts and lowers 60 degrees in the given times after a second's rest; gives when "too fast" was
   * raised, or NaN.
   */
  private static double raised(RushWatch watch, double up, double down) {
    double raised = Double.NaN;
    for (int i = 0; i < (2 + up + down) * 50; i++) {
      double t = i / 50.0;
      if (watch.next(t, angle(t - 1, up, down)) && Double.isNaN(raised)) {
        raised = t;
      }
    }
    return raised;
  }

  private static double angle(double t, double up, double down) {
    double x = t < up ? t / up : (up + down - t) / down;
    double c = Math.min(1, Math.max(0, x));
    return 60 * c * c * c * (10 - 15 * c + 6 * c * c);
  }

  @ParameterizedTest
  @ValueSource(doubles = {3.2, 4, 5, 8})
  void saysNothingWhileTheTempoIsKept(double each) {
    assertThat(raised(new RushWatch(60, Tempo.FOUR_COUNT, 4, 1), each, each)).isNaN();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.8, 1.2, 1.6, 2})
  void saysItDuringTheRushedPhase(double up) {
    assertThat(raised(new RushWatch(60, Tempo.FOUR_COUNT, 4, 1), up, 4)).isBetween(1.1, 1 + up);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.8, 1.2, 1.6, 2})
  void saysItOnTheWayDownToo(double down) {
    RushWatch watch = new RushWatch(60, Tempo.FOUR_COUNT, 4, 1);
    assertThat(raised(watch, 4, down)).isBetween(5.1, 5 + down);
    assertThat(watch.phase()).isEqualTo(Phase.ECCENTRIC);
  }

  @Test
  void anOutageIsNoRush() {
    RushWatch watch = new RushWatch(60, Tempo.FOUR_COUNT, 4, 1);
    raised(watch, 4, 4);
    boolean raised = false;
    for (int i = 0; i < 100; i++) {
      raised |= watch.next(20 + i / 50.0, 55);
    }
    assertThat(raised).isFalse();
  }

  @Test
  void theFastestAcceptableMovementEndsWhereItShould() {
    assertThat(FastestPhase.progressAt(0)).isZero();
    assertThat(FastestPhase.progressAt(0.375)).isBetween(0.49, 0.52);
    assertThat(FastestPhase.progressAt(0.75)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.05, 0.15, 0.25, 0.5, 0.9})
  void noAcceptableMovementIsFasterThanTheFastest(double progress) {
    assertThat(FastestPhase.speedAt(progress)).isBetween(1.1, 2.5);
  }

  /** Half of the way in 0.6 s, then a stop and the rest at leisure. */
  @Test
  void aHeaveIsNotCalledARush() {
    RushWatch watch = new RushWatch(60, Tempo.FOUR_COUNT, 4, 1);
    boolean raised = false;
    for (int i = 0; i < 250; i++) {
      double t = i / 50.0 - 1;
      double burst = 0.5 * smooth(t / 0.6);
      raised |= watch.next(i / 50.0, 60 * (burst + 0.5 * smooth((t - 0.8) / 3.2)));
    }
    assertThat(raised).isFalse();
  }

  private static double smooth(double share) {
    double c = Math.min(1, Math.max(0, share));
    return c * c * c * (10 - 15 * c + 6 * c * c);
  }
}
