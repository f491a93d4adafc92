package org.fourcount.gallery;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import javax.swing.JComponent;
import org.fourcount.kiosk.look.Look;
import org.fourcount.kiosk.words.Words;

/**
 * How screens are to be shown.
 *
 * @param look the look, which is installed
 * @param words what they say
 * @param size of the whole screen, pixels
 */
public record Showing(Look look, Words words, Dimension size) {
  /** A screen that was laid out at this size. */
  <C extends JComponent> C laidOut(C screen) {
    screen.setSize(size);
    layOut(screen);
    return screen;
  }

  /** Lays out all that is in a part. */
  static void layOut(Container part) {
    part.doLayout();
    for (Component child : part.getComponents()) {
      if (child instanceof Container inner) {
        layOut(inner);
      }
    }
  }
}
