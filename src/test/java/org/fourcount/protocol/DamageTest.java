package org.fourcount.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.fourcount.protocol.Inbox.Received;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A damaged byte costs at most the frame that it was part of. */
class DamageTest {
  private static final int FRAMES = 40;

  private final Random random = new Random(4040);
  private final byte[] stream = stream(random);
  private final List<Received> sent = received(stream);

  private static byte[] stream(Random random) {
    RandomMessages messages = new RandomMessages(random);
    Line line = new Line();
    for (int i = 0; i < FRAMES; i++) {
      line.frame(messages.next(), i);
    }
    return line.bytes();
  }

  private static List<Received> received(byte[] bytes) {
    Inbox inbox = new Inbox();
    inbox.decode(Direction.TO_HOST, bytes);
    return inbox.received();
  }

  @Test
  void theSoundStreamIsWhole() {
    assertThat(sent).hasSize(FRAMES);
  }

  @Test
  void aChangedByteCostsAtMostOneFrame() {
    for (int at = 0; at < stream.length; at++) {
      byte[] damaged = stream.clone();
      damaged[at] ^= (byte) (1 + random.nextInt(255));
      assertAtMostLost(1, damaged);
    }
  }

  @Test
  void aFlippedBitCostsAtMostOneFrame() {
    for (int bit = 0; bit < stream.length * 8; bit++) {
      byte[] damaged = stream.clone();
      damaged[bit / 8] ^= (byte) (1 << bit % 8);
      assertAtMostLost(1, damaged);
    }
  }

  @Test
  void aByteThatBecameADelimiterCostsAtMostOneFrame() {
    for (int at = 0; at < stream.length; at++) {
      byte[] damaged = stream.clone();
      damaged[at] = 0;
      assertAtMostLost(1, damaged);
    }
  }

  @Test
  void aLostByteCostsAtMostOneFrame() {
    for (int at = 0; at < stream.length; at++) {
      byte[] damaged = Arrays.copyOf(stream, stream.length - 1);
      System.arraycopy(stream, at + 1, damaged, at, stream.length - at - 1);
      assertAtMostLost(1, damaged);
    }
  }

  @Test
  void anInventedByteCostsAtMostOneFrame() {
    for (int at = 0; at <= stream.length; at++) {
      byte[] damaged = Arrays.copyOf(stream, stream.length + 1);
      System.arraycopy(stream, at, damaged, at + 1, stream.length - at);
      damaged[at] = (byte) random.nextInt(256);
      assertAtMostLost(1, damaged);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 5, 8})
  void severalDamagedBytesCostAtMostAsManyFrames(int bytes) {
    for (int round = 0; round < 2000; round++) {
      byte[] damaged = stream.clone();
      for (int i = 0; i < bytes; i++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      assertAtMostLost(bytes, damaged);
    }
  }

  private void assertAtMostLost(int most, byte[] damaged) {
    List<Received> arrived = received(damaged);
    assertThat(arrived).hasSizeGreaterThanOrEqualTo(FRAMES - most);
    assertThat(sent).containsSubsequence(arrived);
  }
}
