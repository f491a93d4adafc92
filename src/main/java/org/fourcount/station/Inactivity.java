package org.fourcount.station;

import java.awt.AWTEvent;
import java.awt.Toolkit;
import java.awt.event.AWTEventListener;
import java.util.concurrent.TimeUnit;
import javax.swing.Timer;

/** Notices that nobody has touched anything for long. On the event thread. */
final class Inactivity implements AutoCloseable {
  private static final long TOUCHES =
      AWTEvent.MOUSE_EVENT_MASK | AWTEvent.KEY_EVENT_MASK | AWTEvent.MOUSE_MOTION_EVENT_MASK;

  private final int seconds;
  private final Timer timer;
  private final AWTEventListener touches;
  private long touchedNs = System.nanoTime();

  /**
   * Nobody is watched yet.
   *
   * @param seconds without a touch that are long
   * @param onGone told once, until somebody touches something again
   */
  Inactivity(int seconds, Runnable onGone) {
    this.seconds = seconds;
    timer = new Timer(1000 * seconds, e -> onGone.run());
    timer.setRepeats(false);
    touches = e -> touched();
  }

  /** Begins. */
  void start() {
    Toolkit.getDefaultToolkit().addAWTEventListener(touches, TOUCHES);
  }

  private void touched() {
    touchedNs = System.nanoTime();
    timer.restart();
  }

  /** They are waited for as long once more. */
  void goOn() {
    timer.restart();
  }

  /** How long ago somebody touched anything, or a screen was shown, seconds. */
  long idleS() {
    return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - touchedNs);
  }

  /**
   * Begins anew, at a screen where nobody need touch anything for longer.
   *
   * @param more seconds
   */
  void allow(int more) {
    timer.setInitialDelay(1000 * (more + seconds));
    touched();
  }

  @Override
  public void close() {
    Toolkit.getDefaultToolkit().removeAWTEventListener(touches);
    timer.stop();
  }
}
