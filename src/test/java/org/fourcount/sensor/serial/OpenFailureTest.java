package org.fourcount.sensor.serial;

import static org.assertj.core.api.Assertions.assertThat;

import org.fourcount.sensor.source.Trouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenFailureTest {
  @ParameterizedTest
  @CsvSource({
    "13, true, true, NO_PERMISSION",
    "1, true, true, NO_PERMISSION",
    "5, true, false, NO_PERMISSION",
    "2, false, false, PORT_MISSING",
    "2, true, true, PORT_IN_USE",
    "11, true, true, PORT_IN_USE",
    "16, true, true, PORT_IN_USE",
    "19, true, true, PORT_MISSING",
    "5, true, true, CANNOT_OPEN",
  })
  void theSystemsErrorNumberIsTold(int errno, boolean exists, boolean isAllowed, Trouble trouble) {
    assertThat(new OpenFailure("/dev/ttyACM0", errno, exists, isAllowed).problem().trouble())
        .isEqualTo(trouble);
  }

  @Test
  void whoMayNotOpenAPortIsToldTheCommand() {
    assertThat(new OpenFailure("/dev/ttyACM0", 13, true, false).problem().sentence())
        .contains("/dev/ttyACM0")
        .contains(
            "add the user to group dialout: sudo usermod -aG dialout $USER, then log in again");
  }
}
