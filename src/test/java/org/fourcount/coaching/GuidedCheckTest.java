package org.fourcount.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fourcount.motion.Refusal;
import org.fourcount.motion.Rep;
import org.fourcount.motion.Tempo;
import org.fourcount.motion.Vector;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GuidedCheckTest {
  private static final Vector DOWN = turned(0);
  private static final Vector ELSEWHERE = turned(15);

  private static Vector turned(double degrees) {
    return new Vector(Math.cos(Math.toRadians(degrees)), Math.sin(Math.toRadians(degrees)), 0);
  }

  private static Lift lift(double start, double seconds, double range, Vector after) {
    double half = start + seconds / 2;
    double end = start + seconds;
    return new Lift(
        new Rep(start, half, half, end, half, end, range, seconds / 2, 20, 0.15, 0), DOWN, after);
  }

  private static @Nullable Refusal check(@Nullable Tempo guide, Lift... lifts) {
    return GuidedCheck.of(List.of(lifts), guide, 0, DOWN);
  }

  @Test
  void twoLiftsInTimeAndAlikeAreTaken() {
    assertThat(check(Tempo.FOUR_COUNT, lift(0, 7.5, 55, DOWN), lift(8, 9, 62, DOWN))).isNull();
  }

  @Test
  void fidgetingIsNotInTime() {
    assertThat(check(Tempo.FOUR_COUNT, lift(0, 2, 30, DOWN), lift(2, 2.2, 33, DOWN)))
        .isEqualTo(Refusal.NOT_IN_TIME);
  }

  @Test
  void liftsWithALongPauseAreNotInTime() {
    assertThat(check(Tempo.FOUR_COUNT, lift(0, 8, 30, DOWN), lift(13, 8, 30, DOWN)))
        .isEqualTo(Refusal.NOT_IN_TIME);
  }

  @Test
  void inAMarchTheOtherSideLiftsInThePause() {
    List<Lift> lifts = List.of(lift(0, 8, 30, DOWN), lift(16, 8, 30, DOWN));
    assertThat(GuidedCheck.of(lifts, Tempo.FOUR_COUNT, 8, DOWN)).isNull();
  }

  @Test
  void liftsThatDifferAreNotTheSameMovement() {
    assertThat(check(Tempo.FOUR_COUNT, lift(0, 8, 30, DOWN), lift(8, 8, 60, DOWN)))
        .isEqualTo(Refusal.NOT_ALIKE);
  }

  @Test
  void whoEndsElsewhereIsNotBack() {
    assertThat(check(Tempo.FOUR_COUNT, lift(0, 8, 30, DOWN), lift(8, 8, 30, ELSEWHERE)))
        .isEqualTo(Refusal.NOT_BACK);
  }

  @Test
  void whoIsOnTheWayAgainIsNotBack() {
    List<Lift> lifts = List.of(lift(0, 8, 30, DOWN), lift(8, 8, 30, DOWN));
    assertThat(GuidedCheck.of(lifts, Tempo.FOUR_COUNT, 0, ELSEWHERE)).isEqualTo(Refusal.NOT_BACK);
  }

  @Test
  void atOnesOwnPaceAnyTimeWillDo() {
    assertThat(check(null, lift(0, 2, 30, DOWN), lift(2, 2.2, 33, DOWN))).isNull();
  }
}
