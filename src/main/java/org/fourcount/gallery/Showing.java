package org.fourcount.gallery;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.event.ActionEvent;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import org.fourcount.kiosk.look.Look;
import org.fourcount.kiosk.pieces.BigButton;
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

  /** Has a button of a screen do what a touch does. */
  static void touch(Container screen, String button) {
    find(screen, BigButton.class, button).doClick(0);
  }

  /** Presses a key of the screen. */
  static void type(JComponent screen, String key) {
    Object what =
        screen.getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW).get(KeyStroke.getKeyStroke(key));
    screen.getActionMap().get(what).actionPerformed(new ActionEvent(screen, 0, key));
  }

  /** The part of this kind and name. */
  static <C extends Component> C find(Container in, Class<C> kind, String name) {
    return search(in, kind, name)
        .orElseThrow(() -> new IllegalStateException("There is no " + name + "."));
  }

  private static <C extends Component> Optional<C> search(
      Container in, Class<C> kind, String name) {
    for (Component part : in.getComponents()) {
      if (kind.isInstance(part) && name.equals(part.getName())) {
        return Optional.of(kind.cast(part));
      }
      Optional<C> inner =
          part instanceof Container box ? search(box, kind, name) : Optional.empty();
      if (inner.isPresent()) {
        return inner;
      }
    }
    return Optional.empty();
  }
}
