package org.fourcount.sensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.fourcount.motion.Tempo;
import org.fourcount.sensor.source.Speed;
import org.fourcount.sensor.virtual.PlantedFault;
import org.fourcount.sensor.virtual.SimulatedSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceUriTest {
  @Test
  void aPortHasTheProtocolsBaudRate() {
    assertThat(SourceUri.parse("serial:/dev/ttyACM0"))
        .isEqualTo(new SerialUri("/dev/ttyACM0", 921_600));
  }

  @Test
  void aPortMayHaveAnotherBaudRate() {
    assertThat(SourceUri.parse(" serial:/dev/serial/by-id/x?baud=115200 "))
        .isEqualTo(new SerialUri("/dev/serial/by-id/x", 115_200));
  }

  @Test
  void autoIsNoName() {
    assertThat(((SerialUri) SourceUri.parse("serial:auto")).isAuto()).isTrue();
  }

  @Test
  void aRecordingPlaysInRealTime() {
    assertThat(SourceUri.parse("recording:a b/set.toml"))
        .isEqualTo(new RecordingUri(Path.of("a b/set.toml"), Speed.REAL, null));
  }

  @Test
  void aRecordingMayPlayFasterAndHaveABaseline() {
    assertThat(SourceUri.parse("recording:x.fcraw?speed=max&baseline=b.csv"))
        .isEqualTo(new RecordingUri(Path.of("x.fcraw"), Speed.MAX, Path.of("b.csv")));
  }

  @Test
  void aSimulatedSetHasItsUsualValues() {
    assertThat(((VirtualUri) SourceUri.parse("virtual:4-0-4-0")).set())
        .isEqualTo(SimulatedSet.usual());
  }

  @Test
  void aSimulatedSetTakesEveryValue() {
    VirtualUri uri =
        (VirtualUri)
            SourceUri.parse(
                "virtual:3-1-5-2?reps=5&guided=0&range=45&faults=rushed,trunk@3&tremor=10&noise=1"
                    + "&seed=9&speed=4&rate=50&gyro=no&trunk=no&axis=60&mount=30&still=3&pause=2"
                    + "&after=1");

    assertThat(uri.speed()).isEqualTo(new Speed(4));
    assertThat(uri.set())
        .isEqualTo(
            new SimulatedSet(
                Tempo.parse("3-1-5-2"),
                5,
                0,
                45,
                PlantedFault.parseList("rushed,trunk@3"),
                10,
                1,
                9,
                50,
                false,
                false,
                60,
                30,
                3,
                2,
                1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "usb:0 | is no source: write serial:auto",
        "/dev/ttyACM0 | is no source",
        "serial: | names no port",
        "serial:/dev/x?baud=fast | baud=fast must be a number from 1200 to 4000000",
        "serial:/dev/x?speed=1 | knows no \"speed\": it knows baud",
        "recording:set.txt | name a .toml, .csv or .fcraw file",
        "recording:set.csv?speed=0 | from above 0 to 1000, or max",
        "recording:set.csv?speed | \"speed\" has no value",
        "virtual:4-0-4 | is no tempo",
        "virtual:4-0-4-0?coordinate=curve | coordinate must be \"arc\" or \"travel\"",
        "virtual:4-0-4-0?faults=overlap | needs two thighs: write march=yes",
        "virtual:4-0-4-0?coordinate=travel&march=yes | two thighs, which take no travel",
        "virtual:4-0-4-0?reps=2.5 | reps=2.5 must be a number from 1 to 100",
        "virtual:4-0-4-0?reps=1&reps=2 | stands twice",
        "virtual:4-0-4-0?faults=lazy | \"lazy\" is no fault that can be planted: write rushed",
        "virtual:4-0-4-0?faults=trunk@9 | trunk@9 has no repetition: the set has 8",
        "virtual:4-0-4-0?faults=trunk@x | is no repetition",
        "virtual:4-0-4-0?gyro=maybe | must be gyro=yes or gyro=no",
        "virtual:4-0-4-0?tempo=1 | knows no \"tempo\"",
      })
  void aWrongAddressSaysWhatWouldBeRight(String address, String sentence) {
    assertThatThrownBy(() -> SourceUri.parse(address))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(sentence);
  }
}
