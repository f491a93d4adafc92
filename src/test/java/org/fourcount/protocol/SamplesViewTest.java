package org.fourcount.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SamplesViewTest {
  private final SamplesView view = new SamplesView();

  @Test
  void showsWhatTheMessageHolds() {
    RandomMessages messages = new RandomMessages(new Random(12));
    for (int i = 0; i < 500; i++) {
      Samples sent = (Samples) messages.next(MessageType.SAMPLES);
      byte[] frame = new FrameEncoder(Direction.TO_HOST).encode(sent, 1);
      new FrameDecoder(Direction.TO_HOST)
          .decode(frame, 0, frame.length, f -> assertThat(copy(view.wrap(f))).isEqualTo(sent));
    }
  }

  private static Samples copy(SamplesView view) {
    int axes = view.hasGyro() ? 6 : 3;
    short[] values = new short[view.count() * axes];
    for (int i = 0; i < values.length; i++) {
      values[i] = view.value(i / axes, i % axes);
    }
    return new Samples(
        view.t0Us(),
        view.dtNs(),
        view.firstIndex(),
        view.format(),
        view.status(),
        view.stream(),
        values);
  }

  @Test
  void doesNotReadBeyondItsSamples() {
    byte[] frame = Vector.named("samples-accel").bytes();
    decode(
        frame,
        f -> {
          view.wrap(f);
          assertThatThrownBy(() -> view.value(2, 0)).isInstanceOf(IndexOutOfBoundsException.class);
          assertThatThrownBy(() -> view.value(0, 3)).isInstanceOf(IndexOutOfBoundsException.class);
        });
  }

  @Test
  void refusesAFrameWithoutSamples() {
    decode(
        Vector.named("status").bytes(),
        f -> assertThatThrownBy(() -> view.wrap(f)).hasMessage("A STATUS frame holds no samples."));
  }

  private static void decode(byte[] frame, FrameHandler handler) {
    FrameDecoder decoder = new FrameDecoder(Direction.TO_HOST);
    decoder.decode(frame, 0, frame.length, handler);
    assertThat(decoder.rejects().accepted()).isEqualTo(1);
  }

  /** count, format, bytes of readings, interval: whether the payload makes sense. */
  @ParameterizedTest
  @CsvSource({
    "1, 1, 6, 1, true",
    "2, 1, 12, 10000000, true",
    "2, 1, 20, 10000000, true",
    "18, 3, 216, 10000000, true",
    "36, 1, 216, 10000000, true",
    "1, 3, 12, 4294967295, true",
    "0, 1, 6, 1, false",
    "0, 3, 0, 1, false",
    "1, 3, 11, 1, false",
    "19, 3, 220, 1, false",
    "255, 1, 220, 1, false",
    "1, 0, 12, 1, false",
    "1, 2, 12, 1, false",
    "1, 7, 12, 1, false",
    "1, 255, 12, 1, false",
    "1, 1, 6, 0, false"
  })
  void samplesThatMakeNoSenseAreRejected(
      int count, int format, int bytes, long dtNs, boolean sound) {
    byte[] payload = new byte[20 + bytes];
    new PayloadWriter(payload, 8).u32(dtNs).u32(0).u8(format).u8(count);
    RejectCounts rejects =
        new Inbox().decode(Direction.TO_HOST, RawFrame.of(0x10, 1, 1, 0, payload).bytes());
    assertThat(rejects.of(Reject.PAYLOAD)).isEqualTo(sound ? 0 : 1);
    assertThat(rejects.accepted()).isEqualTo(sound ? 1 : 0);
  }
}
