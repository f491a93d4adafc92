package org.fourcount.kiosk.staff;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.fourcount.kiosk.chart.TrendChart;
import org.fourcount.kiosk.look.Palette;
import org.fourcount.kiosk.pieces.BigButton;
import org.fourcount.kiosk.pieces.Glyph;
import org.fourcount.kiosk.pieces.Paragraph;
import org.fourcount.kiosk.pieces.WeeksPicture;
import org.fourcount.kiosk.words.Words;
import org.fourcount.programme.TrainingWeeks;
import org.fourcount.programme.Trend;
import org.fourcount.programme.WeeklyCount;

/** What a person has done over the weeks: one chart at a time, and a calendar. */
public final class HistoryScreen extends StaffScreen {
  private static final int TABS_LEFT = 700;

  /**
   * What is known.
   *
   * @param person their name
   * @param exercise what the trend is of, in words; empty where nothing was done
   * @param isTravel whether its range is the travel of a weight stack
   */
  public record Content(
      String person,
      String exercise,
      Trend trend,
      boolean isTravel,
      TrainingWeeks weeks,
      LocalDate today) {
    private boolean isToday(LocalDate day) {
      return day.equals(today);
    }
  }

  private final transient Content content;
  private final transient TrendWords said;
  private final transient Consumer<TrendTab> onTab;
  private final transient Map<TrendTab, BigButton> tabs = new EnumMap<>(TrendTab.class);
  private final TrendChart chart;
  private final WeeksPicture calendar;
  private final Paragraph sentence;

  /**
   * A history.
   *
   * @param first what is shown first
   * @param onExercises they want another exercise
   * @param onTab told what is shown now
   */
  public HistoryScreen(
      Content content,
      TrendTab first,
      Palette palette,
      Words words,
      Runnable onExercises,
      Consumer<TrendTab> onTab,
      Runnable onBack) {
    super(
        "staff.history",
        words.text("history.title", content.person()),
        "staff.back",
        0,
        palette,
        words,
        onBack);
    this.content = content;
    this.onTab = onTab;
    said = new TrendWords(content.trend(), content.isTravel(), words);
    BigButton exercises = button("exercises", content.exercise(), Glyph.NEXT, onExercises);
    put(exercises, EDGE, TOP, TABS_LEFT - EDGE - APART, ROW).setEnabled(isAnything());
    exercises.setVisible(isAnything());
    int count = TrendTab.values().length;
    int width = (WIDTH - EDGE - TABS_LEFT - APART * (count - 1)) / count;
    for (TrendTab tab : TrendTab.values()) {
      BigButton button =
          button(
              "tab-" + tab.key(),
              words.text("trend." + tab.key() + "-tab"),
              Glyph.NONE,
              () -> turnTo(tab));
      int left = TABS_LEFT + tabs.size() * (width + APART);
      tabs.put(tab, button);
      put(button, left, TOP, width, ROW);
    }
    chart = put(new TrendChart("chart", palette), EDGE, row(1), WIDTH - 2 * EDGE, 510);
    calendar =
        put(
            WeeksPicture.calendar("calendar", content.weeks(), palette, words),
            EDGE,
            row(1),
            WIDTH - 2 * EDGE,
            510);
    sentence = put(paragraph("sentence", ""), EDGE, TOP + 650, WIDTH - 2 * EDGE, 110);
    turnTo(first);
  }

  private boolean isAnything() {
    return !content.exercise().isEmpty();
  }

  /** Shows another chart, or the calendar. */
  private void turnTo(TrendTab tab) {
    boolean isCalendar = tab == TrendTab.WEEKS;
    String inWords = isCalendar ? weeksInWords() : said.sentence(tab);
    if (!isCalendar) {
      chart.show(said.chart(tab), inWords);
    }
    chart.setVisible(!isCalendar && isAnything());
    calendar.setVisible(isCalendar);
    sentence.say(inWords);
    tabs.forEach(
        (which, button) -> {
          boolean on = which == tab;
          button.glyph(on ? Glyph.LIVE : Glyph.NONE, on ? palette().own() : palette().quiet());
          String name = words().text("trend." + which.key() + "-tab");
          button.say(name, on ? words().text("staff.chosen", name) : name);
        });
    onTab.accept(tab);
    doLayout();
    repaint();
  }

  private String weeksInWords() {
    TrainingWeeks weeks = content.weeks();
    TrainingWeeks.Week now = weeks.weeks().get(weeks.weeks().size() - 1);
    String key =
        switch (now.verdict()) {
          case MORE_TO_COME -> "weeks.more";
          case RIGHT -> "weeks.right";
          case TOO_MANY -> "weeks.too-many";
        };
    String count = words().text(key, now.trained(), WeeklyCount.LEAST, WeeklyCount.MOST);
    String next =
        content.isToday(weeks.next())
            ? words().text("weeks.next-today")
            : words().text("weeks.next", words().day(weeks.next()));
    return count + " " + next;
  }
}
