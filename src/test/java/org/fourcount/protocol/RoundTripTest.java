package org.fourcount.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.fourcount.protocol.Inbox.Received;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What one end encodes, the other decodes. */
class RoundTripTest {
  @ParameterizedTest
  @EnumSource
  void everyMessageComesBackAsItWas(MessageType type) {
    Random random = new Random(type.code());
    RandomMessages messages = new RandomMessages(random);
    for (int i = 0; i < 2000; i++) {
      Direction own = random.nextBoolean() ? Direction.TO_HOST : Direction.TO_DEVICE;
      int node = random.nextInt(256);
      int seq = random.nextInt(0x10000);
      Message sent = messages.next(type);
      Inbox inbox = new Inbox();
      inbox.decode(own, new FrameEncoder(own, seq).encode(sent, node));
      assertThat(inbox.received())
          .containsExactly(new Received(node, own.flag(), seq, sent.length(), sent));
    }
  }

  @Test
  void sequenceNumberWrapsAfter65535() {
    FrameEncoder encoder = new FrameEncoder(Direction.TO_HOST, 65535);
    Inbox inbox = new Inbox();
    byte[] line =
        new Line()
            .add(encoder.encode(new TimeRequest(1), 0))
            .add(encoder.encode(new TimeRequest(2), 0))
            .bytes();
    inbox.decode(Direction.TO_HOST, line);
    assertThat(inbox.received()).extracting(Received::seq).containsExactly(65535, 0);
  }

  @Test
  void aFrameIsWrittenWhereItIsAskedTo() {
    byte[] out = new byte[300];
    Message message = new TimeRequest(7);
    int length = new FrameEncoder(Direction.TO_HOST).encode(message, 0, out, 20);
    byte[] alone = new FrameEncoder(Direction.TO_HOST).encode(message, 0);
    assertThat(out).startsWith(new byte[20]).containsSubsequence(alone);
    assertThat(Arrays.copyOfRange(out, 20, 20 + length)).isEqualTo(alone);
  }

  @Test
  void noFrameIsLongerThan255Bytes() {
    short[] values = new short[Samples.maxCount(Samples.ACCEL) * 3];
    Arrays.fill(values, (short) -1);
    Samples longest = new Samples(-1, 0xFFFFFFFFL, 0xFFFFFFFFL, 1, 255, 255, values);
    assertThat(new FrameEncoder(Direction.TO_HOST, 65535).encode(longest, 255).length)
        .isLessThanOrEqualTo(FrameFormat.MAX_WIRE);
  }
}
