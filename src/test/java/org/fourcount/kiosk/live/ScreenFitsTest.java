package org.fourcount.kiosk.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.swing.SwingUtilities;
import org.fourcount.kiosk.Fits;
import org.fourcount.kiosk.look.Look;
import org.fourcount.kiosk.look.ReadingSize;
import org.fourcount.kiosk.pieces.BigButton;
import org.fourcount.kiosk.pieces.Sign;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing is cut, covered or too small to read, at either size and in every stage. */
class ScreenFitsTest {
  static Stream<Arguments> everyStage() {
    return ScreenShots.LANGUAGES.stream()
        .flatMap(
            language -> Stream.of(ScreenShots.SIZES).flatMap(size -> everyStage(size, language)));
  }

  private static Stream<Arguments> everyStage(Dimension size, Locale language) {
    return ScreenShots.MOMENTS.entrySet().stream()
        .map(moment -> Arguments.of(moment.getKey(), moment.getValue(), size, language));
  }

  private static LiveSetScreen screen(String name, double moment, Dimension size, Locale language)
      throws Exception {
    LiveSetScreen[] made = new LiveSetScreen[1];
    SwingUtilities.invokeAndWait(
        () -> {
          Look.DARK.install();
          made[0] = ScreenShots.at(name, moment, Look.DARK, size, language);
        });
    return made[0];
  }

  /** One test of all that holds for a screen, since laying one out takes the most time. */
  @ParameterizedTest(name = "{0} at {2} in {3}")
  @MethodSource("everyStage")
  void nothingIsCutCoveredOrTooSmall(String name, double moment, Dimension size, Locale language)
      throws Exception {
    LiveSetScreen screen = screen(name, moment, size, language);
    Fits.everyPartLiesWithinItsParentAndOnNoOther(screen);
    whatMattersWhileMovingHasCapitalsOf60Pixels(screen, size);
    Fits.titlesAreShownWhole(screen);
    Fits.sentencesAreShownWhole(screen, size);
    buttonsAreLargeEnoughForAFinger(screen, size);
  }

  static Stream<Arguments> everyStageFromAfar() {
    return everyStage();
  }

  @ParameterizedTest(name = "{0} at {2} in {3}")
  @MethodSource("everyStageFromAfar")
  void fromAfarItIsLarger(String name, double moment, Dimension size, Locale language)
      throws Exception {
    ReadingSize afar = new ReadingSize(32, 2);
    LiveSetScreen screen = screen(name, moment, size, language);
    SwingUtilities.invokeAndWait(
        () -> {
          screen.size(afar);
          ScreenShots.layOut(screen);
        });
    Fits.everyPartLiesWithinItsParentAndOnNoOther(screen);
    Fits.titlesAreShownWhole(screen);
    Fits.sentencesAreShownWhole(screen, size);
    boolean isMoving = !screen.summaryCard().isVisible();
    List<Sign> signs = new ArrayList<>();
    Fits.collect(screen, Sign.class, signs);
    for (Sign sign : signs) {
      if (isMoving
          && sign.isShowingText()
          && List.of("phase", "reps", "cue", "count").contains(sign.getName())) {
        double pixels = sign.capitalsHeight() / Fits.design(size, 1);
        assertThat(afar.millimetres(pixels))
            .as("%s: %s", sign.getName(), sign.getText())
            .isGreaterThanOrEqualTo(0.98 * afar.capitalsMillimetres());
      }
    }
  }

  private static void whatMattersWhileMovingHasCapitalsOf60Pixels(
      LiveSetScreen screen, Dimension size) {
    List<Sign> signs = new ArrayList<>();
    Fits.collect(screen, Sign.class, signs);
    for (Sign sign : signs) {
      double least =
          switch (sign.getName()) {
            case "phase" -> 60;
            case "reps" -> 55;
            case "cue" -> 76 * 0.727;
            case "count" -> 340;
            default -> 36 * 0.727;
          };
      if (sign.isShowingText()) {
        assertThat(sign.capitalsHeight())
            .as("%s: %s", sign.getName(), sign.getText())
            .isGreaterThanOrEqualTo(Fits.design(size, least) - 1);
      }
    }
    assertThat(((BigButton) screen.header().stopButton()).capitalsHeight())
        .isGreaterThanOrEqualTo(Fits.design(size, 60) - 1);
  }

  private static void buttonsAreLargeEnoughForAFinger(LiveSetScreen screen, Dimension size) {
    // 20 mm on a 24-inch screen of 1920x1080.
    double finger = Fits.design(size, 73);
    assertThat(screen.header().stopButton().getHeight()).isGreaterThanOrEqualTo((int) finger);
    assertThat(screen.summaryCard().againButton().getHeight()).isGreaterThanOrEqualTo((int) finger);
    Fits.buttonsAreLargeEnoughForAFinger(screen, size);
  }
}
