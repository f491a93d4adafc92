package org.fourcount.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a configuration holds, it is read or refused with a sentence. */
class TomlFuzzTest {
  @TempDir private static Path folder;

  @FuzzTest
  void configuration(byte[] bytes) throws IOException {
    Path file = folder.resolve("kiosk.toml");
    Files.write(file, bytes);
    try {
      assertThat(KioskConfig.read(file)).isNotNull();
    } catch (UnusableFile refused) {
      assertThat(refused.getMessage()).contains("kiosk.toml").endsWith(".");
    }
  }
}
