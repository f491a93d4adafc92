package org.fourcount.station;

import java.awt.Dimension;
import java.awt.GraphicsEnvironment;
import java.awt.Toolkit;
import java.awt.event.KeyEvent;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import org.fourcount.config.KioskConfig;
import org.fourcount.config.UnusableFile;
import org.fourcount.kiosk.KioskFrame;
import org.fourcount.kiosk.SetTitle;
import org.fourcount.kiosk.StallDetector;
import org.fourcount.kiosk.live.LiveSetScreen;
import org.fourcount.kiosk.look.Look;
import org.fourcount.kiosk.pieces.NoticeScreen;
import org.fourcount.kiosk.sound.Loudspeaker;
import org.fourcount.kiosk.words.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts a session on the screen. */
public final class LiveWindow {
  private static final Logger LOG = LoggerFactory.getLogger(LiveWindow.class);

  /** When the first screen has been painted, and hardly anybody can have touched it. */
  private static final int REHEARSAL_MS = 300;

  private final KioskConfig station;
  private final WindowOptions options;
  private final Look look;

  /** A window as this station has it. */
  LiveWindow(KioskConfig station, WindowOptions options) {
    this.station = station;
    this.options = options;
    look = options.look(station);
  }

  /**
   * Has the event thread load what every window needs, while this thread reads the configuration:
   * on two cores the first frame comes so much sooner. A wrong configuration is said all the same.
   */
  public static void prepare() {
    if (!GraphicsEnvironment.isHeadless()) {
      SwingUtilities.invokeLater(
          () -> {
            if (Look.hasFonts()) {
              Look.DARK.install();
            }
          });
    }
  }

  /** Opens the window and starts the session; returns at once. */
  void open(KioskSession session, SetTitle title, Words words) throws UnusableFile {
    warnOfSize();
    onFrame(
        (frame, ending) -> {
          ending.add(session::close);
          LiveSetScreen screen = new LiveSetScreen(session, title, look, words, System::nanoTime);
          if (station.manner().sound()) {
            Loudspeaker all = sound(ending);
            screen.sound(station.manner().speech() ? all : new StationSound.TonesOnly(all));
          }
          screen.size(StationSetup.readingSize(station));
          frame.show(screen);
          session.start();
          watchTheEventThread();
        });
  }

  /** Opens the window of a station where people sign in; returns at once. */
  void openVisits(BiFunction<KioskFrame, Loudspeaker, Station> stations, Runnable onClose)
      throws UnusableFile {
    warnOfSize();
    onFrame(
        (frame, ending) -> {
          if (options.size == null) {
            frame.lock();
          }
          Station opened = stations.apply(frame, sound(ending));
          ending.add(opened::close);
          ending.add(onClose);
          ending.await(opened::awaitClosed);
          opened.start();
          Timer quiet =
              new Timer(
                  REHEARSAL_MS,
                  e -> {
                    opened.rehearse();
                    watchTheEventThread();
                  });
          quiet.setRepeats(false);
          quiet.start();
        });
  }

  private static void watchTheEventThread() {
    Toolkit.getDefaultToolkit().getSystemEventQueue().push(new StallDetector());
  }

  /** Opens a window that is only looked at; returns at once. */
  void openWall(Function<Look, JComponent> screens, Runnable onClose) throws UnusableFile {
    onFrame(
        (frame, ending) -> {
          ending.add(onClose);
          JComponent screen = screens.apply(look);
          if (options.size == null) {
            frame.lock();
          } else {
            closeByEscape(frame, screen);
          }
          frame.show(screen);
        });
  }

  private static void closeByEscape(KioskFrame frame, JComponent screen) {
    screen.registerKeyboardAction(
        e -> frame.dispose(),
        KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0),
        JComponent.WHEN_IN_FOCUSED_WINDOW);
  }

  /** Says what is too small to be read or touched by whoever lifts. */
  private void warnOfSize() {
    StationSetup.readingSize(station).shortfalls().forEach(LOG::warn);
  }

  private void onFrame(BiConsumer<KioskFrame, Ending> then) throws UnusableFile {
    if (GraphicsEnvironment.isHeadless()) {
      throw new UnusableFile(
          "There is no display to show the kiosk on: set DISPLAY, or run it in a desktop session.");
    }
    if (!Look.hasFonts()) {
      throw new UnusableFile(
          "This computer has no fonts, so nothing can be written on its screen: install some (on"
              + " Debian: apt-get install fontconfig fonts-dejavu-core) and start again.");
    }
    SwingUtilities.invokeLater(
        () -> {
          look.install();
          KioskFrame frame =
              options.size == null ? KioskFrame.fullScreen() : KioskFrame.window(options.size);
          Ending ending = Ending.of(frame);
          if (frame.isTooSmall()) {
            frame.show(tooSmall(frame, () -> then.accept(frame, ending)));
          } else {
            then.accept(frame, ending);
          }
          SwingUtilities.invokeLater(LiveWindow::logFirstFrame);
        });
  }

  private NoticeScreen tooSmall(KioskFrame frame, Runnable onward) {
    Words words = new Words(options.language(station));
    Dimension smallest = KioskFrame.SMALLEST;
    String sentence =
        words.text(
            "notice.small-how",
            String.valueOf(frame.getWidth()),
            String.valueOf(frame.getHeight()),
            String.valueOf(smallest.width),
            String.valueOf(smallest.height));
    LOG.warn(sentence);
    return new NoticeScreen("notice.small-screen", sentence, look.palette(), words, onward);
  }

  private Loudspeaker sound(Ending ending) {
    StationSound sound = new StationSound(Path.of(station.manner().voices()));
    ending.add(sound::close);
    return sound;
  }

  /** Queued behind the first painting. */
  private static void logFirstFrame() {
    long since = System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
    LOG.info("First frame painted {} ms after the start.", since);
  }
}
