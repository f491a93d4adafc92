package org.fourcount.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PhaseAgreementTest {
  /** Concentric measured 0.1 s and 0.3 s too long, eccentric 0.1 s and 0.3 s too short. */
  private static final MadeUp SMOOTH =
      new MadeUp()
          .set("simulated", 0, 60, 2)
          .done(0)
          .done(8)
          .measured(0, 4.1, 4.1, 8)
          .announced(0, 4.1, 4.1, 7.5)
          .measured(8, 12.3, 12.3, 16)
          .announced(8, 12.3, 12.3, 15.5);

  private static Agreement row(MadeUp madeUp, boolean holds, String phase) {
    return both(madeUp, holds, phase).corrected();
  }

  private static PhaseAgreement.Row both(MadeUp madeUp, boolean holds, String phase) {
    return PhaseAgreement.of(madeUp.known()).rows().stream()
        .filter(r -> r.holds() == holds && r.phase().equals(phase))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void biasIsTheMeanOfMeasuredLessTrue() {
    assertThat(row(SMOOTH, false, "concentric").bias()).isCloseTo(0.2, within(1e-9));
    assertThat(row(SMOOTH, false, "eccentric").bias()).isCloseTo(-0.2, within(1e-9));
  }

  @Test
  void limitsAreBiasAndTwoStandardDeviationsLessABit() {
    Agreement concentric = row(SMOOTH, false, "concentric");
    double sd = 0.2 / Math.sqrt(2); // of 0.1 and 0.3, with n - 1
    assertThat(concentric.lower()).isCloseTo(0.2 - 1.96 * sd, within(1e-9));
    assertThat(concentric.upper()).isCloseTo(0.2 + 1.96 * sd, within(1e-9));
  }

  @Test
  void errorsWithinARepetitionMayCancelInTheWhole() {
    assertThat(row(SMOOTH, false, "whole repetition").sd()).isCloseTo(0, within(1e-9));
  }

  @Test
  void whatWasAnnouncedAndCorrectedLaterStandsAsItWasAnnounced() {
    PhaseAgreement.Row whole = both(SMOOTH, false, "whole repetition");
    assertThat(whole.announced().bias()).isCloseTo(-0.5, within(1e-9));
    assertThat(whole.corrected().bias()).isCloseTo(0, within(1e-9));
  }

  @Test
  void withoutEventsNothingWasAnnounced() {
    MadeUp silent = MadeUp.set(1).done(0).measured(0);
    assertThat(both(silent, false, "concentric").announced().n()).isZero();
  }

  @Test
  void oneRepetitionHasABiasAndNoLimits() {
    MadeUp one = MadeUp.set(1).done(0).measured(0, 4.1, 4.1, 8);
    assertThat(row(one, false, "concentric").interval()).isEqualTo("-");
  }

  @Test
  void setsWithHoldsStandApartAndShowTheHold() {
    MadeUp held = MadeUp.set(1).done(0, 3, 4, 9).measured(0, 3, 4.5, 9);
    assertThat(row(held, true, "shortened hold").bias()).isCloseTo(0.5, within(1e-9));
    assertThat(PhaseAgreement.of(held.known()).rows()).noneMatch(r -> !r.holds());
  }

  @Test
  void aMissedRepetitionIsKnownButNotCompared() {
    MadeUp missed = MadeUp.set(2).done(0).done(9);
    missed.measured(0);
    assertThat(PhaseAgreement.of(missed.known()).known()).isEqualTo(2);
    assertThat(row(missed, false, "concentric").n()).isEqualTo(1);
  }
}
