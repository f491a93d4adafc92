package org.fourcount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.GraphicsEnvironment;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A computer without a single font, as a bare server is. */
class NoFontsTest {
  @TempDir Path folder;

  @Test
  void aComputerWithoutFontsIsToldSo() throws Exception {
    assumeFalse(GraphicsEnvironment.isHeadless(), "There is no display to open a kiosk on.");
    assumeTrue(
        System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux"),
        "Only Linux takes its fonts from fontconfig.");
    Path none = folder.resolve("fonts.conf");
    Files.writeString(
        none, "<fontconfig><cachedir>" + folder.resolve("cache") + "</cachedir></fontconfig>");
    ProcessBuilder builder =
        new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.home=" + folder, // where Java remembers fonts
                "-cp",
                System.getProperty("java.class.path"),
                "org.fourcount.Main",
                "kiosk",
                "--source",
                "virtual:4-0-4-0"));
    builder.environment().put("FONTCONFIG_FILE", none.toString());
    Path said = folder.resolve("said.txt");
    Process kiosk = builder.redirectErrorStream(true).redirectOutput(said.toFile()).start();
    try {
      assertThat(kiosk.waitFor(60, TimeUnit.SECONDS)).as("it ends by itself").isTrue();
      assertThat(kiosk.exitValue()).isEqualTo(2);
      assertThat(Files.readString(said, StandardCharsets.UTF_8))
          .contains("This computer has no fonts")
          .contains("fonts-dejavu-core")
          .doesNotContain("Exception");
    } finally {
      kiosk.destroyForcibly();
    }
  }
}
