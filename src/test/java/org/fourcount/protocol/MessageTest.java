package org.fourcount.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessageTest {
  @ParameterizedTest
  @EnumSource
  void everyTypeIsFoundByItsCode(MessageType type) {
    assertThat(MessageType.of(type.code())).isEqualTo(type);
  }

  @Test
  void codesThatVersionOneDoesNotKnowHaveNoType() {
    assertThat(MessageType.of(0x7E)).isNull();
  }

  @ParameterizedTest
  @EnumSource
  void everySensorIsFoundByItsNumber(SensorModel model) {
    assertThat(SensorModel.of(model.code())).isEqualTo(model);
  }

  @Test
  void aSensorOfALaterVersionIsUnknown() {
    assertThat(SensorModel.of(77)).isEqualTo(SensorModel.UNKNOWN);
  }

  @Test
  void anEventOfALaterVersionIsUnknown() {
    assertThat(new Event(0, 200, 0).kind()).isEqualTo(Event.Kind.UNKNOWN);
  }

  @Test
  void anEventOfAKnownKindSaysSo() {
    assertThat(new Event(0, 3, 0).kind()).isEqualTo(Event.Kind.NODE_LOST);
  }

  @Test
  void gyroScaleIsInCountsPerDegreePerSecond() {
    NodeInfo node = new NodeInfo(new Uid("0102030405060708"), 2, 3, 4, 8192, 500, 571, 100, 400, 7);
    assertThat(node.gyroLsbPerDps()).isEqualTo(57.1);
    assertThat(node.hasGyro()).isTrue();
  }

  @Test
  void temperatureIsInDegreesCelsius() {
    assertThat(new Status(0, 0, 0, -550, 0, 0, 0, 0).celsius()).isEqualTo(-5.5);
  }

  @Test
  void aTemperatureThatIsNotKnownIsNoNumber() {
    assertThat(new Status(0, 0, 0, Status.UNKNOWN_TEMP, 0, 0, 0, 0).celsius()).isNaN();
  }

  @Test
  void aLeaseThatDoesNotFitItsByteIsRefusedWithASentence() {
    assertThatThrownBy(() -> new Order.Renew(300))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("lease_s is 300; it must be 0 to 255.");
  }

  @Test
  void tooManySamplesForAFrameAreRefused() {
    assertThatThrownBy(() -> new Samples(0, 1, 0, Samples.ACCEL_GYRO, 0, 0, new short[19 * 6]))
        .hasMessage("count is 19; it must be 1 to 18.");
  }

  @Test
  void halfASampleIsRefused() {
    assertThatThrownBy(() -> new Samples(0, 1, 0, Samples.ACCEL, 0, 0, new short[4]))
        .hasMessage("4 readings are not whole samples of 3 axes.");
  }

  @Test
  void aNodesNumberIsNotTakenForAHubs() {
    Uid node = new Uid("0102030405060708");
    assertThatThrownBy(() -> new Hello(0, 1, 0, 1, 0, node, 0, 0, 0, 0, 0, 240, 30))
        .hasMessage("uid is 0102030405060708; it must be 16 bytes.");
  }

  @Test
  void aDeviceNumberInCapitalsIsRefused() {
    assertThatThrownBy(() -> new Uid("010203040506070A"))
        .hasMessageContaining("16 or 32 digits 0-9 and a-f");
  }

  @Test
  void samplesKeepTheirReadingsWhenTheCallersArrayChanges() {
    short[] readings = {1, 2, 3};
    Samples samples = new Samples(0, 1, 0, Samples.ACCEL, 0, 0, readings);
    readings[0] = 99;
    assertThat(samples.values()).containsExactly(1, 2, 3);
  }
}
