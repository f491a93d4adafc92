package org.fourcount.protocol;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** One line of vectors.tsv. */
record Vector(String name, String outcome, String meaning, String hex) {
  static List<Vector> all() {
    try (InputStream in =
        Objects.requireNonNull(Vector.class.getResourceAsStream("/protocol/vectors.tsv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split("\t", -1))
          .map(cells -> new Vector(cells[0], cells[1], cells[2], cells[3]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Vector named(String name) {
    return all().stream().filter(v -> v.name().equals(name)).findFirst().orElseThrow();
  }

  static Stream<Vector> withOutcome(String outcome) {
    return all().stream().filter(v -> v.outcome().equals(outcome));
  }

  byte[] bytes() {
    return HexFormat.of().parseHex(hex);
  }

  /** The vectors hold frames of both directions; three of them are the host's. */
  Direction direction() {
    return List.of("hello-req", "time-req", "cmd-start").contains(name)
        ? Direction.TO_DEVICE
        : Direction.TO_HOST;
  }

  @Override
  public String toString() {
    return name;
  }
}
