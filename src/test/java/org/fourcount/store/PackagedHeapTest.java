package org.fourcount.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The unit that IT installs gives the kiosk enough memory for what people do at it. */
class PackagedHeapTest {
  @TempDir Path folder;

  /** What the unit says of memory. */
  private static List<String> heap() throws Exception {
    String start =
        Files.readAllLines(Path.of("src/packaging/fourcount.service")).stream()
            .filter(line -> line.startsWith("ExecStart="))
            .findFirst()
            .orElseThrow();
    return Stream.of(start.split(" "))
        .filter(word -> word.matches("-Xm[sxn].*|-XX:\\+Use.*GC|-XX:\\+ExitOnOutOfMemoryError"))
        .toList();
  }

  @Test
  void aPinCanBeChecked() throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(heap());
    assertThat(command).anyMatch(word -> word.startsWith("-Xmx"));
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(PinInAHeap.class.getName());
    command.add(folder.toString());
    Path said = folder.resolve("said.txt");
    Process program =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    try {
      assertThat(program.waitFor(120, TimeUnit.SECONDS)).as("it ends by itself").isTrue();
      assertThat(program.exitValue())
          .as("%s %s", command.subList(1, 4), Files.readString(said, StandardCharsets.UTF_8))
          .isZero();
    } finally {
      program.destroyForcibly();
    }
  }
}
