package org.fourcount.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples are those of Cheshire and Baker and of Wikipedia's page on COBS. */
class CobsTest {
  @ParameterizedTest
  @CsvSource({
    "00, 0101",
    "0000, 010101",
    "001100, 01021101",
    "11220033, 0311220233",
    "11223344, 0511223344",
    "11000000, 0211010101"
  })
  void stuffsAsThePaperSays(String body, String stuffed) {
    byte[] bytes = HexFormat.of().parseHex(body);
    byte[] out = new byte[bytes.length + 2];
    int length = Cobs.encode(bytes, bytes.length, out, 0);
    assertThat(HexFormat.of().formatHex(out, 0, length)).isEqualTo(stuffed);
  }

  @ParameterizedTest
  @ValueSource(ints = {253, 254, 255, 508, 600})
  void longRunsWithoutAZeroComeBack(int length) {
    byte[] body = new byte[length];
    Arrays.fill(body, (byte) 7);
    assertComesBack(body);
  }

  @Test
  void anyBodyComesBack() {
    Random random = new Random(5);
    for (int i = 0; i < 5000; i++) {
      byte[] body = new byte[random.nextInt(FrameFormat.MAX_BODY + 1)];
      random.nextBytes(body);
      int zeros = random.nextInt(body.length + 1);
      for (int z = 0; z < zeros; z++) {
        body[random.nextInt(body.length)] = 0;
      }
      assertComesBack(body);
    }
  }

  private static void assertComesBack(byte[] body) {
    byte[] out = new byte[body.length + body.length / 254 + 1];
    int stuffed = Cobs.encode(body, body.length, out, 0);
    assertThat(Arrays.copyOf(out, stuffed)).doesNotContain(0);
    int length = Cobs.decodeInPlace(out, stuffed);
    assertThat(Arrays.copyOf(out, length)).isEqualTo(body);
  }

  @Test
  void aCodePastTheEndIsNoCobs() {
    assertThat(Cobs.decodeInPlace(new byte[] {3, 1}, 2)).isEqualTo(-1);
  }
}
