package org.fourcount.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32C;
import org.fourcount.protocol.VectorMessages.Sent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every line of vectors.tsv, both ways. */
class VectorsTest {
  static List<Vector> frames() {
    return Vector.all().stream().filter(v -> !v.name().equals("crc-check")).toList();
  }

  /** All but the lines that are no frame at all. */
  static List<Vector> encodable() {
    List<String> noFrame = List.of("cobs-zero-code", "too-short", "too-long", "delimiters-only");
    return frames().stream().filter(v -> !noFrame.contains(v.name())).toList();
  }

  @ParameterizedTest
  @MethodSource("frames")
  void decodesToTheStatedOutcome(Vector vector) {
    FrameDecoder decoder = new FrameDecoder(vector.direction());
    Inbox inbox = new Inbox();
    byte[] bytes = vector.bytes();

    decoder.decode(bytes, 0, bytes.length, inbox);

    RejectCounts rejects = decoder.rejects();
    Sent sent = VectorMessages.BY_NAME.get(vector.name());
    if (sent != null) {
      assertThat(vector.outcome()).isEqualTo("valid");
      assertThat(inbox.received()).hasSize(1);
      assertThat(inbox.messages()).containsExactly(sent.message());
      assertThat(inbox.received().get(0).node()).isEqualTo(sent.node());
      assertThat(inbox.received().get(0).seq()).isEqualTo(sent.seq());
      assertThat(inbox.received().get(0).flags()).isEqualTo(vector.direction().flag());
      assertThat(rejects.total()).isEqualTo(vector.name().equals("cut-then-good") ? 1 : 0);
      return;
    }
    assertThat(inbox.received()).isEmpty();
    switch (vector.outcome()) {
      case "valid" -> {
        assertThat(vector.name()).isEqualTo("payload-max");
        assertThat(rejects.of(Reject.UNKNOWN)).isEqualTo(1);
        assertThat(rejects.total()).isEqualTo(1);
      }
      case "echo" -> {
        assertThat(rejects.echoes()).isEqualTo(1);
        assertThat(rejects.total()).isZero();
      }
      case "-" -> assertThat(rejects.total() + rejects.echoes()).isZero();
      default -> {
        assertThat(rejects.of(Reject.valueOf(vector.outcome().toUpperCase(Locale.ROOT))))
            .isEqualTo(1);
        assertThat(rejects.total()).isEqualTo(1);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("encodable")
  void encodesToTheSameBytes(Vector vector) {
    assertThat(HexFormat.of().formatHex(encoded(vector))).isEqualTo(vector.hex());
  }

  private static byte[] encoded(Vector vector) {
    byte[] status = payload("status");
    RawFrame zeros = RawFrame.of(0x11, 1, 1, 4, new byte[16]);
    return switch (vector.name()) {
      case "payload-max" -> {
        byte[] payload = new byte[240];
        Arrays.fill(payload, (byte) 0xAA);
        yield RawFrame.of(0x7E, 1, 0, 9, payload).bytes();
      }
      case "longer-than-known" ->
          RawFrame.of(0x11, 1, 1, 4, join(status, new byte[] {1, 2, 3, 4})).bytes();
      case "bad-crc" -> zeros.bytes(1);
      case "bad-length" -> zeros.withHeader(6, 17).bytes();
      case "bad-version" -> zeros.withHeader(0, 2).bytes();
      case "incompatible" -> RawFrame.of(0x11, 0x11, 1, 4, new byte[16]).bytes();
      case "shorter-than-known" -> RawFrame.of(0x11, 1, 1, 4, new byte[8]).bytes();
      case "samples-count" -> RawFrame.of(0x10, 1, 3, 1, samples(10_000_000, 1, 3, 12)).bytes();
      case "samples-format" -> RawFrame.of(0x10, 1, 3, 1, samples(10_000_000, 2, 1, 6)).bytes();
      case "samples-dt-zero" -> RawFrame.of(0x10, 1, 3, 1, samples(0, 1, 1, 6)).bytes();
      case "echo" -> encode("hello-req", Direction.TO_DEVICE);
      case "noise-then-good" ->
          join(new byte[] {0x13, 0x37, (byte) 0xFF}, encode("heartbeat", Direction.TO_HOST));
      case "cut-then-good" -> {
        byte[] good = encode("heartbeat", Direction.TO_HOST);
        yield join(Arrays.copyOf(good, 11), good);
      }
      default -> encode(vector.name(), vector.direction());
    };
  }

  private static byte[] encode(String name, Direction own) {
    Sent sent = VectorMessages.BY_NAME.get(name);
    if (sent == null) {
      return fail("no message is given for the vector " + name);
    }
    return new FrameEncoder(own, sent.seq()).encode(sent.message(), sent.node());
  }

  private static byte[] payload(String name) {
    Message message = VectorMessages.BY_NAME.get(name).message();
    byte[] payload = new byte[message.length()];
    message.write(payload, 0);
    return payload;
  }

  private static byte[] samples(int dtNs, int format, int count, int dataBytes) {
    byte[] payload = new byte[20 + dataBytes];
    new PayloadWriter(payload, 8).u32(dtNs).u32(0).u8(format).u8(count);
    return payload;
  }

  private static byte[] join(byte[] a, byte[] b) {
    byte[] joined = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, joined, a.length, b.length);
    return joined;
  }

  @Test
  void checkValueIsCastagnolis() {
    CRC32C crc = new CRC32C();
    crc.update("123456789".getBytes(StandardCharsets.US_ASCII));
    byte[] check = new byte[4];
    LittleEndian.put32(check, 0, (int) crc.getValue());
    assertThat(check).isEqualTo(Vector.named("crc-check").bytes());
  }
}
