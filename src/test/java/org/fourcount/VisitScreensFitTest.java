package org.fourcount;

import java.awt.Dimension;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import org.fourcount.config.ExerciseFiles;
import org.fourcount.kiosk.Fits;
import org.fourcount.kiosk.look.Look;
import org.fourcount.kiosk.words.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every screen of a visit holds its words, in every language at both sizes. */
class VisitScreensFitTest {
  static Stream<Arguments> everywhere() {
    return Words.LANGUAGES.stream()
        .flatMap(
            language ->
                Stream.of(new Dimension(1280, 800), new Dimension(1920, 1080))
                    .map(size -> Arguments.of(language, size)));
  }

  @ParameterizedTest(name = "in {0} at {1}")
  @MethodSource("everywhere")
  void nothingIsCutCoveredOrTooSmall(Locale language, Dimension size) throws Exception {
    SwingUtilities.invokeAndWait(
        () -> {
          Look.DARK.install();
          for (JComponent screen : screens(language)) {
            screen.setSize(size);
            VisitScreenShots.layOut(screen);
            Fits.all(screen, size);
          }
        });
  }

  private static List<JComponent> screens(Locale language) {
    try {
      return VisitScreenShots.screens(
          ExerciseFiles.shipped(), Look.DARK.palette(), new Words(language));
    } catch (org.fourcount.config.UnusableFile e) {
      throw new IllegalStateException(e);
    }
  }
}
