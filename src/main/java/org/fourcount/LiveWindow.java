package org.fourcount;

import java.awt.GraphicsEnvironment;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.lang.management.ManagementFactory;
import javax.swing.SwingUtilities;
import org.fourcount.config.UnusableFile;
import org.fourcount.kiosk.KioskFrame;
import org.fourcount.kiosk.SetTitle;
import org.fourcount.kiosk.live.LiveSetScreen;
import org.fourcount.kiosk.look.Look;
import org.fourcount.kiosk.sound.Speaker;
import org.fourcount.kiosk.words.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts a session on the screen. */
final class LiveWindow {
  private static final Logger LOG = LoggerFactory.getLogger(LiveWindow.class);

  private LiveWindow() {}

  /** Opens the window and starts the session; returns at once. */
  static void open(
      KioskSession session,
      SetTitle title,
      Words words,
      Look look,
      boolean sound,
      KioskOptions options)
      throws UnusableFile {
    if (GraphicsEnvironment.isHeadless()) {
      throw new UnusableFile(
          "There is no display to show the kiosk on: set DISPLAY, or run it in a desktop session.");
    }
    SwingUtilities.invokeLater(
        () -> {
          look.install();
          KioskFrame frame =
              options.window == null ? KioskFrame.fullScreen() : KioskFrame.window(options.window);
          frame.addWindowListener(whenClosed(session::close));
          LiveSetScreen screen = new LiveSetScreen(session, title, look, words, System::nanoTime);
          if (sound) {
            Speaker speaker = new Speaker();
            screen.sound(speaker::play);
            frame.addWindowListener(whenClosed(speaker::close));
          }
          frame.show(screen);
          session.start();
          SwingUtilities.invokeLater(LiveWindow::logFirstFrame);
        });
  }

  private static WindowAdapter whenClosed(Runnable what) {
    return new WindowAdapter() {
      @Override
      public void windowClosed(WindowEvent e) {
        what.run();
      }
    };
  }

  /** Queued behind the first painting. */
  private static void logFirstFrame() {
    long since = System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
    LOG.info("First frame painted {} ms after the start.", since);
  }
}
