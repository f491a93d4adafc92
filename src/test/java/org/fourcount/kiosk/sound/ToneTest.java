package org.fourcount.kiosk.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ToneTest {
  @ParameterizedTest
  @EnumSource
  void liesWhereOldEarsHear(Tone tone) {
    assertThat(Arrays.stream(tone.notes())).allMatch(f -> f >= 500 && f <= 2000);
    int crossings = 0;
    for (int i = 1; i < tone.length(); i++) {
      crossings += tone.sample(i - 1) < 0 != tone.sample(i) < 0 ? 1 : 0;
    }
    double heard = crossings * (double) Tone.RATE / (2.0 * tone.length());
    assertThat(heard).isBetween(0.93 * mean(tone), 1.03 * mean(tone));
  }

  private static double mean(Tone tone) {
    return Arrays.stream(tone.notes()).average().orElseThrow();
  }

  @ParameterizedTest
  @EnumSource
  void isHeardWithoutAClick(Tone tone) {
    double highest = Arrays.stream(tone.notes()).max().orElseThrow();
    int loudest = 0;
    int steepest = 0;
    for (int i = 1; i < tone.length(); i++) {
      loudest = Math.max(loudest, Math.abs(tone.sample(i)));
      steepest = Math.max(steepest, Math.abs(tone.sample(i) - tone.sample(i - 1)));
    }
    assertThat(tone.sample(0)).isZero();
    assertThat(tone.sample(tone.length() - 1)).isZero();
    assertThat(steepest).isLessThan((int) (1.05 * loudest * 2 * Math.PI * highest / Tone.RATE));
    assertThat(loudest).isBetween(8000, Short.MAX_VALUE / 3);
  }

  @Test
  void beatsAreOverLongBeforeTheNext() {
    assertThat(Tone.BEAT.length()).isLessThan(Tone.RATE / 5);
    assertThat(Tone.LAST_BEAT.length()).isLessThan(Tone.RATE / 5);
    assertThat(Tone.SET_DONE.length()).isLessThan(Tone.RATE);
  }
}
