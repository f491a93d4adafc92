package org.fourcount.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fourcount.protocol.FirmwareDocument.Printed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What firmware-protocol.md prints is what this program does. */
class FirmwareProtocolTest {
  /** They hold more than a message can say. */
  private static final List<String> NOT_ENCODED =
      List.of("samples-later-bits", "longer-than-known", "noise-then-good", "cut-then-good");

  static List<Printed> valid() {
    return FirmwareDocument.valid();
  }

  static List<Printed> encodable() {
    return valid().stream().filter(v -> !NOT_ENCODED.contains(v.name())).toList();
  }

  static List<Printed> invalid() {
    return FirmwareDocument.invalid();
  }

  @ParameterizedTest
  @MethodSource("valid")
  void aValidVectorSaysWhatIsPrinted(Printed vector) {
    Inbox inbox = new Inbox();
    inbox.decode(vector.wanted(), vector.bytes());
    assertThat(inbox.received())
        .extracting(Description::of)
        .containsExactly(Description.plain(vector.says()));
  }

  @ParameterizedTest
  @MethodSource("encodable")
  void aValidVectorIsEncodedToTheBytesPrinted(Printed vector) {
    Inbox inbox = new Inbox();
    inbox.decode(vector.wanted(), vector.bytes());
    Inbox.Received frame = inbox.received().get(0);
    assertThat(new FrameEncoder(vector.wanted(), frame.seq()).encode(frame.message(), frame.node()))
        .isEqualTo(vector.bytes());
  }

  @ParameterizedTest
  @MethodSource("invalid")
  void anInvalidVectorIsDroppedForTheReasonPrinted(Printed vector) {
    Inbox inbox = new Inbox();
    RejectCounts rejects = inbox.decode(vector.wanted(), vector.bytes());
    boolean counted = !List.of("nothing", "echo").contains(vector.outcome());
    assertThat(inbox.received()).isEmpty();
    assertThat(rejects.total()).isEqualTo(counted ? 1 : 0);
    assertThat(rejects.echoes()).isEqualTo(vector.outcome().equals("echo") ? 1 : 0);
    if (counted) {
      Reject reason = Reject.valueOf(vector.outcome().toUpperCase(Locale.ROOT));
      assertThat(rejects.of(reason)).isEqualTo(1);
    }
  }

  @Test
  void everyIndependentVectorIsPrinted() {
    Map<String, String> printed =
        Stream.concat(valid().stream(), invalid().stream())
            .collect(Collectors.toMap(Printed::name, Printed::hex));
    assertThat(printed)
        .containsAllEntriesOf(
            Vector.all().stream()
                .filter(v -> !v.name().equals("crc-check"))
                .collect(Collectors.toMap(Vector::name, Vector::hex)));
  }

  @ParameterizedTest
  @EnumSource
  void theFieldsOfAMessageFillItsShortestPayload(MessageType type) {
    int at = 0;
    for (List<String> row : FirmwareDocument.table(heading(type))) {
      assertThat(row.get(0)).as(row.toString()).isEqualTo(String.valueOf(at));
      at += size(row.get(1));
    }
    assertThat(at).isEqualTo(type.minLength());
  }

  private static String heading(MessageType type) {
    return String.format("### 0x%02X %s", type.code(), type);
  }

  private static int size(String type) {
    return switch (type) {
      case "u8", "i8" -> 1;
      case "u16", "i16" -> 2;
      case "u32" -> 4;
      case "u64" -> 8;
      case "u8[8]" -> 8;
      case "u8[16]" -> 16;
      default -> throw new AssertionError("an unknown type is printed: " + type);
    };
  }

  @Test
  void everyMessageIsListed() {
    assertThat(FirmwareDocument.table("## 5 Messages"))
        .extracting(row -> row.get(0) + " " + row.get(1))
        .containsExactlyElementsOf(
            Stream.of(MessageType.values())
                .map(type -> String.format("0x%02X %s", type.code(), type))
                .toList());
  }

  @Test
  void everySensorModelIsListed() {
    String models =
        FirmwareDocument.table(heading(MessageType.NODE_INFO)).stream()
            .filter(row -> row.get(2).equals("model"))
            .findFirst()
            .orElseThrow()
            .get(4);
    for (SensorModel model : SensorModel.values()) {
      assertThat(models).contains(model.code() + " " + model.label().split(" ", -1)[0]);
    }
  }
}
