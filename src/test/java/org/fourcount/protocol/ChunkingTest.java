package org.fourcount.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The bytes of a line come in any pieces; what they say does not depend on it. */
class ChunkingTest {
  /** All that a decoder tells about some bytes. */
  private record Heard(List<Inbox.Received> received, String counts) {}

  static List<Vector> vectors() {
    return Vector.all();
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void cutAnywhereGivesTheSame(Vector vector) {
    byte[] bytes = vector.bytes();
    Heard whole = hear(vector.direction(), bytes, bytes.length);
    for (int cut = 1; cut < bytes.length; cut++) {
      assertThat(hear(vector.direction(), bytes, cut, bytes.length)).isEqualTo(whole);
    }
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void byteByByteGivesTheSame(Vector vector) {
    byte[] bytes = vector.bytes();
    assertThat(hear(vector.direction(), bytes, everyByte(bytes.length)))
        .isEqualTo(hear(vector.direction(), bytes, bytes.length));
  }

  @Test
  void vectorsInOneStreamByteByByteGiveTheSame() {
    byte[] stream = new Line().vectors().bytes();
    assertThat(hear(Direction.TO_HOST, stream, everyByte(stream.length)))
        .isEqualTo(hear(Direction.TO_HOST, stream, stream.length));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void randomPiecesOfANoisyStreamGiveTheSame(long seed) {
    Random random = new Random(seed);
    Line line = new Line();
    RandomMessages messages = new RandomMessages(random);
    for (int i = 0; i < 200; i++) {
      line.frame(messages.next(), i).noise(random, random.nextInt(300));
    }
    byte[] stream = line.bytes();
    List<Integer> cuts = new ArrayList<>();
    for (int at = random.nextInt(600); at < stream.length; at += random.nextInt(600)) {
      cuts.add(at);
    }
    cuts.add(stream.length);
    assertThat(hear(Direction.TO_HOST, stream, cuts.stream().mapToInt(Integer::intValue).toArray()))
        .isEqualTo(hear(Direction.TO_HOST, stream, stream.length));
  }

  private static int[] everyByte(int length) {
    int[] ends = new int[length];
    for (int i = 0; i < length; i++) {
      ends[i] = i + 1;
    }
    return ends;
  }

  private static Heard hear(Direction wanted, byte[] bytes, int... ends) {
    FrameDecoder decoder = new FrameDecoder(wanted);
    Inbox inbox = new Inbox();
    int from = 0;
    for (int end : ends) {
      decoder.decode(bytes, from, end - from, inbox);
      from = end;
    }
    return new Heard(inbox.received(), decoder.rejects().toString());
  }
}
