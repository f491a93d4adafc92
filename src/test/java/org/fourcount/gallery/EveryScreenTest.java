package org.fourcount.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javax.accessibility.AccessibleRole;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import org.fourcount.config.ExerciseFiles;
import org.fourcount.config.UnusableFile;
import org.fourcount.kiosk.Fits;
import org.fourcount.kiosk.look.Contrast;
import org.fourcount.kiosk.look.Look;
import org.fourcount.kiosk.look.ReadingSize;
import org.fourcount.kiosk.pieces.BigButton;
import org.fourcount.kiosk.pieces.Paragraph;
import org.fourcount.kiosk.pieces.Sign;
import org.fourcount.kiosk.words.Words;
import org.fourcount.programme.Catalogue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every screen, measured on the screens themselves. */
class EveryScreenTest {
  /** WCAG 2.2, 1.4.6. */
  private static final double TEXT = 7;

  private static final Catalogue CATALOGUE = shipped();

  private static Catalogue shipped() {
    try {
      return ExerciseFiles.shipped();
    } catch (UnusableFile e) {
      throw new IllegalStateException(e);
    }
  }

  private static void walk(
      Look look, Locale language, Dimension size, BiConsumer<String, JComponent> receiver)
      throws Exception {
    SwingUtilities.invokeAndWait(
        () -> Gallery.walk(new Showing(look, new Words(language), size), CATALOGUE, receiver));
  }

  static Stream<Arguments> everyLanguageAndSize() {
    return Words.LANGUAGES.stream()
        .flatMap(language -> Gallery.SIZES.stream().map(size -> Arguments.of(language, size)));
  }

  @ParameterizedTest(name = "in {0} at {1}")
  @MethodSource("everyLanguageAndSize")
  void nothingIsCutCoveredOrTooSmall(Locale language, Dimension size) throws Exception {
    walk(Look.DARK, language, size, (name, screen) -> Fits.all(name, screen, size));
  }

  /** Where one choice of many is touched, and a wrong one would be done. */
  private static final Set<String> CHOICES = Set.of("today", "feeling", "ask-trainer", "ready");

  @ParameterizedTest(name = "in {0} at {1}")
  @MethodSource("everyLanguageAndSize")
  void choicesLieEightMillimetresApart(Locale language, Dimension size) throws Exception {
    double apart = 8 / ReadingSize.USUAL.millimetres(1) * Fits.design(size, 1);
    walk(
        Look.DARK,
        language,
        size,
        (name, screen) -> {
          if (CHOICES.contains(name)) {
            List<BigButton> buttons = new ArrayList<>();
            Fits.collect(screen, BigButton.class, buttons);
            for (BigButton one : buttons) {
              for (BigButton other : buttons) {
                if (one != other && one.getParent() == screen && other.getParent() == screen) {
                  assertThat(distance(one.getBounds(), other.getBounds()))
                      .as("%s and %s of %s", one.getName(), other.getName(), name)
                      .isGreaterThanOrEqualTo(apart - 1.5);
                }
              }
            }
          }
        });
  }

  private static double distance(Rectangle one, Rectangle other) {
    int x = Math.max(one.x, other.x) - Math.min(one.x + one.width, other.x + other.width);
    int y = Math.max(one.y, other.y) - Math.min(one.y + one.height, other.y + other.height);
    return Math.max(x, y);
  }

  @ParameterizedTest
  @EnumSource(Look.class)
  void wordsStandOutAsTheyArePainted(Look look) throws Exception {
    walk(
        look,
        Locale.ENGLISH,
        Gallery.SIZES.get(0),
        (name, screen) -> {
          BufferedImage image = painted(screen);
          List<JComponent> said = new ArrayList<>();
          Fits.collect(screen, JComponent.class, said);
          for (Component part : said) {
            if (says(part)) {
              assertThat(contrast(image, place(part, screen)))
                  .as("%s of %s", part.getName(), name)
                  .isGreaterThanOrEqualTo(TEXT);
            }
          }
        });
  }

  private static boolean says(Component part) {
    if (part instanceof Sign sign) {
      return sign.isShowingText();
    }
    return part instanceof Paragraph sentences
        ? !sentences.getText().isBlank()
        : part instanceof BigButton && part.isEnabled();
  }

  private static Rectangle place(Component part, Component screen) {
    return SwingUtilities.convertRectangle(part.getParent(), part.getBounds(), screen);
  }

  private static BufferedImage painted(JComponent screen) {
    BufferedImage image =
        new BufferedImage(screen.getWidth(), screen.getHeight(), BufferedImage.TYPE_INT_RGB);
    screen.paint(image.createGraphics());
    return image;
  }

  /** Between the ground, the commonest colour there, and what stands out from it most. */
  private static double contrast(BufferedImage image, Rectangle at) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (int y = at.y; y < at.y + at.height; y++) {
      for (int x = at.x; x < at.x + at.width; x++) {
        counts.merge(image.getRGB(x, y), 1, Integer::sum);
      }
    }
    int ground =
        counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    return counts.entrySet().stream()
        .filter(e -> e.getValue() >= 8) // a stem of a letter, not a lone pixel
        .mapToDouble(e -> Contrast.ratio(new Color(e.getKey()), new Color(ground)))
        .max()
        .orElse(1);
  }

  @ParameterizedTest
  @EnumSource(Look.class)
  void everyButtonHasANameARoleAndAFocusThatIsSeen(Look look) throws Exception {
    walk(
        look,
        Locale.ENGLISH,
        Gallery.SIZES.get(0),
        (name, screen) -> {
          assertThat(screen.getAccessibleContext().getAccessibleName()).as(name).isNotBlank();
          List<AbstractButton> buttons = new ArrayList<>();
          Fits.collect(screen, AbstractButton.class, buttons);
          for (AbstractButton button : buttons) {
            String which = button.getName() + " of " + name;
            assertThat(button.getAccessibleContext().getAccessibleName()).as(which).isNotBlank();
            assertThat(button.getAccessibleContext().getAccessibleRole())
                .as(which)
                .isEqualTo(AccessibleRole.PUSH_BUTTON);
            assertThat(button.isFocusable()).as(which).isTrue();
          }
          everythingShownHasAName(name, screen);
        });
  }

  private static void everythingShownHasAName(String screen, Container in) {
    for (Component part : in.getComponents()) {
      if (part.isVisible() && (part instanceof Sign || part instanceof Paragraph)) {
        String said =
            part.getAccessibleContext().getAccessibleName()
                + part.getAccessibleContext().getAccessibleDescription();
        assertThat(said).as("%s of %s", part.getName(), screen).isNotEqualTo("nullnull");
      }
      if (part instanceof Container inner && part.isVisible()) {
        everythingShownHasAName(screen, inner);
      }
    }
  }
}
