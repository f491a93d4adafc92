package org.fourcount.kiosk.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.fourcount.coaching.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The shapes alone tell the marks apart. */
class MarkShapeTest {
  private static final int SIZE = 48;

  /** Where a mark leaves ink, whatever its colour. */
  private static boolean[] ink(Mark mark) {
    BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(Palette.DARK.ink());
    g.fillRect(0, 0, SIZE, SIZE);
    MarkShape.paint(g, mark, SIZE / 2.0, SIZE / 2.0, SIZE, Palette.DARK);
    g.dispose();
    boolean[] ink = new boolean[SIZE * SIZE];
    for (int i = 0; i < ink.length; i++) {
      Color c = new Color(image.getRGB(i % SIZE, i / SIZE));
      ink[i] = Contrast.ratio(c, Palette.DARK.ink()) > 2;
    }
    return ink;
  }

  @Test
  void noTwoMarksHaveNearlyTheSameShape() {
    for (Mark a : Mark.values()) {
      for (Mark b : Mark.values()) {
        if (a != b) {
          assertThat(shareThatDiffers(ink(a), ink(b))).as("%s and %s", a, b).isGreaterThan(0.12);
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyMarkFillsItsPlaceAndNoMore(Mark mark) {
    boolean[] ink = ink(mark);
    int filled = 0;
    for (boolean on : ink) {
      filled += on ? 1 : 0;
    }
    assertThat(filled).isBetween(SIZE * SIZE / 8, SIZE * SIZE * 3 / 4);
    for (int i = 0; i < SIZE; i++) {
      assertThat(ink[i * SIZE] && ink[i * SIZE + SIZE - 1]).isFalse();
    }
  }

  private static double shareThatDiffers(boolean[] a, boolean[] b) {
    int differ = 0;
    for (int i = 0; i < a.length; i++) {
      differ += a[i] != b[i] ? 1 : 0;
    }
    return differ / (double) a.length;
  }
}
