package org.fourcount.kiosk.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fourcount.coaching.Fault;
import org.fourcount.coaching.Flag;
import org.junit.jupiter.api.Test;

class FlaggedSpansTest {
  private static final double NOTHING = Double.POSITIVE_INFINITY;

  private final FlaggedSpans spans = new FlaggedSpans(flag -> flag.fault() != Fault.TRUNK);

  private static Flag rushed(double from, double to) {
    return new Flag(Fault.RUSHED_ECCENTRIC, from + 0.5, from, to, to - from, 3);
  }

  @Test
  void aNewFlagChangesTheTraceFromWhereItBegins() {
    assertThat(spans.update(List.of(rushed(4, 5)), false, 5)).isEqualTo(4);
    assertThat(spans.at(4.5)).isEqualTo(TraceStyle.RUSHED);
    assertThat(spans.at(3.9)).isEqualTo(TraceStyle.PLAIN);
  }

  @Test
  void aFlagThatGrowsChangesOnlyWhatItGrewBy() {
    spans.update(List.of(rushed(4, 5)), false, 5);
    assertThat(spans.update(List.of(rushed(4, 5.2)), false, 5.2)).isEqualTo(5);
  }

  @Test
  void theSameFlagsChangeNothing() {
    spans.update(List.of(rushed(4, 5)), false, 5);
    assertThat(spans.update(List.of(rushed(4, 5)), false, 6)).isEqualTo(NOTHING);
  }

  @Test
  void aFlagTakenBackChangesTheTraceFromWhereItBegan() {
    spans.update(List.of(rushed(4, 5), rushed(12, 13)), false, 13);
    assertThat(spans.update(List.of(rushed(4, 5)), false, 14)).isEqualTo(12);
    assertThat(spans.at(12.5)).isEqualTo(TraceStyle.PLAIN);
  }

  @Test
  void theNewestPointsAreRushedWhileItIsTooFast() {
    spans.update(List.of(), true, 7);
    assertThat(spans.at(7.1)).isEqualTo(TraceStyle.RUSHED);
    assertThat(spans.update(List.of(), false, 8)).isEqualTo(7);
    assertThat(spans.at(7.1)).isEqualTo(TraceStyle.PLAIN);
  }

  @Test
  void flagsOfAnotherTraceAreNotItsBusiness() {
    Flag lean = new Flag(Fault.TRUNK, 2.4, 2, 3, 11, 6);
    assertThat(spans.update(List.of(lean), false, 3)).isEqualTo(NOTHING);
    assertThat(spans.at(2.5)).isEqualTo(TraceStyle.PLAIN);
  }

  @Test
  void holdsMoreFlagsThanASetEverHas() {
    List<Flag> many =
        java.util.stream.IntStream.range(0, 100).mapToObj(k -> rushed(k * 8, k * 8 + 2)).toList();
    spans.update(many, false, 800);
    assertThat(spans.at(99 * 8 + 1)).isEqualTo(TraceStyle.RUSHED);
  }
}
