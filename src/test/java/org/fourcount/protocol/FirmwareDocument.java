package org.fourcount.protocol;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** The tables of firmware-protocol.md. */
final class FirmwareDocument {
  /** A test vector as it is printed there. */
  record Printed(String name, String to, String outcome, String says, String hex) {
    byte[] bytes() {
      return HexFormat.of().parseHex(hex);
    }

    Direction wanted() {
      return to.equals("hub") ? Direction.TO_DEVICE : Direction.TO_HOST;
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private FirmwareDocument() {}

  static List<Printed> valid() {
    return vectors("### Valid");
  }

  static List<Printed> invalid() {
    return vectors("### Not valid, or not for us");
  }

  private static List<Printed> vectors(String heading) {
    return table(heading).stream()
        .map(c -> new Printed(c.get(0), c.get(1), c.get(2), c.get(3), unfold(c.get(4))))
        .toList();
  }

  /** Byte by byte, where {@code 01*16} stands for sixteen of them. */
  private static String unfold(String bytes) {
    StringBuilder hex = new StringBuilder();
    for (String run : bytes.replace("`", "").split(" ", -1)) {
      String[] parts = run.split("\\*", -1);
      hex.append(parts[0].repeat(parts.length > 1 ? Integer.parseInt(parts[1]) : 1));
    }
    return hex.toString();
  }

  /** The cells of the first table after this heading, without its head. */
  static List<List<String>> table(String heading) {
    return lines().stream()
        .dropWhile(line -> !line.equals(heading))
        .dropWhile(line -> !line.startsWith("|"))
        .takeWhile(line -> line.startsWith("|"))
        .skip(2)
        .map(line -> Arrays.stream(line.split("\\|", -1)).skip(1).map(String::strip).toList())
        .toList();
  }

  private static List<String> lines() {
    try {
      return Files.readAllLines(Path.of("firmware-protocol.md"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
