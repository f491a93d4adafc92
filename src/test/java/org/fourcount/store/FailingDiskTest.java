package org.fourcount.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A part of the trial; {@link #main} runs all of it. */
class FailingDiskTest {
  @TempDir Path folder;

  @Test
  void whateverFailsNothingIsFalselyCalledSavedAndNothingIsLost() throws Exception {
    assumeTrue(
        System.getProperty("os.name").equals("Linux"),
        "the failing disk stands before Linux's libc");
    assertThat(run(folder, 9))
        .contains("nothing falsely called saved")
        .containsPattern("; [1-9]\\d* raised the alarm");
  }

  private static String run(Path folder, int oneOf) throws Exception {
    Process process = program(folder, oneOf).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said;
  }

  private static ProcessBuilder program(Path folder, int oneOf) throws Exception {
    ProcessBuilder program = FailingDisk.program(FailingDiskTrial.class, folder);
    program.command().add(Integer.toString(oneOf));
    return program;
  }

  /** Tries every call, and shows how far that is; it takes many minutes. */
  public static void main(String[] args) throws Exception {
    Path folder = Files.createTempDirectory("failing-disk");
    System.exit(program(folder, 1).inheritIO().start().waitFor());
  }
}
