package org.fourcount.kiosk.pieces;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.util.List;
import javax.swing.JLabel;
import org.fourcount.kiosk.look.Type;
import org.junit.jupiter.api.Test;

class LinesTest {
  private static final Font FULL = Type.strong(60);

  private final JLabel on = new JLabel();

  private double width(String text, Font font) {
    return on.getFontMetrics(font).stringWidth(text);
  }

  private Lines fit(String text, double room) {
    return Lines.fit(on, text, FULL, room);
  }

  @Test
  void whatFitsKeepsItsSize() {
    assertThat(fit("Leg raise", width("Leg raise", FULL)))
        .isEqualTo(new Lines(FULL, List.of("Leg raise")));
  }

  @Test
  void whatIsALittleTooLongIsSetSmaller() {
    Lines lines = fit("Seated leg raise", 0.8 * width("Seated leg raise", FULL));
    assertThat(lines.texts()).containsExactly("Seated leg raise");
    assertThat(lines.font().getSize2D()).isBetween(45f, 50f);
  }

  @Test
  void whatIsLongStandsInTwoLinesThatCanBeRead() {
    Lines lines = fit("Standing hip abduction, elastic band", 550);
    assertThat(lines.texts()).containsExactly("Standing hip abduction,", "elastic band");
    assertThat(lines.font().getSize2D()).isGreaterThan(39f);
  }

  @Test
  void whatIsLongerStillEndsInAnEllipsis() {
    Lines lines = fit("Standing hip abduction with the elastic band, left side, slowly", 500);
    assertThat(lines.texts()).hasSize(2);
    assertThat(lines.texts().get(1)).endsWith("\u2026");
    assertThat(lines.texts()).allMatch(t -> width(t, lines.font()) <= 500);
  }

  @Test
  void oneEndlessWordIsCut() {
    assertThat(fit("Hip".repeat(30), 500).texts()).singleElement().asString().endsWith("\u2026");
  }
}
