package org.fourcount.kiosk.pieces;

import java.awt.BasicStroke;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JPanel;
import org.fourcount.coaching.Mark;
import org.fourcount.kiosk.look.Lettered;
import org.fourcount.kiosk.look.MarkShape;
import org.fourcount.kiosk.look.Palette;
import org.fourcount.kiosk.look.Type;
import org.fourcount.kiosk.words.Words;
import org.fourcount.programme.TrainingWeeks;
import org.fourcount.programme.TrainingWeeks.Day;
import org.fourcount.programme.TrainingWeeks.Kind;
import org.fourcount.programme.TrainingWeeks.Week;
import org.fourcount.programme.WeeklyCount;

/** Weeks as a calendar: a shape for each day, and for assistive technology a sentence a week. */
public final class WeeksPicture extends JPanel implements Lettered {
  private static final Shape DASH = new Rectangle2D.Double(-0.3, -0.06, 0.6, 0.12);
  private static final Shape DOT = new Ellipse2D.Double(-0.1, -0.1, 0.2, 0.2);
  private static final Shape RING =
      new BasicStroke(0.1f).createStrokedShape(new Ellipse2D.Double(-0.4, -0.4, 0.8, 0.8));

  private final transient TrainingWeeks weeks;
  private final transient Palette palette;
  private final transient Words words;
  private final boolean isStrip;
  private final transient DayLegend legend;

  private WeeksPicture(
      String name, TrainingWeeks weeks, boolean isStrip, Palette palette, Words words) {
    this.weeks = weeks;
    this.palette = palette;
    this.words = words;
    this.isStrip = isStrip;
    legend = new DayLegend(weeks, palette, words);
    setName(name);
    setOpaque(false);
    getAccessibleContext().setAccessibleName(words.text("weeks.name"));
    getAccessibleContext().setAccessibleDescription(inWords(weeks, words));
  }

  /** A calendar with the dates at the left and the count of each week at the right. */
  public static WeeksPicture calendar(
      String name, TrainingWeeks weeks, Palette palette, Words words) {
    return new WeeksPicture(name, weeks, false, palette, words);
  }

  /** Only the days of the last week. */
  public static WeeksPicture strip(String name, TrainingWeeks weeks, Palette palette, Words words) {
    List<Week> all = weeks.weeks();
    List<Week> last = all.subList(all.size() - 1, all.size());
    return new WeeksPicture(name, new TrainingWeeks(last, weeks.next()), true, palette, words);
  }

  /** The same in sentences, one a week. */
  public static String inWords(TrainingWeeks weeks, Words words) {
    StringBuilder said = new StringBuilder();
    for (Week week : weeks.weeks()) {
      List<String> days = new ArrayList<>();
      for (Day day : week.days()) {
        if (day.isTrained()) {
          String name = day.date().getDayOfWeek().getDisplayName(TextStyle.FULL, words.locale());
          days.add(
              day.kind() == Kind.TRAINED
                  ? name
                  : words.text(
                      day.isOverridden() ? "weeks.no-rest-allowed" : "weeks.no-rest", name));
        }
      }
      String date = words.day(week.days().get(0).date());
      said.append(
              days.isEmpty()
                  ? words.text("weeks.none", date)
                  : words.text("weeks.week", date, String.join(", ", days), week.trained()))
          .append(' ');
    }
    return said.toString().strip();
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D g = (Graphics2D) graphics;
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    double row = row();
    double left = left();
    double right = right();
    double column = column();
    g.setFont(Type.text(type()));
    for (DayOfWeek day : DayOfWeek.values()) {
      String name = day.getDisplayName(TextStyle.SHORT, words.locale());
      g.setColor(palette.quiet());
      middle(g, name, left + (day.getValue() - 0.5) * column, 0.35 * row);
    }
    for (int i = 0; i < weeks.weeks().size(); i++) {
      double y = (i + 1.2) * row;
      Week week = weeks.weeks().get(i);
      for (int d = 0; d < 7; d++) {
        double x = left + (d + 0.5) * column;
        paint(g, week.days().get(d), x, y, Math.min(row, column) * 0.62, palette);
      }
      if (!isStrip) {
        paintSides(g, week, y, right + 0.02 * getWidth());
      }
    }
    legend.paint(g, (weeks.weeks().size() + 1.4) * row, legendType());
  }

  /** Height of a week; the names of the days take less, the legend a little more. */
  private double row() {
    return getHeight() / (weeks.weeks().size() + 0.7 + (legend.isEmpty() ? 0 : 1.1));
  }

  private double left() {
    return isStrip ? 0 : 0.17 * getWidth();
  }

  private double right() {
    return isStrip ? getWidth() : 0.65 * getWidth();
  }

  /** Width of a day. */
  private double column() {
    return (right() - left()) / 7;
  }

  private double type() {
    return Math.min(0.55 * row(), 0.31 * column());
  }

  private double legendType() {
    return Math.min(type(), legend.fitting(getWidth()));
  }

  @Override
  public double capitalsHeight() {
    return (legend.isEmpty() ? type() : legendType()) * Type.CAPITALS;
  }

  private void paintSides(Graphics2D g, Week week, double y, double right) {
    LocalDate monday = week.days().get(0).date();
    double baseline = y + g.getFont().getSize2D() * Type.CAPITALS / 2;
    g.setColor(palette.text());
    g.drawString(words.day(monday), 0, (float) baseline);
    double size = g.getFont().getSize2D() * 1.1;
    boolean isRight = week.verdict() == WeeklyCount.Verdict.RIGHT;
    if (week.isOpen()) {
      Glyph.WAITING.paint(g, right + size / 2, y, size, palette.quiet());
    } else if (isRight) {
      Glyph.SAVED.paint(g, right + size / 2, y, size, palette.clean());
    } else {
      Glyph.TROUBLE.paint(g, right + size / 2, y, size, palette.stop());
    }
    g.setColor(palette.text());
    long noRest = week.days().stream().filter(day -> day.kind() == Kind.NO_REST).count();
    String said =
        noRest == 0
            ? words.text("weeks.count", week.trained())
            : words.text("weeks.count-no-rest", week.trained(), noRest);
    g.drawString(said, (float) (right + 1.5 * size), (float) baseline);
  }

  static void paint(Graphics2D g, Day day, double x, double y, double size, Palette palette) {
    switch (day.kind()) {
      case TRAINED -> MarkShape.paint(g, Mark.CLEAN, x, y, size, palette);
      case NO_REST -> {
        MarkShape.fill(g, MarkShape.DIAMOND, x, y, size, palette.compensated());
        if (day.isOverridden()) {
          Glyph.LOCK.paint(g, x, y, 0.42 * size, palette.ink());
        }
      }
      case REST -> MarkShape.fill(g, DASH, x, y, size, palette.quiet());
      case NEXT -> {
        MarkShape.fill(g, RING, x, y, size, palette.own());
        Glyph.NEXT.paint(g, x + 0.04 * size, y, 0.4 * size, palette.own());
      }
      case TO_COME -> MarkShape.fill(g, DOT, x, y, size, palette.unlit());
    }
  }

  private static void middle(Graphics2D g, String text, double x, double y) {
    FontMetrics metrics = g.getFontMetrics();
    double baseline = y + g.getFont().getSize2D() * Type.CAPITALS / 2;
    g.drawString(text, (float) (x - metrics.stringWidth(text) / 2.0), (float) baseline);
  }
}
