package org.fourcount.kiosk.staff;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.fourcount.kiosk.chart.TrendChart;
import org.fourcount.kiosk.words.Words;

/** The words along the axes of charts of weeks. */
final class WeekLabels {
  /** So many days have a place below a chart, beside the current week's. */
  private static final int MOST_DAYS = 5;

  private WeekLabels() {}

  /** Mondays, among them the last one. */
  static List<TrendChart.Label<LocalDate>> days(LocalDate first, LocalDate last, Words words) {
    List<TrendChart.Label<LocalDate>> labels = new ArrayList<>();
    long weeks = ChronoUnit.WEEKS.between(first, last);
    long step = Math.max(1, (weeks + MOST_DAYS - 1) / MOST_DAYS);
    for (LocalDate day = last; !day.isBefore(first); day = day.minusWeeks(step)) {
      labels.add(new TrendChart.Label<>(day, words.day(day)));
    }
    return labels;
  }

  /** From 0 to as far as there is room, in steps. */
  static List<TrendChart.Label<Double>> values(double step, double top, Words words) {
    List<TrendChart.Label<Double>> labels = new ArrayList<>();
    for (int i = 0; i * step <= top; i++) {
      labels.add(new TrendChart.Label<>(i * step, words.text("trend.value", i * step)));
    }
    return labels;
  }
}
