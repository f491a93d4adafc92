package org.fourcount.sensor.firmware;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two hubs must never have the same number, so that none is built without one of its own. */
@Tag("firmware")
class HubNumberTest {
  private static final String RIGHT = "00112233445566778899aabbccddeeff";

  @TempDir Path built;

  private String make(String number) throws Exception {
    ProcessBuilder make =
        new ProcessBuilder(
                "make", "-C", "src/firmware", "BUILD=" + built, built + "/avr.settings", number)
            .redirectErrorStream(true);
    make.environment().put("UID", RIGHT); // as some shells export the account's
    Process program = make.start();
    String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return program.waitFor() + " " + said;
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1000", "00112233445566778899aabbccddeefg", RIGHT + "00"})
  void withoutANumberNothingIsBuilt(String number) throws Exception {
    assertThat(make("HUB_UID=" + number))
        .startsWith("2 ")
        .contains("HUB_UID='" + number + "' is no number for a hub: name 32 hex digits");
    assertThat(built.resolve("avr.settings")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {RIGHT, "46430000000000000000000000000001"})
  void withOneItIs(String number) throws Exception {
    assertThat(make("HUB_UID=" + number)).startsWith("0 ");
    assertThat(built.resolve("avr.settings")).content().contains(number);
  }
}
