package org.fourcount.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.fourcount.protocol.Inbox.Received;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes that nobody sent as a frame never become one, and never stop the decoder. */
class HostileBytesTest {
  private static final int BYTES = 1_000_000;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void randomBytesAreNoFrame(long seed) {
    byte[] noise = new byte[BYTES];
    new Random(seed).nextBytes(noise);
    assertNothingDelivered(noise);
  }

  /** More delimiters and small codes than chance gives, so that more gets past COBS. */
  @ParameterizedTest
  @ValueSource(longs = {4, 5, 6})
  void randomBytesThatLookLikeFramesAreNoFrame(long seed) {
    Random random = new Random(seed);
    byte[] noise = new byte[BYTES];
    for (int i = 0; i < noise.length; i++) {
      noise[i] = (byte) (random.nextInt(30) == 0 ? 0 : 1 + random.nextInt(4));
    }
    assertNothingDelivered(noise);
  }

  private static void assertNothingDelivered(byte[] noise) {
    Inbox inbox = new Inbox();
    RejectCounts rejects = inbox.decode(Direction.TO_HOST, noise);
    assertThat(inbox.received()).isEmpty();
    assertThat(rejects.total()).isGreaterThan(1000);
  }

  @ParameterizedTest
  @ValueSource(longs = {7, 8, 9})
  void damagedFramesAreDeliveredAsSentOrNotAtAll(long seed) {
    Random random = new Random(seed);
    RandomMessages messages = new RandomMessages(random);
    FrameEncoder encoder = new FrameEncoder(Direction.TO_HOST);
    FrameDecoder decoder = new FrameDecoder(Direction.TO_HOST);
    for (int bytes = 0; bytes < BYTES; ) {
      Inbox sent = new Inbox();
      byte[] frame = encoder.encode(messages.next(), random.nextInt(256));
      sent.decode(Direction.TO_HOST, frame);
      byte[] damaged = new Line().add(damage(random, frame)).add(new byte[1]).bytes();
      Inbox arrived = new Inbox();
      decoder.decode(damaged, 0, damaged.length, arrived);
      Received original = sent.received().get(0);
      assertThat(arrived.received()).allMatch(original::equals);
      bytes += damaged.length;
    }
    assertThat(decoder.rejects().total()).isGreaterThan(1000);
  }

  private static byte[] damage(Random random, byte[] frame) {
    byte[] damaged = frame.clone();
    int at = random.nextInt(frame.length);
    switch (random.nextInt(4)) {
      case 0 -> damaged[at] ^= (byte) (1 << random.nextInt(8));
      case 1 -> damaged = Arrays.copyOf(frame, at);
      case 2 -> {
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
          damaged[random.nextInt(frame.length)] = (byte) random.nextInt(256);
        }
      }
      default -> {
        int burst = Math.min(frame.length - at, 1 + random.nextInt(32));
        for (int i = 0; i < burst; i++) {
          damaged[at + i] = (byte) random.nextInt(256);
        }
      }
    }
    return damaged;
  }
}
