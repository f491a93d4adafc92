package org.fourcount.station;

import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.swing.SwingUtilities;
import org.fourcount.kiosk.KioskFrame;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What closes a kiosk, done once: when its window is closed, or when the program is told to stop
 * (SIGTERM, a log-out, Ctrl-C). Steps are added and done on the event thread.
 */
final class Ending {
  private static final Logger LOG = LoggerFactory.getLogger(Ending.class);

  /** A program that was told to stop waits so long at most for the event thread, seconds. */
  private static final int LONGEST_S = 10;

  private final List<Runnable> steps = new ArrayList<>();
  private final CountDownLatch isDone = new CountDownLatch(1);
  private volatile Runnable last = () -> {};
  private boolean isBegun;

  /** What follows the end of this window, or of the program. */
  static Ending of(KioskFrame frame) {
    Ending ending = new Ending();
    frame.addWindowListener(
        new WindowAdapter() {
          @Override
          public void windowClosed(WindowEvent e) {
            ending.run();
          }
        });
    Runtime.getRuntime().addShutdownHook(new Thread(ending::stop, "stop"));
    return ending;
  }

  /** Has this done then, after what was added before. */
  void add(Runnable step) {
    steps.add(step);
  }

  /** What a program that stops waits for when all steps are done; it has to end by itself. */
  void await(Runnable wait) {
    last = wait;
  }

  private void run() {
    if (isBegun) {
      return;
    }
    isBegun = true;
    for (Runnable step : steps) {
      try {
        step.run();
      } catch (RuntimeException e) {
        LOG.error("Not all could be closed.", e); // what else there is still is
      }
    }
    isDone.countDown();
  }

  /** The program ends when this returns. */
  private void stop() {
    try {
      if (isDone.getCount() > 0) {
        SwingUtilities.invokeLater(this::run);
      }
      if (!isDone.await(LONGEST_S, TimeUnit.SECONDS)) {
        LOG.error("The screen did not answer, so that not all could be closed.");
      }
      last.run();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
