package org.fourcount.station;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Dimension;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.swing.JLabel;
import org.assertj.swing.edt.FailOnThreadViolationRepaintManager;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.FrameFixture;
import org.fourcount.coaching.Mark;
import org.fourcount.coaching.NodeRoles;
import org.fourcount.kiosk.Guide;
import org.fourcount.kiosk.KioskFrame;
import org.fourcount.kiosk.SetTitle;
import org.fourcount.kiosk.live.LiveSetScreen;
import org.fourcount.kiosk.look.Look;
import org.fourcount.kiosk.words.Words;
import org.fourcount.sensor.SourceUri;
import org.fourcount.sensor.Sources;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An independent hub streams a real person's recording over a pseudo-terminal into the running
 * kiosk.
 */
class HubIntoKioskTest {
  private static final Path HUB = Path.of("../shared/protocol/hub.py");
  private static final Path RECORDING =
      Path.of("../shared/recordings/physiotherapy/s1-seated-leg-raise");
  private static final int SPEED = 6;

  @TempDir Path folder;
  private Process hub;
  private KioskSession session;
  private FrameFixture window;

  @BeforeEach
  void open() throws Exception {
    assumeTrue(Files.exists(HUB), "the independent hub is not beside the project");
    assumeTrue(hasPython(), "there is no python3 to run the independent hub");
    assumeFalse(GraphicsEnvironment.isHeadless(), "there is no display");
    FailOnThreadViolationRepaintManager.install();
    Path link = folder.resolve("hub");
    hub =
        new ProcessBuilder(
                "python3",
                HUB.toString(),
                RECORDING + ".csv",
                "--link",
                link.toString(),
                "--speed",
                "" + SPEED,
                "--boot-noise",
                "--corrupt",
                "0.002")
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("hub.log").toFile())
            .start();
    await().atMost(Duration.ofSeconds(10)).until(() -> Files.exists(link));
    KnownPerson person = KnownPerson.read(Path.of(RECORDING + ".toml"));
    session =
        new KioskSession(
            Sources.opener(SourceUri.parse("serial:" + link)),
            person::coach,
            NodeRoles.USUAL,
            new SetRecords(new SetRecordings(folder.resolve("recordings")), null));
    KioskFrame frame =
        GuiActionRunner.execute(
            () -> {
              Look.DARK.install();
              KioskFrame made = KioskFrame.window(new Dimension(1280, 800));
              made.show(
                  new LiveSetScreen(
                      session,
                      new SetTitle(person.title(), 1, 1, "", Guide.NONE),
                      Look.DARK,
                      new Words(Locale.ENGLISH),
                      System::nanoTime));
              return made;
            });
    window = new FrameFixture(frame);
    session.start();
  }

  private static boolean hasPython() throws InterruptedException {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  @AfterEach
  void close() throws InterruptedException {
    if (window != null) {
      window.cleanUp();
    }
    if (session != null) {
      session.close();
    }
    if (hub != null) {
      hub.destroy();
      hub.waitFor(5, TimeUnit.SECONDS);
    }
  }

  private String shown(String sign) {
    return GuiActionRunner.execute(
        () -> window.robot().finder().findByName(sign, JLabel.class).getText());
  }

  private boolean recordingHasGrown() throws IOException {
    Path recordings = folder.resolve("recordings");
    if (!Files.isDirectory(recordings)) {
      return false;
    }
    try (Stream<Path> files = Files.list(recordings)) {
      return files.anyMatch(f -> f.toFile().length() > 10_000);
    }
  }

  @Test
  void theScreenCountsARealPersonAndTheBytesAreKept() {
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> assertThat(session.state().reps()).hasSizeGreaterThanOrEqualTo(3));
    assertThat(session.state().reps().subList(0, 3)).allMatch(r -> r.mark() == Mark.CLEAN);
    await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(() -> assertThat(shown("reps")).matches("([4-9]|1\\d) of 30"));
    await().atMost(Duration.ofSeconds(10)).until(this::recordingHasGrown);
  }
}
