package org.fourcount.kiosk.pieces;

import javax.swing.AbstractButton;
import javax.swing.Timer;

/**
 * Tells a button that is held from one that is tapped, by finger, mouse or space bar: what is meant
 * for trainers does not happen to whoever brushes the screen.
 */
public final class LongPress {
  /** Nobody holds a button so long by accident, milliseconds. */
  public static final int HOLD_MS = 1000;

  private final Timer timer;
  private boolean isDown;

  private LongPress(AbstractButton button, Runnable held, Runnable tapped) {
    timer = new Timer(HOLD_MS, e -> held.run());
    timer.setRepeats(false);
    button
        .getModel()
        .addChangeListener(
            e -> {
              boolean down = button.getModel().isPressed() && button.getModel().isArmed();
              if (down && !isDown) {
                timer.start();
              } else if (!down && isDown && timer.isRunning()) {
                timer.stop();
                tapped.run();
              }
              isDown = down;
            });
  }

  /**
   * Has something done when the button has been held for a second, and something else when it was
   * let go earlier.
   */
  public static void on(AbstractButton button, Runnable held, Runnable tapped) {
    new LongPress(button, held, tapped);
  }
}
