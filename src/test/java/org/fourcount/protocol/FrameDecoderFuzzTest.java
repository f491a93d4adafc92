package org.fourcount.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Arrays;
import org.fourcount.protocol.Inbox.Received;

/** Whatever arrives, the decoder neither throws nor takes what is no frame. */
class FrameDecoderFuzzTest {
  /** The same bytes give the same frames and the same counts, however they are cut. */
  @FuzzTest
  void rawBytes(byte[] bytes) {
    for (Direction direction : Direction.values()) {
      Inbox whole = new Inbox();
      String counts = whole.decode(direction, bytes).toString();
      Inbox pieces = new Inbox();
      FrameDecoder decoder = new FrameDecoder(direction);
      for (int i = 0; i < bytes.length; i++) {
        decoder.decode(bytes, i, 1, pieces);
      }
      assertThat(pieces.received()).isEqualTo(whole.received());
      assertThat(decoder.rejects()).hasToString(counts);
    }
  }

  /**
   * Frames whose check value is right and whose fields are anything: a type, flags, node and length
   * for each, then its payload. What is delivered is encoded to a frame that says the same.
   */
  @FuzzTest
  void damagedFields(byte[] bytes) {
    for (Direction direction : Direction.values()) {
      int at = 0;
      while (at + 4 <= bytes.length) {
        int length = Math.min(bytes[at + 3] & 0xFF, Math.min(240, bytes.length - at - 4));
        byte[] payload = Arrays.copyOfRange(bytes, at + 4, at + 4 + length);
        int node = bytes[at + 2] & 0xFF;
        RawFrame frame =
            RawFrame.of(bytes[at] & 0xFF, bytes[at + 1] & 0xFF, node, at & 0xFFFF, payload);
        Inbox inbox = new Inbox();
        inbox.decode(direction, frame.bytes());
        for (Received received : inbox.received()) {
          saysTheSame(direction, received);
        }
        at += 4 + length;
      }
    }
  }

  private static void saysTheSame(Direction direction, Received received) {
    byte[] again =
        new FrameEncoder(direction, received.seq()).encode(received.message(), received.node());
    Inbox inbox = new Inbox();
    inbox.decode(direction, again);
    boolean cannotBeSaid =
        received.message() instanceof Command command
            && command.order() instanceof Order.NotUnderstood;
    if (!cannotBeSaid) {
      Received told = inbox.received().get(0);
      assertThat(told.message()).isEqualTo(received.message());
      assertThat(told.node()).isEqualTo(received.node());
      assertThat(told.seq()).isEqualTo(received.seq());
    }
  }
}
