package org.fourcount.station;

import java.awt.Component;
import java.awt.Container;
import java.awt.KeyboardFocusManager;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import javax.swing.AbstractButton;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.text.JTextComponent;
import org.assertj.swing.edt.GuiActionRunner;
import org.fourcount.kiosk.KioskFrame;

/** What is to be seen in a frame now, by its parts' names. From any thread but the event thread. */
record ShownParts(KioskFrame frame) {
  /** A button that can be pressed, null if there is none of this name. */
  JButton button(String name) {
    return (JButton) part(name, c -> c instanceof JButton && c.isEnabled());
  }

  /** The names of all buttons that can be pressed now. */
  Set<String> buttons() {
    return GuiActionRunner.execute(
        () -> {
          Set<String> names = new TreeSet<>();
          find(
              frame,
              c -> {
                if (c instanceof JButton && c.isShowing() && c.isEnabled()) {
                  names.add(c.getName());
                }
                return false;
              });
          return names;
        });
  }

  /** What assistive technology reads of a part; empty if there is no such part. */
  String said(String name) {
    return GuiActionRunner.execute(
        () -> {
          Component part = find(frame, c -> name.equals(c.getName()) && c.isShowing());
          return part == null
              ? ""
              : part.getAccessibleContext().getAccessibleName()
                  + " | "
                  + part.getAccessibleContext().getAccessibleDescription();
        });
  }

  /** What is written on a part: a button, a sign or sentences. */
  String text(String name) {
    return GuiActionRunner.execute(
        () -> {
          Component part = find(frame, c -> name.equals(c.getName()) && c.isShowing());
          if (part instanceof AbstractButton button) {
            return button.getText();
          }
          return part instanceof JLabel label
              ? label.getText()
              : ((JTextComponent) Objects.requireNonNull(part, name)).getText();
        });
  }

  private Component part(String name, Predicate<Component> kind) {
    return GuiActionRunner.execute(
        () -> find(frame, c -> name.equals(c.getName()) && c.isShowing() && kind.test(c)));
  }

  /** The name of what has the focus of the keyboard; empty if nothing has. */
  String focused() {
    return GuiActionRunner.execute(
        () -> {
          Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
          return owner == null ? "" : String.valueOf(owner.getName());
        });
  }

  private static Component find(Container in, Predicate<Component> which) {
    for (Component child : in.getComponents()) {
      if (which.test(child)) {
        return child;
      }
      if (child instanceof Container inner) {
        Component found = find(inner, which);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }
}
