package org.fourcount.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.fourcount.motion.Phase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A fixed part of the matrix: what is reached, with a margin, so that a step back shows. The
 * figures themselves are printed by {@link MatrixReport}.
 */
class MatrixTest {
  private static final Tally USUAL = new Tally();
  private static final Tally EDGE = new Tally();

  @BeforeAll
  static void judge() {
    for (SetOutcome o : MatrixReport.outcomes(0, 160, c -> c.strap().slipDegrees() == 0)) {
      (o.matrixCase().usual() ? USUAL : EDGE).add(o);
    }
  }

  private static double share(int part, int of) {
    return (double) part / of;
  }

  @Test
  void usualPeopleAreNotRefused() {
    assertThat(USUAL.refused).isZero();
  }

  @Test
  void usualRepetitionsAreCounted() {
    assertThat(share(USUAL.missed, USUAL.reps)).isLessThanOrEqualTo(0.003);
  }

  @Test
  void nothingElseIsCountedInUsualSets() {
    assertThat(share(USUAL.falselyCounted, USUAL.reps)).isLessThanOrEqualTo(0.005);
  }

  @Test
  void plantedFaultsOfUsualPeopleAreFound() {
    assertThat(share(USUAL.found, USUAL.planted)).isGreaterThanOrEqualTo(0.97);
  }

  @Test
  void cleanRepetitionsOfUsualPeopleAreNotFlagged() {
    assertThat(share(USUAL.cleanFlagged, USUAL.clean)).isLessThanOrEqualTo(0.03);
  }

  @Test
  void tooFastIsRaisedWithinThePhase() {
    assertThat(share(USUAL.raisedWithin, USUAL.rushedPhases)).isGreaterThanOrEqualTo(0.97);
    assertThat(USUAL.raiseDelay.quantile(0.5)).isLessThan(0.65);
  }

  @Test
  void tooFastIsNotRaisedOtherwise() {
    assertThat(share(USUAL.raisedFalsely, USUAL.otherPhases)).isLessThanOrEqualTo(0.015);
  }

  @Test
  void phasesAreTimedWithoutBias() {
    assertThat(Math.abs(USUAL.plain.get(Phase.CONCENTRIC).mean())).isLessThan(0.12);
    assertThat(Math.abs(USUAL.plain.get(Phase.ECCENTRIC).mean())).isLessThan(0.12);
    assertThat(Math.abs(USUAL.withHolds.get(Phase.SHORTENED_HOLD).mean())).isLessThan(0.12);
  }

  @Test
  void atTheEdgeMostIsStillRight() {
    assertThat(share(EDGE.missed, EDGE.reps)).isLessThan(0.02);
    assertThat(share(EDGE.falselyCounted, EDGE.reps)).isLessThan(0.02);
    assertThat(share(EDGE.found, EDGE.planted)).isGreaterThan(0.90);
    assertThat(share(EDGE.cleanFlagged, EDGE.clean)).isLessThan(0.15);
  }

  @Test
  void whatGravityCannotSeeIsRefusedWithoutAGyro() {
    assertThat(EDGE.refusals.keySet()).anyMatch(why -> why.startsWith("too-little-movement"));
  }
}
