package org.fourcount.sensor.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.fourcount.sensor.health.NodeFigures.SelfTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SelfTestFileTest {
  @TempDir Path folder;
  private Path file;
  private Instant now = Instant.parse("2026-01-01T08:00:00Z");

  @BeforeEach
  void name() {
    file = folder.resolve("data").resolve("self-tests.log");
  }

  private SelfTestFile tests() {
    return new SelfTestFile(file, () -> now);
  }

  private static HealthReport report(String hub, SelfTest test) {
    NodeFigures node = new NodeFigures(3, 80, 3.9, false, 24, -60, 100, 100, 0, 1, 1, test);
    return HealthReport.of(List.of(node), new HubFigures(hub, 20, 0.1, 0, 0));
  }

  @Test
  void everyTestIsALineForTheReport() throws IOException {
    tests().tested(report("0a0b", SelfTest.PASSED));
    now = now.plus(Duration.ofDays(1));
    tests().tested(report("0a0b", SelfTest.GYRO_FAILED));

    assertThat(file)
        .content()
        .isEqualTo(
            """
            2026-01-01T08:00:00Z PASS: hub 0a0b, 1 sensors, 12 checks, 0 warnings, 0 failed.
            2026-01-02T08:00:00Z FAIL: hub 0a0b, 1 sensors, 12 checks, 0 warnings, 1 failed; sensor 3 self-test gyro failed.
            """);
    assertThat(tests().newest()).get().asString().startsWith("2026-01-02T08:00:00Z FAIL: ");
  }

  @Test
  void howLongAgoItWasIsKnownAfterARestartForEachHub() {
    tests().tested(report("0a0b", SelfTest.PASSED));
    now = now.plus(Duration.ofHours(5));
    tests().tested(report("0c0d", SelfTest.PASSED));

    assertThat(tests().sinceLast("0a0b")).contains(Duration.ofHours(5));
    assertThat(tests().sinceLast("0c0d")).contains(Duration.ZERO);
    assertThat(tests().sinceLast("0a")).isEmpty();
  }

  @Test
  void aTestOfTheFutureIsOfAWrongClockAndDoesNotCount() {
    tests().tested(report("0a0b", SelfTest.PASSED));
    now = now.minus(Duration.ofHours(1));

    assertThat(tests().sinceLast("0a0b")).isEmpty();
  }

  @Test
  void aLineThatWasTornOrIsNoneCostsNothingElse() throws IOException {
    tests().tested(report("0a0b", SelfTest.PASSED));
    byte[] whole = Files.readAllBytes(file);
    for (int cut = 0; cut < whole.length; cut++) {
      Files.write(file, Arrays.copyOf(whole, cut));
      now = now.plusSeconds(1);
      tests().tested(report("0c0d", SelfTest.PASSED));
      assertThat(tests().sinceLast("0c0d")).as("cut at %d", cut).contains(Duration.ZERO);
    }
    Files.write(file, new byte[] {(byte) 0xFF, 0, '\n'});
    assertThat(tests().newest()).isEmpty();
  }

  @Test
  void aFileThatCannotBeWrittenStopsNothing() throws IOException {
    Files.createDirectories(file);
    tests().tested(report("0a0b", SelfTest.PASSED));

    assertThat(tests().sinceLast("0a0b")).isEmpty();
  }
}
