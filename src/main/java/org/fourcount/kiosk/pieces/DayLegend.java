package org.fourcount.kiosk.pieces;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;
import org.fourcount.kiosk.look.Palette;
import org.fourcount.kiosk.look.Type;
import org.fourcount.kiosk.words.Words;
import org.fourcount.programme.TrainingWeeks;
import org.fourcount.programme.TrainingWeeks.Day;
import org.fourcount.programme.TrainingWeeks.Kind;

/** What the shapes of a calendar mean: those that it holds and that do not say it themselves. */
final class DayLegend {
  private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

  /** Between two entries, and between a shape and its word, heights of the type. */
  private static final double GAP = 1.1;

  private static final double BESIDE = 0.35;

  private final Palette palette;
  private final List<Entry> entries = new ArrayList<>();

  private record Entry(Day day, String text) {}

  /** The legend for these weeks; empty where nobody trained without a day of rest. */
  DayLegend(TrainingWeeks weeks, Palette palette, Words words) {
    this.palette = palette;
    List<Day> days = weeks.weeks().stream().flatMap(week -> week.days().stream()).toList();
    if (days.stream().noneMatch(day -> day.kind() == Kind.NO_REST)) {
      return;
    }
    add(days, Kind.TRAINED, false, words.text("weeks.legend-trained"));
    add(days, Kind.NO_REST, false, words.text("weeks.legend-no-rest"));
    add(days, Kind.NO_REST, true, words.text("weeks.legend-allowed"));
    add(days, Kind.NEXT, false, words.text("weeks.legend-next"));
  }

  private void add(List<Day> days, Kind kind, boolean isOverridden, String text) {
    days.stream()
        .filter(day -> day.kind() == kind && day.isOverridden() == isOverridden)
        .findFirst()
        .ifPresent(day -> entries.add(new Entry(day, text)));
  }

  boolean isEmpty() {
    return entries.isEmpty();
  }

  /** The largest type in which all of it fits into this width, pixels. */
  double fitting(double width) {
    return 0.99 * width / width(1);
  }

  private double width(double type) {
    double width = -GAP * type;
    for (Entry entry : entries) {
      width += (1 + BESIDE + GAP) * type + width(entry, type);
    }
    return width;
  }

  private static double width(Entry entry, double type) {
    Font font = Type.text(100); // the same shape at each size
    return font.getStringBounds(entry.text(), CONTEXT).getWidth() * type / 100;
  }

  /** Paints it in one line, from the left. */
  void paint(Graphics2D g, double y, double type) {
    double x = 0;
    g.setFont(Type.text(type));
    for (Entry entry : entries) {
      WeeksPicture.paint(g, entry.day(), x + type / 2, y, type, palette);
      x += (1 + BESIDE) * type;
      g.setColor(palette.text());
      g.drawString(entry.text(), (float) x, (float) (y + type * Type.CAPITALS / 2));
      x += width(entry, type) + GAP * type;
    }
  }
}
