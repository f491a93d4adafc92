package org.fourcount.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
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
        .contains("raised the alarm");
  }

  private static String run(Path folder, int oneOf) throws Exception {
    ProcessBuilder program = FailingDisk.program(FailingDiskTrial.class, folder);
    program.command().add(Integer.toString(oneOf));
    Process process = program.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said;
  }

  /** Tries every call. */
  public static void main(String[] args) throws Exception {
    System.out.print(run(java.nio.file.Files.createTempDirectory("failing-disk"), 1));
  }
}
