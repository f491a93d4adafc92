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
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import org.fourcount.kiosk.Fits;
import org.fourcount.kiosk.live.LiveSetScreen;
import org.fourcount.kiosk.look.Contrast;
import org.fourcount.kiosk.look.Lettered;
import org.fourcount.kiosk.look.Look;
import org.fourcount.kiosk.look.ReadingSize;
import org.fourcount.kiosk.pieces.BigButton;
import org.fourcount.kiosk.pieces.Paragraph;
import org.fourcount.kiosk.pieces.Sign;
import org.fourcount.kiosk.pieces.StationScreen;
import org.fourcount.kiosk.summary.SummaryCard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every screen, measured on the screens themselves. */
class EveryScreenTest {
  private static final String EVERYWHERE = "org.fourcount.gallery.Walk#everyLanguageAndSize";

  /** WCAG 2.2, 1.4.6. */
  private static final double TEXT = 7;

  private static final double APART_MM = 8;

  /**
   * Places are whole pixels: either edge of a gap is off by up to half of one, in a card by one.
   */
  private static final double ROUNDING_PIXELS = 1.5;

  /** What is read while lifting; all else is read at touching distance. */
  private static final Set<String> WHILE_MOVING = Set.of("phase", "count", "reps", "cue", "stop");

  @ParameterizedTest(name = "in {0} at {1}")
  @MethodSource(EVERYWHERE)
  void nothingIsCutCoveredOrTooSmall(Locale language, Dimension size) throws Exception {
    Walk.through(Look.DARK, language, size, (name, screen) -> Fits.all(name, screen, size));
  }

  @Test
  void theDesignKeepsTargetsEightMillimetresApart() {
    assertThat(ReadingSize.USUAL.millimetres(StationScreen.APART)).isGreaterThanOrEqualTo(APART_MM);
  }

  @ParameterizedTest(name = "in {0} at {1}")
  @MethodSource(EVERYWHERE)
  void everyTwoTargetsLieEightMillimetresApart(Locale language, Dimension size) throws Exception {
    double apart = APART_MM / ReadingSize.USUAL.millimetres(1) * Fits.design(size, 1);
    List<String> tooNear = new ArrayList<>();
    Walk.through(
        Look.DARK,
        language,
        size,
        (name, screen) -> {
          List<AbstractButton> buttons = new ArrayList<>();
          Fits.collect(screen, AbstractButton.class, buttons);
          for (int i = 0; i < buttons.size(); i++) {
            for (int j = 0; j < i; j++) {
              Rectangle one = Walk.place(buttons.get(i), screen);
              Rectangle other = Walk.place(buttons.get(j), screen);
              if (distance(one, other) < apart - ROUNDING_PIXELS) {
                tooNear.add(
                    String.format(
                        "%s: %s and %s, %d pixels",
                        name,
                        buttons.get(j).getName(),
                        buttons.get(i).getName(),
                        distance(one, other)));
              }
            }
          }
        });
    assertThat(tooNear).isEmpty();
  }

  private static int distance(Rectangle one, Rectangle other) {
    int x = Math.max(one.x, other.x) - Math.min(one.x + one.width, other.x + other.width);
    int y = Math.max(one.y, other.y) - Math.min(one.y + one.height, other.y + other.height);
    return Math.max(x, y);
  }

  @ParameterizedTest(name = "in {0} at {1}")
  @MethodSource(EVERYWHERE)
  void everyWordIsLargeEnoughForWhereItIsReadFrom(Locale language, Dimension size)
      throws Exception {
    List<String> tooSmall = new ArrayList<>();
    Walk.through(
        Look.DARK,
        language,
        size,
        (name, screen) -> {
          boolean isMoving = screen instanceof LiveSetScreen && !hasSummary(screen);
          List<JComponent> parts = new ArrayList<>();
          Fits.collect(screen, JComponent.class, parts);
          for (JComponent part : parts) {
            boolean isFar = isMoving && WHILE_MOVING.contains(String.valueOf(part.getName()));
            double least = isFar ? ReadingSize.USUAL.capitalsMillimetres() : ReadingSize.NEAR_MM;
            double pixels = part instanceof Lettered words ? words.capitalsHeight() : least * 99;
            double is = ReadingSize.USUAL.millimetres(pixels / Fits.design(size, 1));
            if (isRead(part) && is < least) {
              tooSmall.add(
                  String.format("%s: %s has %.2f mm of %.2f", name, part.getName(), is, least));
            }
          }
        });
    assertThat(tooSmall).isEmpty();
  }

  private static boolean isRead(JComponent part) {
    if (part instanceof Sign sign) {
      return sign.isShowingText();
    }
    return !(part instanceof BigButton button) || !button.getText().isEmpty();
  }

  private static boolean hasSummary(Container screen) {
    List<SummaryCard> cards = new ArrayList<>();
    Fits.collect(screen, SummaryCard.class, cards);
    return !cards.isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Look.class)
  void wordsStandOutAsTheyArePainted(Look look) throws Exception {
    Walk.through(
        look,
        Locale.ENGLISH,
        Gallery.SIZES.get(0),
        (name, screen) -> {
          BufferedImage image = Walk.painted(screen);
          List<JComponent> said = new ArrayList<>();
          Fits.collect(screen, JComponent.class, said);
          for (Component part : said) {
            if (says(part)) {
              assertThat(contrast(image, Walk.place(part, screen)))
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
}
