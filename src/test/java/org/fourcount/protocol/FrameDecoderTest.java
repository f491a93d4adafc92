package org.fourcount.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrameDecoderTest {
  private static final byte[] HEARTBEAT = Vector.named("heartbeat").bytes();

  private final Inbox inbox = new Inbox();

  @ParameterizedTest
  @ValueSource(ints = {253, 254})
  void holds253BytesAndNotOneMore(int length) {
    byte[] run = new byte[length + 2];
    Arrays.fill(run, 1, length + 1, (byte) 1);
    RejectCounts rejects = inbox.decode(Direction.TO_HOST, run);
    assertThat(rejects.of(Reject.OVERFLOW)).isEqualTo(length > 253 ? 1 : 0);
  }

  @Test
  void anOverflowIsCountedOnceHoweverLongItIs() {
    byte[] run = new byte[10_000];
    Arrays.fill(run, 1, run.length, (byte) 1);
    assertThat(inbox.decode(Direction.TO_HOST, run).of(Reject.OVERFLOW)).isEqualTo(1);
  }

  @Test
  void theFrameAfterAnOverflowIsDelivered() {
    byte[] run = new byte[1000];
    Arrays.fill(run, 1, run.length, (byte) 1);
    inbox.decode(Direction.TO_HOST, new Line().add(run).add(HEARTBEAT).bytes());
    assertThat(inbox.received()).hasSize(1);
  }

  @Test
  void whatComesBeforeTheFirstDelimiterIsNotCounted() {
    byte[] run = new byte[1000];
    Arrays.fill(run, (byte) 1);
    RejectCounts rejects =
        inbox.decode(Direction.TO_HOST, new Line().add(run).add(HEARTBEAT).bytes());
    assertThat(rejects.total()).isZero();
  }

  @Test
  void oneDelimiterBetweenTwoFramesIsEnough() {
    byte[] second = Arrays.copyOfRange(HEARTBEAT, 1, HEARTBEAT.length);
    inbox.decode(Direction.TO_HOST, new Line().add(HEARTBEAT).add(second).bytes());
    assertThat(inbox.received()).hasSize(2);
  }

  @Test
  void saysWhichForeignVersionItMet() {
    RejectCounts rejects = inbox.decode(Direction.TO_HOST, Vector.named("bad-version").bytes());
    assertThat(rejects.foreignVersion()).hasValue(2);
  }

  @Test
  void knowsNoForeignVersionWithoutOne() {
    assertThat(inbox.decode(Direction.TO_HOST, HEARTBEAT).foreignVersion()).isEmpty();
  }

  @Test
  void aForeignVersionIsRecognisedWhateverElseItChanged() {
    byte[] frame =
        RawFrame.of(0xEE, 0xFF, 9, 9, new byte[5]).withHeader(0, 7).withHeader(6, 99).bytes();
    assertThat(inbox.decode(Direction.TO_HOST, frame).foreignVersion()).hasValue(7);
  }

  @ParameterizedTest
  @ValueSource(ints = {0x11, 0x21, 0x41, 0x81, 0xF1})
  void everyIncompatibleFlagDropsTheFrame(int flags) {
    RejectCounts rejects = inbox.decode(Direction.TO_HOST, status(flags, 16));
    assertThat(rejects.of(Reject.INCOMPATIBLE)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {0x03, 0x05, 0x09, 0x0F})
  void otherFlagsAreIgnored(int flags) {
    inbox.decode(Direction.TO_HOST, status(flags, 16));
    assertThat(inbox.received()).hasSize(1);
  }

  private static byte[] status(int flags, int length) {
    return RawFrame.of(MessageType.STATUS.code(), flags, 1, 4, new byte[length]).bytes();
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SAMPLES")
  void aPayloadOfTheShortestLengthIsRead(MessageType type) {
    inbox.decode(Direction.TO_HOST, zeros(type, type.minLength()));
    assertThat(inbox.messages()).extracting(Message::type).containsExactly(type);
  }

  @ParameterizedTest
  @EnumSource
  void aPayloadOneByteShorterIsRejected(MessageType type) {
    RejectCounts rejects = inbox.decode(Direction.TO_HOST, zeros(type, type.minLength() - 1));
    assertThat(rejects.of(Reject.PAYLOAD)).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SAMPLES")
  void aLongerPayloadFromALaterVersionIsRead(MessageType type) {
    inbox.decode(Direction.TO_HOST, zeros(type, 240));
    assertThat(inbox.messages()).extracting(Message::type).containsExactly(type);
  }

  private static byte[] zeros(MessageType type, int length) {
    return RawFrame.of(type.code(), 1, 0, 0, new byte[length]).bytes();
  }

  @Test
  void theFrameAfterOneWhoseHandlerFailedIsDelivered() {
    FrameDecoder decoder = new FrameDecoder(Direction.TO_HOST);
    FrameHandler failing =
        frame -> {
          throw new IllegalStateException("handler");
        };
    assertThatThrownBy(() -> decoder.decode(HEARTBEAT, 0, HEARTBEAT.length, failing))
        .hasMessage("handler");
    decoder.decode(HEARTBEAT, 0, HEARTBEAT.length, inbox);
    assertThat(inbox.received()).hasSize(1);
  }

  @Test
  void readsOnlyThePartOfTheArrayThatItIsGiven() {
    byte[] buffer = new Line().add(HEARTBEAT).add(HEARTBEAT).add(HEARTBEAT).bytes();
    new FrameDecoder(Direction.TO_HOST).decode(buffer, HEARTBEAT.length, HEARTBEAT.length, inbox);
    assertThat(inbox.received()).hasSize(1);
  }

  @Test
  void anotherDecoderCanGoOnWithAFrameThatIsCutAnywhere() {
    for (int cut = 1; cut < HEARTBEAT.length; cut++) {
      FrameDecoder first = new FrameDecoder(Direction.TO_HOST);
      first.decode(HEARTBEAT, 0, cut, frame -> {});
      byte[] begun = new byte[FrameFormat.MAX_STUFFED];
      int length = first.pending(begun);
      FrameDecoder second = new FrameDecoder(Direction.TO_HOST);
      int[] frames = new int[1];
      second.decode(new byte[1], 0, 1, frame -> {});
      second.decode(begun, 0, length, frame -> {});
      second.decode(HEARTBEAT, cut, HEARTBEAT.length - cut, frame -> frames[0]++);
      assertThat(frames[0]).as("cut at %d", cut).isEqualTo(1);
    }
  }
}
