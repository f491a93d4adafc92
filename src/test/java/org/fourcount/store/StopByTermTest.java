package org.fourcount.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.GraphicsEnvironment;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A kiosk that is told to stop, as systemd does, closes what closing its window closes. */
class StopByTermTest {
  private static final int ENDED_BY_TERM = 143;

  @TempDir Path data;

  @ParameterizedTest
  @ValueSource(strings = {"kiosk --visits", "kiosk"})
  void theDatabaseIsClosed(String command) throws Exception {
    assumeFalse(GraphicsEnvironment.isHeadless(), "There is no display to open a kiosk on.");
    String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    assumeTrue(os.contains("linux"), "Only there a stop is a signal.");
    SqliteFile file = new SqliteFile(data.resolve("fourcount.db"));
    Path said = data.resolve("said.txt");
    Process kiosk = start(command, said);
    try {
      await()
          .atMost(Duration.ofSeconds(90))
          .until(() -> !kiosk.isAlive() || (isShown(said) && file.isUnclosed()));
      kiosk.destroy();
      assertThat(kiosk.waitFor(60, TimeUnit.SECONDS)).as("it ends").isTrue();
      String log = Files.readString(said, StandardCharsets.UTF_8);
      assertThat(kiosk.exitValue()).as(log).isEqualTo(ENDED_BY_TERM);
      assertThat(file.isUnclosed()).as(log).isFalse();
      assertThat(log).doesNotContain("ERROR").doesNotContain("Exception");
      List<Runnable> checks = new ArrayList<>();
      new StationStore(file, InstantSource.system(), checks::add).open().close();
      assertThat(checks).as("checks after an unclean stop").isEmpty();
    } finally {
      kiosk.destroyForcibly();
    }
  }

  private Process start(String command, Path said) throws Exception {
    List<String> all = new ArrayList<>();
    all.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    all.addAll(List.of("-Xmx128m", "-XX:+UseSerialGC", "-cp"));
    all.add(System.getProperty("java.class.path"));
    all.add("org.fourcount.Main");
    all.addAll(List.of(command.split(" ")));
    all.addAll(List.of("--window", "1280x800", "--source", "virtual:4-0-4-0?reps=5&after=600"));
    all.addAll(List.of("--data", data.toString()));
    return new ProcessBuilder(all).redirectErrorStream(true).redirectOutput(said.toFile()).start();
  }

  private static boolean isShown(Path said) throws Exception {
    return Files.readString(said, StandardCharsets.UTF_8).contains("First frame painted");
  }
}
