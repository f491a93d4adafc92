package org.fourcount.kiosk;

import java.awt.Point;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.function.LongSupplier;
import javax.swing.JComponent;

/**
 * Keeps the second of two hasty touches from doing what nobody saw: where a touch has brought a new
 * screen, another at the same place soon after was meant for the old one. It lies over the screen
 * and is there only at that place and for that long.
 */
final class SecondTouch extends JComponent {
  /** A double touch is over by then; who reads first takes longer. */
  private static final long SOON_NS = 500_000_000;

  /** Fingers do not come down twice at one place: 20 mm on the smallest screen, pixels. */
  private static final int NEAR = 60;

  private final transient LongSupplier nanoTime;
  private final transient Point touched = new Point();
  private long touchedNs = Long.MIN_VALUE;
  private boolean isNew;

  SecondTouch(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
    setName("second-touch");
    addMouseListener(new MouseAdapter() {}); // takes what it lies over
  }

  /** The screen was touched here; this frame's pixels. */
  void touched(MouseEvent press) {
    touched.setLocation(press.getPoint());
    touchedNs = nanoTime.getAsLong();
    isNew = false;
  }

  /** Another screen is shown. */
  void newScreen() {
    isNew = touchedNs != Long.MIN_VALUE;
  }

  @Override
  public boolean contains(int x, int y) {
    return isNew && nanoTime.getAsLong() - touchedNs < SOON_NS && touched.distance(x, y) < NEAR;
  }
}
