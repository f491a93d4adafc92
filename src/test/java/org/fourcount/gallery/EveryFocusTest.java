package org.fourcount.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Component;
import java.awt.DefaultKeyboardFocusManager;
import java.awt.KeyboardFocusManager;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import org.fourcount.kiosk.Fits;
import org.fourcount.kiosk.look.Contrast;
import org.fourcount.kiosk.look.Look;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever uses the keyboard sees on every screen which button has the focus. */
class EveryFocusTest {
  /** WCAG 2.2, 1.4.11 and 2.4.13: the ring against what was there before. */
  private static final double RING = 3;

  /** Tells whoever asks that this part has the focus, as the real one does once a window has it. */
  private static final class Focus extends DefaultKeyboardFocusManager {
    private @Nullable Component owner;

    @Override
    public @Nullable Component getFocusOwner() {
      return owner;
    }
  }

  private final Focus focus = new Focus();
  private KeyboardFocusManager usual;

  @BeforeEach
  void takeTheFocus() throws Exception {
    SwingUtilities.invokeAndWait(
        () -> {
          usual = KeyboardFocusManager.getCurrentKeyboardFocusManager();
          KeyboardFocusManager.setCurrentKeyboardFocusManager(focus);
        });
  }

  @AfterEach
  void giveTheFocusBack() throws Exception {
    SwingUtilities.invokeAndWait(() -> KeyboardFocusManager.setCurrentKeyboardFocusManager(usual));
  }

  @ParameterizedTest
  @EnumSource(Look.class)
  void aRingStandsOutOnTheButtonThatHasTheFocus(Look look) throws Exception {
    List<String> unseen = new ArrayList<>();
    Walk.through(
        look,
        Locale.ENGLISH,
        Gallery.SIZES.get(0),
        (name, screen) -> {
          List<AbstractButton> buttons = new ArrayList<>();
          Fits.collect(screen, AbstractButton.class, buttons);
          for (AbstractButton button : buttons) {
            String which = name + ": " + button.getName();
            assertThat(button.isFocusable()).as(which).isTrue();
            int ring = ring(button);
            // A line of one pixel all round, less its round corners, is the least that WCAG asks.
            if (ring < 2 * (button.getWidth() + button.getHeight()) * 0.9) {
              unseen.add(which + ", " + ring + " pixels");
            }
          }
        });
    assertThat(unseen).isEmpty();
  }

  /** How many pixels of a button stand out from what they are without the focus. */
  private int ring(JComponent button) {
    focus.owner = null;
    BufferedImage without = Walk.painted(button);
    focus.owner = button;
    BufferedImage with = Walk.painted(button);
    focus.owner = null;
    int stand = 0;
    for (int y = 0; y < button.getHeight(); y++) {
      for (int x = 0; x < button.getWidth(); x++) {
        int before = without.getRGB(x, y);
        int after = with.getRGB(x, y);
        if (before != after && Contrast.ratio(new Color(before), new Color(after)) >= RING) {
          stand++;
        }
      }
    }
    return stand;
  }
}
