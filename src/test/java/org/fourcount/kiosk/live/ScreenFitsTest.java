package org.fourcount.kiosk.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.swing.SwingUtilities;
import org.fourcount.kiosk.look.Look;
import org.fourcount.kiosk.pieces.BigButton;
import org.fourcount.kiosk.pieces.Paragraph;
import org.fourcount.kiosk.pieces.Sign;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing is cut, covered or too small to read, at either size and in every stage. */
class ScreenFitsTest {
  /** The pixels of a 1920x1080 screen that have this height in the design. */
  static double design(Dimension size, double pixels) {
    return pixels * Math.min(size.width / ScreenLayout.WIDTH, size.height / ScreenLayout.HEIGHT);
  }

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
    everyPartLiesWithinItsParentAndOnNoOther(screen);
    whatMattersWhileMovingHasCapitalsOf60Pixels(screen, size);
    titlesAreShownWhole(screen);
    sentencesAreShownWhole(screen, size);
    buttonsAreLargeEnoughForAFinger(screen, size);
  }

  private static void everyPartLiesWithinItsParentAndOnNoOther(Container parent) {
    List<Component> seen = new ArrayList<>();
    Rectangle inside = new Rectangle(0, 0, parent.getWidth(), parent.getHeight());
    for (Component child : parent.getComponents()) {
      if (!child.isVisible()) {
        continue;
      }
      assertThat(inside.contains(child.getBounds())).as("%s is inside", child.getName()).isTrue();
      for (Component other : seen) {
        boolean banner = child instanceof Banner || other instanceof Banner;
        assertThat(banner || !child.getBounds().intersects(other.getBounds()))
            .as("%s and %s lie apart", child.getName(), other.getName())
            .isTrue();
      }
      seen.add(child);
      if (child instanceof Container inner) {
        everyPartLiesWithinItsParentAndOnNoOther(inner);
      }
    }
  }

  private static void whatMattersWhileMovingHasCapitalsOf60Pixels(
      LiveSetScreen screen, Dimension size) {
    List<Sign> signs = new ArrayList<>();
    collect(screen, Sign.class, signs);
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
            .isGreaterThanOrEqualTo(design(size, least) - 1);
      }
    }
    assertThat(((BigButton) screen.header().stopButton()).capitalsHeight())
        .isGreaterThanOrEqualTo(design(size, 60) - 1);
  }

  private static void titlesAreShownWhole(LiveSetScreen screen) {
    List<Sign> signs = new ArrayList<>();
    collect(screen, Sign.class, signs);
    assertThat(signs).allMatch(Sign::isShownWhole);
  }

  static void sentencesAreShownWhole(Container screen, Dimension size) {
    List<Paragraph> sentences = new ArrayList<>();
    collect(screen, Paragraph.class, sentences);
    for (Paragraph sentence : sentences) {
      assertThat(sentence.getPreferredSize().height)
          .as(sentence.getText())
          .isLessThanOrEqualTo(sentence.getHeight());
      assertThat(sentence.getFont().getSize2D() * 0.727)
          .as(sentence.getText())
          .isGreaterThanOrEqualTo((float) design(size, 24));
    }
  }

  /** All visible parts of this kind. */
  static <T extends Component> void collect(Container parent, Class<T> kind, List<T> into) {
    for (Component child : parent.getComponents()) {
      if (kind.isInstance(child) && child.isVisible()) {
        into.add(kind.cast(child));
      } else if (child instanceof Container inner && inner.isVisible()) {
        collect(inner, kind, into);
      }
    }
  }

  private static void buttonsAreLargeEnoughForAFinger(LiveSetScreen screen, Dimension size) {
    // 20 mm on a 24-inch screen of 1920x1080.
    double finger = design(size, 73);
    assertThat(screen.header().stopButton().getHeight()).isGreaterThanOrEqualTo((int) finger);
    assertThat(screen.summaryCard().againButton().getHeight()).isGreaterThanOrEqualTo((int) finger);
    List<BigButton> buttons = new ArrayList<>();
    collect(screen, BigButton.class, buttons);
    for (BigButton button : buttons) {
      assertThat(button.getHeight()).as(button.getName()).isGreaterThanOrEqualTo((int) finger);
      assertThat(button.getWidth()).as(button.getName()).isGreaterThanOrEqualTo((int) finger);
      assertThat(button.capitalsHeight())
          .as(button.getName())
          .isGreaterThanOrEqualTo(design(size, 24) - 1);
    }
  }
}
