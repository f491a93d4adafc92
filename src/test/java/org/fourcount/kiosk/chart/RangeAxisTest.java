package org.fourcount.kiosk.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import org.fourcount.kiosk.words.Words;
import org.fourcount.motion.Course;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.junit.jupiter.api.Test;

/** What stands beside the moving part's chart. */
class RangeAxisTest {
  private static List<String> labels(RangeAxis axis) {
    BufferedImage image = new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB);
    return axis
        .axis()
        .refreshTicks(
            image.createGraphics(),
            new AxisState(),
            new java.awt.Rectangle(10, 10),
            RectangleEdge.LEFT)
        .stream()
        .map(NumberTick::getText)
        .toList();
  }

  @Test
  void itIsInPercentUntilSomebodyWantsTheOtherUnit() {
    RangeAxis arc = new RangeAxis(new Words(Locale.ENGLISH), Course.ARC);
    assertThat(labels(arc)).containsExactly("0", "50", "100%");
    assertThat(arc.isNew(45)).as("percent are the same").isFalse();
    arc.otherUnit();
    assertThat(labels(arc)).containsExactly("0", "22", "45\u00b0");
    assertThat(arc.isNew(90)).isTrue();
    assertThat(labels(arc)).containsExactly("0", "45", "90\u00b0");
    arc.otherUnit();
    assertThat(labels(arc)).containsExactly("0", "50", "100%");
  }

  @Test
  void stacksAreInCentimetresAsTheLanguageWritesThem() {
    RangeAxis stack = new RangeAxis(new Words(Locale.GERMAN), Course.TRAVEL);
    stack.isNew(425);
    stack.otherUnit();
    assertThat(labels(stack)).containsExactly("0", "21,2", "42,5 cm");
  }

  @Test
  void whatIsNotKnownYetStaysInPercent() {
    RangeAxis arc = new RangeAxis(new Words(Locale.ENGLISH), Course.ARC);
    arc.otherUnit();
    assertThat(labels(arc)).containsExactly("0", "50", "100%");
  }
}
