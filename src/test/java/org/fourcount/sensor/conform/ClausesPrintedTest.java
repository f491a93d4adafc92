package org.fourcount.sensor.conform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The clauses that are checked are those that firmware-protocol.md lists, word by word. */
class ClausesPrintedTest {
  @Test
  void theDocumentListsTheClausesThatAreChecked() throws IOException {
    List<String> printed =
        Files.readAllLines(Path.of("firmware-protocol.md")).stream()
            .dropWhile(line -> !line.equals("### Clauses"))
            .dropWhile(line -> !line.startsWith("|"))
            .takeWhile(line -> line.startsWith("|"))
            .skip(2)
            .toList();
    assertThat(printed)
        .containsExactlyElementsOf(
            Stream.of(Clause.values())
                .map(
                    clause ->
                        "| " + clause + " | " + clause.section() + " | " + clause.sentence() + " |")
                .toList());
  }
}
