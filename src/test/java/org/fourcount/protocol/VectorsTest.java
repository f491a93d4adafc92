package org.fourcount.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.fourcount.protocol.Inbox.Received;
import org.fourcount.protocol.VectorMessages.Sent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every line of vectors.tsv, both ways. */
class VectorsTest {
  private static final List<String> NO_FRAME =
      List.of("crc-check", "cobs-zero-code", "too-short", "too-long", "delimiters-only");

  static List<Vector> delivered() {
    return Vector.withOutcome("valid").filter(v -> !v.name().equals("payload-max")).toList();
  }

  static List<Vector> rejected() {
    return Vector.all().stream()
        .filter(v -> !List.of("valid", "echo", "-").contains(v.outcome()))
        .toList();
  }

  static List<Vector> encodable() {
    return Vector.all().stream().filter(v -> !NO_FRAME.contains(v.name())).toList();
  }

  @Test
  void everyLineIsLookedAt() {
    List<String> names = new ArrayList<>(List.of("crc-check", "payload-max", "echo"));
    names.add("delimiters-only");
    Stream.concat(delivered().stream(), rejected().stream()).map(Vector::name).forEach(names::add);
    assertThat(names)
        .containsExactlyInAnyOrderElementsOf(Vector.all().stream().map(Vector::name).toList());
  }

  @ParameterizedTest
  @MethodSource("delivered")
  void deliversWhatTheMeaningSays(Vector vector) {
    Inbox inbox = new Inbox();
    inbox.decode(vector.direction(), vector.bytes());
    Sent sent = VectorMessages.named(vector.name());
    int length = sent.message().length() + (vector.name().equals("longer-than-known") ? 4 : 0);
    assertThat(inbox.received())
        .containsExactly(
            new Received(
                sent.node(), vector.direction().flag(), sent.seq(), length, sent.message()));
  }

  @ParameterizedTest
  @MethodSource("rejected")
  void rejectsOnceForTheStatedReason(Vector vector) {
    Inbox inbox = new Inbox();
    RejectCounts rejects = inbox.decode(vector.direction(), vector.bytes());
    assertThat(rejects.of(Reject.valueOf(vector.outcome().toUpperCase(Locale.ROOT)))).isEqualTo(1);
    assertThat(rejects.total()).isEqualTo(1);
    assertThat(inbox.received()).isEmpty();
  }

  @Test
  void skipsAndCountsAnUnknownType() {
    Inbox inbox = new Inbox();
    RejectCounts rejects = inbox.decode(Direction.TO_HOST, Vector.named("payload-max").bytes());
    assertThat(rejects.of(Reject.UNKNOWN)).isEqualTo(1);
    assertThat(inbox.received()).isEmpty();
  }

  @Test
  void dropsAnEchoInSilence() {
    Inbox inbox = new Inbox();
    RejectCounts rejects = inbox.decode(Direction.TO_HOST, Vector.named("echo").bytes());
    assertThat(rejects.echoes()).isEqualTo(1);
    assertThat(rejects.total()).isZero();
    assertThat(inbox.received()).isEmpty();
  }

  @Test
  void takesAnIdleLineForNothing() {
    Inbox inbox = new Inbox();
    RejectCounts rejects = inbox.decode(Direction.TO_HOST, Vector.named("delimiters-only").bytes());
    assertThat(rejects.total() + rejects.echoes() + rejects.accepted()).isZero();
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
    Sent sent = VectorMessages.named(name);
    return new FrameEncoder(own, sent.seq()).encode(sent.message(), sent.node());
  }

  private static byte[] payload(String name) {
    Message message = VectorMessages.named(name).message();
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
