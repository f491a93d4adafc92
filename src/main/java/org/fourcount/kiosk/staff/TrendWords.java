package org.fourcount.kiosk.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.fourcount.kiosk.chart.TrendChart;
import org.fourcount.kiosk.chart.TrendLine;
import org.fourcount.kiosk.words.Words;
import org.fourcount.programme.Load;
import org.fourcount.programme.Trend;
import org.fourcount.programme.Trend.Change;
import org.fourcount.programme.Trend.Week;

/** A trend as a chart and as one sentence. */
final class TrendWords {
  /** A mark at the largest value lies below the edge. */
  private static final double ROOM = 1.12;

  private final Trend trend;
  private final boolean isTravel;
  private final Words words;

  /**
   * The words for a trend.
   *
   * @param isTravel whether the range is the travel of a weight stack, millimetres
   */
  TrendWords(Trend trend, boolean isTravel, Words words) {
    this.trend = trend;
    this.isTravel = isTravel;
    this.words = words;
  }

  /** The chart. */
  TrendChart.Content chart(TrendTab tab) {
    List<TrendLine> lines = new ArrayList<>();
    String title = words.text("trend." + tab.key() + "-title");
    double top = 100;
    switch (tab) {
      case TEMPO -> {
        lines.add(line("trend.asked", TrendLine.Kind.ASKED, Week::askedUp));
        if (trend.weeks().stream().anyMatch(w -> w.askedUp() != w.askedDown())) {
          lines.set(0, line("trend.asked-up", TrendLine.Kind.ASKED, Week::askedUp));
          lines.add(line("trend.asked-down", TrendLine.Kind.ASKED, Week::askedDown));
        }
        lines.add(line("trend.up", TrendLine.Kind.UP, Week::up));
        lines.add(line("trend.down", TrendLine.Kind.DOWN, Week::down));
        top = Math.max(4, largest(lines));
      }
      case RANGE -> {
        lines.add(line("", TrendLine.Kind.ONLY, Week::range));
        title = words.text(isTravel ? "trend.travel-title" : "trend.range-title");
        top = Math.max(10, largest(lines));
      }
      case LOAD -> {
        lines.add(line("", TrendLine.Kind.ONLY, Week::load));
        title = words.text("trend.load-title", trend.unit().key());
        top = Math.max(1, largest(lines));
      }
      default -> lines.add(line("", TrendLine.Kind.ONLY, Week::clean));
    }
    return new TrendChart.Content(
        title,
        trend.first(),
        trend.monday(),
        top * ROOM,
        values(top),
        WeekLabels.days(trend.first(), trend.monday(), words),
        lines);
  }

  private TrendLine line(String key, TrendLine.Kind kind, ToDoubleFunction<Week> what) {
    List<TrendLine.Point> points =
        trend.weeks().stream()
            .filter(w -> !Double.isNaN(what.applyAsDouble(w)))
            .map(w -> new TrendLine.Point(w.monday(), what.applyAsDouble(w)))
            .toList();
    return new TrendLine(key.isEmpty() ? "" : words.text(key), kind, points);
  }

  private static double largest(List<TrendLine> lines) {
    return lines.stream()
        .flatMapToDouble(l -> l.points().stream().mapToDouble(TrendLine.Point::value))
        .max()
        .orElse(1);
  }

  /** Four to ten round values from 0 up to the largest. */
  private List<TrendChart.Label<Double>> values(double top) {
    double tens = Math.pow(10, Math.floor(Math.log10(top)));
    double step =
        DoubleStream.of(0.2, 0.25, 0.5, 1, 2, 2.5, 5)
            .map(s -> s * tens)
            .filter(s -> top / s <= 5)
            .findFirst()
            .orElse(tens);
    return WeekLabels.values(step, top * ROOM, words);
  }

  /** The chart in one sentence or two. */
  String sentence(TrendTab tab) {
    if (trend.isEmpty()) {
      return words.text("trend.nothing");
    }
    if (!trend.change(Week::clean).isKnown()) {
      return words.text("trend.pause", words.day(last().monday()));
    }
    return switch (tab) {
      case CLEAN -> change("trend.clean", Week::clean);
      case TEMPO -> tempo();
      case RANGE -> change(isTravel ? "trend.travel" : "trend.range", Week::range);
      case LOAD -> load();
      case WEEKS -> "";
    };
  }

  private Week last() {
    return trend.weeks().get(trend.weeks().size() - 1);
  }

  private String change(String key, ToDoubleFunction<Week> what) {
    Change change = trend.change(what);
    if (!change.isKnown()) {
      return words.text("trend.not-known");
    }
    return change.isComparable()
        ? words.text(key, change.recent(), change.before())
        : words.text(key + "-first", change.recent());
  }

  private String tempo() {
    Change up = trend.change(Week::up);
    Change down = trend.change(Week::down);
    Week asked = last();
    String now =
        words.text("trend.tempo", up.recent(), down.recent(), asked.askedUp(), asked.askedDown());
    return up.isComparable()
        ? now + " " + words.text("trend.tempo-before", up.before(), down.before())
        : now;
  }

  private String load() {
    Week first = trend.weeks().get(0);
    String now = load(last().load());
    return first.load() == last().load()
        ? words.text("trend.load-same", now, words.day(first.monday()))
        : words.text("trend.load", now, load(first.load()), words.day(first.monday()));
  }

  private String load(double amount) {
    Load load = new Load(amount, trend.unit());
    return amount == 0 ? words.text("trend.no-load") : words.load(load);
  }
}
