package org.fourcount.coaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.fourcount.motion.Phase;
import org.fourcount.motion.Tempo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetPathTest {
  private final TargetPath path = TargetPath.starting(Tempo.parse("3-1-5-2"), 100, 4);

  @ParameterizedTest
  @CsvSource({
    "99.9, LENGTHENED_HOLD, 0, 0",
    "100.0, CONCENTRIC, 1, 0",
    "102.5, CONCENTRIC, 3, 50",
    "104.9, CONCENTRIC, 5, 99.9",
    "105.5, SHORTENED_HOLD, 1, 100",
    "107.0, ECCENTRIC, 1, 100",
    "108.5, ECCENTRIC, 2, 50",
    "110.5, LENGTHENED_HOLD, 1, 0",
    "111.0, CONCENTRIC, 1, 0",
    "143.9, LENGTHENED_HOLD, 1, 0",
    "144.0, LENGTHENED_HOLD, 0, 0"
  })
  void leadsThroughEveryPhase(double t, Phase phase, int count, double percent) {
    assertThat(path.phaseAt(t)).isEqualTo(phase);
    assertThat(path.countAt(t)).isEqualTo(count);
    assertThat(path.percentAt(t)).isCloseTo(percent, within(0.2));
  }

  @Test
  void startsAnewWithThePersonAndKeepsItsPast() {
    TargetPath later = path.anchoredAt(112.4, 3);
    assertThat(later.percentAt(102.5)).isCloseTo(50, within(0.1));
    assertThat(later.repStart(113)).isEqualTo(112.4);
    assertThat(later.runsAt(112.4 + 32.9)).isTrue();
    assertThat(later.runsAt(112.4 + 33.1)).isFalse();
  }

  @Test
  void hasNothingToFollowBeforeItBegins() {
    assertThat(TargetPath.NONE.runsAt(5)).isFalse();
    assertThat(TargetPath.NONE.percentAt(5)).isZero();
    assertThat(TargetPath.NONE.countAt(5)).isZero();
  }
}
