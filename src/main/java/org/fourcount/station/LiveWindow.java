package org.fourcount.station;

import java.awt.GraphicsEnvironment;
import java.awt.Toolkit;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;
import org.fourcount.config.UnusableFile;
import org.fourcount.kiosk.KioskFrame;
import org.fourcount.kiosk.SetTitle;
import org.fourcount.kiosk.StallDetector;
import org.fourcount.kiosk.live.LiveSetScreen;
import org.fourcount.kiosk.look.Look;
import org.fourcount.kiosk.sound.Speaker;
import org.fourcount.kiosk.sound.Tone;
import org.fourcount.kiosk.words.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts a session on the screen. */
public final class LiveWindow {
  private static final Logger LOG = LoggerFactory.getLogger(LiveWindow.class);

  private LiveWindow() {}

  /**
   * Has the event thread load what every window needs, while this thread reads the configuration:
   * on two cores the first frame comes so much sooner. A wrong configuration is said all the same.
   */
  public static void prepare() {
    if (!GraphicsEnvironment.isHeadless()) {
      SwingUtilities.invokeLater(Look.DARK::install);
    }
  }

  /** Opens the window and starts the session; returns at once. */
  static void open(
      KioskSession session,
      SetTitle title,
      Words words,
      Look look,
      boolean sound,
      KioskOptions options)
      throws UnusableFile {
    onFrame(
        look,
        options,
        frame -> {
          whenClosed(frame, session::close);
          LiveSetScreen screen = new LiveSetScreen(session, title, look, words, System::nanoTime);
          screen.sound(sound(frame, sound));
          frame.show(screen);
          session.start();
        });
  }

  /** Opens the window of a station where people sign in; returns at once. */
  static void openVisits(
      BiFunction<KioskFrame, Consumer<Tone>, Station> stations,
      Look look,
      Runnable onClose,
      KioskOptions options)
      throws UnusableFile {
    onFrame(
        look,
        options,
        frame -> {
          if (options.window == null) {
            frame.lock();
          }
          Station station = stations.apply(frame, soundWhenNeeded(frame));
          whenClosed(
              frame,
              () -> {
                station.close();
                onClose.run();
              });
          station.start();
        });
  }

  private static void onFrame(Look look, KioskOptions options, Consumer<KioskFrame> then)
      throws UnusableFile {
    if (GraphicsEnvironment.isHeadless()) {
      throw new UnusableFile(
          "There is no display to show the kiosk on: set DISPLAY, or run it in a desktop session.");
    }
    SwingUtilities.invokeLater(
        () -> {
          Toolkit.getDefaultToolkit().getSystemEventQueue().push(new StallDetector());
          look.install();
          then.accept(
              options.window == null ? KioskFrame.fullScreen() : KioskFrame.window(options.window));
          SwingUtilities.invokeLater(LiveWindow::logFirstFrame);
        });
  }

  private static Consumer<Tone> sound(KioskFrame frame, boolean on) {
    if (!on) {
      return tone -> {};
    }
    Speaker speaker = new Speaker();
    whenClosed(frame, speaker::close);
    return speaker::play;
  }

  /** The sound card is left alone until the first tone. */
  private static Consumer<Tone> soundWhenNeeded(KioskFrame frame) {
    List<Consumer<Tone>> opened = new ArrayList<>();
    return tone -> {
      if (opened.isEmpty()) {
        opened.add(sound(frame, true));
      }
      opened.get(0).accept(tone);
    };
  }

  private static void whenClosed(KioskFrame frame, Runnable what) {
    frame.addWindowListener(
        new WindowAdapter() {
          @Override
          public void windowClosed(WindowEvent e) {
            what.run();
          }
        });
  }

  /** Queued behind the first painting. */
  private static void logFirstFrame() {
    long since = System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
    LOG.info("First frame painted {} ms after the start.", since);
  }
}
