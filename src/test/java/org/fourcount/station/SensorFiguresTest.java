package org.fourcount.station;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.fourcount.kiosk.staff.HealthScreen;
import org.fourcount.kiosk.staff.HealthScreen.Figure;
import org.fourcount.kiosk.staff.HealthScreen.Level;
import org.fourcount.kiosk.words.Words;
import org.fourcount.sensor.health.HubFigures;
import org.fourcount.sensor.health.NodeFigures;
import org.fourcount.sensor.health.NodeFigures.SelfTest;
import org.fourcount.sensor.link.LinkState;
import org.fourcount.sensor.link.LinkStatus;
import org.fourcount.sensor.link.NodeStatus;
import org.fourcount.sensor.source.LinkProblem;
import org.fourcount.sensor.source.Trouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SensorFiguresTest {
  private final SensorFigures figures = new SensorFigures(new Words(Locale.ENGLISH));

  private static NodeFigures node(double battery, double signal, double noise, SelfTest test) {
    return new NodeFigures(
        2, battery, 3.9, false, 31, signal, 100.4, 100, 0.002, noise, 1.004, test);
  }

  private static LinkStatus status(NodeFigures node, LinkProblem problem) {
    return new LinkStatus(
        new LinkState.Streaming("the hub"),
        "the hub",
        "1.2.3",
        List.of(new NodeStatus(2, "LSM6DSO", true, 1000, 2, 0, true, node)),
        problem,
        new HubFigures("42", 120, 1.5, 0, Double.NaN),
        0,
        0);
  }

  @ParameterizedTest
  @CsvSource({
    // battery, signal, noise: the sentence
    "80, -50, 2, All sensors are fit for a session.",
    "15, -50, 2, 'Sensor 2, Battery: charge it before the next session.'",
    "15, -95, 2, 'Sensor 2, Signal: bring the hub nearer to the person.'", // that fails
    "80, -50, 7, 'Sensor 2, Noise at rest: lay it down and look again; if it stays so, exchange it.'",
  })
  void theGravestIsSaidWithWhatToDo(double battery, double signal, double noise, String sentence) {
    HealthScreen.Now now = figures.of(status(node(battery, signal, noise, SelfTest.PASSED), null));
    assertThat(now.sentence()).isEqualTo(sentence);
    assertThat(now.isLive()).isTrue();
  }

  @Test
  void everyFigureHasItsUnitAndWhetherItIsFit() {
    HealthScreen.Now now = figures.of(status(node(9, Double.NaN, 2, SelfTest.GYRO_FAILED), null));
    assertThat(now.places()).extracting(HealthScreen.Place::node).containsExactly(2, 0);
    assertThat(now.places().get(0).figures())
        .containsExactly(
            new Figure("battery", "9%", Level.UNFIT),
            new Figure("signal", "", Level.NOT_KNOWN),
            new Figure("temperature", "31\u00a0\u00b0C", Level.FIT),
            new Figure("rate", "100.4 of 100\u00a0Hz", Level.FIT),
            new Figure("losses", "0.2%", Level.FIT),
            new Figure("noise", "2.0\u00a0mg", Level.FIT),
            new Figure("gravity", "1.004\u00a0g", Level.FIT),
            new Figure("self-test", "gyro failed", Level.UNFIT));
    assertThat(now.places().get(1).figures())
        .containsExactly(
            new Figure("clock", "120\u00a0ppm", Level.FIT),
            new Figure("residual", "1.5\u00a0ms", Level.FIT),
            new Figure("line", "0.0%", Level.FIT),
            new Figure("test-age", "", Level.NOT_KNOWN));
  }

  @Test
  void whatStopsTheSamplesComesFirst() {
    LinkProblem lost = new LinkProblem(Trouble.NODE_LOST, "the hub", "2");
    HealthScreen.Now now = figures.of(status(node(9, -50, 2, SelfTest.PASSED), lost));
    assertThat(now.sentence()).startsWith("Sensor 2 of the hub at the hub no longer answers");
    assertThat(now.isLive()).isFalse();
  }

  @Test
  void beforeTheFirstLookThereIsNothingToShow() {
    assertThat(figures.of(null).places()).isEmpty();
  }
}
