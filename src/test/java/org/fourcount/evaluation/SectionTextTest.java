package org.fourcount.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class SectionTextTest {
  private static List<String> lines(Section section) {
    StringWriter text = new StringWriter();
    SectionText.print(section, new PrintWriter(text, true));
    return text.toString().lines().toList();
  }

  @Test
  void figuresStandToTheRightAndWordsToTheLeft() {
    Section section =
        new Section(
            "Delays",
            List.of("event", "median"),
            List.of(List.of("turn", "0.50"), List.of("repetition", "-")),
            List.of("a note"));
    assertThat(lines(section))
        .containsExactly(
            "",
            "Delays",
            "  event       median",
            "  turn          0.50",
            "  repetition       -",
            "  a note");
  }

  @Test
  void countedWordsAreNoFigures() {
    Section section =
        new Section("s", List.of("verdicts"), List.of(List.of("10 clean, 1 trunk")), List.of());
    assertThat(section.isFigures(0)).isFalse();
  }

  @Test
  void sharesAndIntervalsAreFigures() {
    Section section =
        new Section(
            "s",
            List.of("here"),
            List.of(List.of("68 of 72 (94.4 %)"), List.of("-0.19..+0.20 s"), List.of("-")),
            List.of());
    assertThat(section.isFigures(0)).isTrue();
  }
}
