package org.fourcount.gallery;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import org.fourcount.config.ExerciseFiles;
import org.fourcount.config.UnusableFile;
import org.fourcount.kiosk.look.Look;
import org.fourcount.kiosk.words.Words;
import org.fourcount.programme.Catalogue;
import org.junit.jupiter.params.provider.Arguments;

/** Leads a test through every screen of the gallery, on the event thread. */
final class Walk {
  private static final Catalogue CATALOGUE = shipped();

  private Walk() {}

  private static Catalogue shipped() {
    try {
      return ExerciseFiles.shipped();
    } catch (UnusableFile e) {
      throw new IllegalStateException(e);
    }
  }

  static void through(
      Look look, Locale language, Dimension size, BiConsumer<String, JComponent> receiver)
      throws Exception {
    SwingUtilities.invokeAndWait(
        () -> Gallery.walk(new Showing(look, new Words(language), size), CATALOGUE, receiver));
  }

  static Stream<Arguments> everyLanguageAndSize() {
    return Words.LANGUAGES.stream()
        .flatMap(language -> Gallery.SIZES.stream().map(size -> Arguments.of(language, size)));
  }

  /** Where a part lies on its screen. */
  static Rectangle place(Component part, Container screen) {
    return SwingUtilities.convertRectangle(part.getParent(), part.getBounds(), screen);
  }

  static BufferedImage painted(JComponent screen) {
    BufferedImage image =
        new BufferedImage(screen.getWidth(), screen.getHeight(), BufferedImage.TYPE_INT_RGB);
    screen.paint(image.createGraphics());
    return image;
  }
}
