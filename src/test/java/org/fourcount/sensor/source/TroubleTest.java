package org.fourcount.sensor.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TroubleTest {
  private static String sentence(Trouble trouble) {
    return new LinkProblem(trouble, "/dev/ttyACM0", "Detail").sentence();
  }

  @ParameterizedTest
  @EnumSource(Trouble.class)
  void everySentenceIsFilledIn(Trouble trouble) {
    assertThat(sentence(trouble)).isNotBlank().doesNotContain("%1", "%2", "$s");
  }

  @Test
  void everyProblemHasItsOwnSentence() {
    assertThat(Arrays.stream(Trouble.values()).map(TroubleTest::sentence)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource(
      value = Trouble.class,
      names = {"PORT_GONE", "PORT_IN_USE", "NO_PERMISSION", "NO_FRAMES", "SILENT", "OTHER_VERSION"})
  void thePortIsNamed(Trouble trouble) {
    assertThat(sentence(trouble)).contains("/dev/ttyACM0");
  }

  @ParameterizedTest
  @EnumSource(
      value = Trouble.class,
      names = {"NOISY", "LOW_BATTERY", "CLOCK_OFF", "HUB_RESTARTED", "NODE_JOINED"})
  void whatSamplesSurviveDoesNotMakeThemStale(Trouble trouble) {
    assertThat(trouble.stopsSamples()).isFalse();
  }
}
