package org.fourcount.sensor.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fourcount.sensor.health.Finding.Result;
import org.fourcount.sensor.health.NodeFigures.SelfTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HealthReportTest {
  private static final double UNKNOWN = Double.NaN;
  private static final HubFigures HUB = new HubFigures("0a0b", 20, 0.1, 0, 3);

  private static NodeFigures node(double battery, double hz, double noise, SelfTest test) {
    return new NodeFigures(3, battery, 3.9, false, 24, -60, hz, 100, 0, noise, 1.01, test);
  }

  private static HealthReport report(NodeFigures... nodes) {
    return HealthReport.of(List.of(nodes), HUB);
  }

  @Test
  void aSoundStationPassesInOneLine() {
    HealthReport report = report(node(80, 100.4, 1.2, SelfTest.PASSED));

    assertThat(report.isPassed()).isTrue();
    assertThat(report.line())
        .isEqualTo("PASS: hub 0a0b, 1 sensors, 12 checks, 0 warnings, 0 failed.");
    assertThat(report.findings()).extracting(Finding::result).containsOnly(Result.PASS);
  }

  @Test
  void whatFailedIsInTheLineWithItsPlaceAndValue() {
    HealthReport report = report(node(8, 100, 1, SelfTest.GYRO_FAILED));

    assertThat(report.isPassed()).isFalse();
    assertThat(report.line())
        .startsWith("FAIL: ")
        .endsWith("; sensor 3 battery 8 %, 3.90 V; sensor 3 self-test gyro failed.");
  }

  @Test
  void aWarningSaysWhatToDoAndDoesNotFail() {
    HealthReport report = report(node(15, 100, 1, SelfTest.PASSED));

    assertThat(report.isPassed()).isTrue();
    assertThat(report.findings().get(0).line())
        .startsWith("warning    sensor 3    battery")
        .endsWith("15 %, 3.90 V (warns at 20 %, fails at 10 %): charge it");
  }

  @Test
  void whatIsNotKnownIsNoFailure() {
    NodeFigures wired =
        new NodeFigures(
            1,
            UNKNOWN,
            UNKNOWN,
            false,
            UNKNOWN,
            UNKNOWN,
            UNKNOWN,
            UNKNOWN,
            UNKNOWN,
            UNKNOWN,
            UNKNOWN,
            SelfTest.NOT_RUN);
    HealthReport report =
        HealthReport.of(List.of(wired), new HubFigures("", UNKNOWN, UNKNOWN, 0, UNKNOWN));

    assertThat(report.isPassed()).isTrue();
    assertThat(report.count(Result.NOT_KNOWN)).isEqualTo(11);
  }

  @Test
  void aStationWithoutSensorsFails() {
    assertThat(report().isPassed()).isFalse();
  }

  @Test
  void anEmptyBatteryThatChargesIsNoFailure() {
    NodeFigures charging =
        new NodeFigures(3, 5, 3.5, true, 24, -60, 100, 100, 0, 1, 1, SelfTest.PASSED);

    assertThat(report(charging).isPassed()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "BATTERY, 21, PASS",
    "BATTERY, 20, WARNING",
    "BATTERY, 10, FAIL",
    "SIGNAL, -84, PASS",
    "SIGNAL, -85, WARNING",
    "SIGNAL, -93, FAIL",
    "TEMPERATURE, 42, PASS",
    "TEMPERATURE, 43, WARNING",
    "TEMPERATURE, 60, FAIL",
    "RATE, 5, PASS",
    "RATE, 6, WARNING",
    "RATE, 15, FAIL",
    "LOSSES, 0.9, PASS",
    "LOSSES, 1, WARNING",
    "LOSSES, 10, FAIL",
    "NOISE, 3, PASS",
    "NOISE, 6, WARNING",
    "NOISE, 20, FAIL",
    "GRAVITY, 4, PASS",
    "GRAVITY, 5, WARNING",
    "GRAVITY, 15, FAIL",
    "SELF_TEST, 0, PASS",
    "SELF_TEST, 1, FAIL",
    "CLOCK, 200, PASS",
    "CLOCK, 1000, WARNING",
    "CLOCK, 5000, FAIL",
    "RESIDUAL, 4.6, PASS",
    "RESIDUAL, 5, WARNING",
    "RESIDUAL, 20, FAIL",
    "LINE, 0.1, PASS",
    "LINE, 0.5, WARNING",
    "LINE, 5, FAIL",
    "TEST_AGE, 95, PASS",
    "TEST_AGE, 96, WARNING",
    "TEST_AGE, 100000, WARNING",
  })
  void limitsWarnBeforeTheyFail(Check check, double value, Result result) {
    assertThat(check.judge(value)).isEqualTo(result);
  }
}
