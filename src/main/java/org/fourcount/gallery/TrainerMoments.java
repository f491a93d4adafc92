package org.fourcount.gallery;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import javax.swing.JComponent;
import org.fourcount.coaching.Side;
import org.fourcount.kiosk.look.Palette;
import org.fourcount.kiosk.staff.BaselineScreen;
import org.fourcount.kiosk.staff.HistoryScreen;
import org.fourcount.kiosk.staff.TrendTab;
import org.fourcount.kiosk.words.Words;
import org.fourcount.programme.Catalogue;
import org.fourcount.programme.ExerciseDay;
import org.fourcount.programme.Load;
import org.fourcount.programme.RestOverride;
import org.fourcount.programme.Session;
import org.fourcount.programme.TrainingWeeks;
import org.fourcount.programme.Trend;

/** What a trainer sees of the weeks and of the sensors, each screen as full as it can be. */
final class TrainerMoments {
  private static final UUID SOMEBODY = new UUID(0, 1);
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);
  private static final String EXERCISE = "hip-abduction";

  private final Palette palette;
  private final Words words;
  private final String exercise;

  private TrainerMoments(Palette palette, Words words, Catalogue catalogue) {
    this.palette = palette;
    this.words = words;
    String name = Objects.requireNonNull(catalogue.exercise(EXERCISE)).name().in(words.locale());
    exercise = words.sided(name, Side.LEFT);
  }

  private static void nothing() {}

  /** Tells the receiver each screen and its name. */
  static void show(Showing showing, Catalogue catalogue, BiConsumer<String, JComponent> receiver) {
    TrainerMoments made = new TrainerMoments(showing.look().palette(), showing.words(), catalogue);
    for (TrendTab tab : TrendTab.values()) {
      String name = "history-" + tab.name().toLowerCase(Locale.ROOT);
      receiver.accept(name, showing.laidOut(made.history(tab)));
    }
    receiver.accept("history-none", showing.laidOut(made.none()));
    receiver.accept("baseline", showing.laidOut(made.baseline()));
    receiver.accept("baseline-none", showing.laidOut(made.noBaseline()));
  }

  private JComponent history(TrendTab tab) {
    List<ExerciseDay> days = new ArrayList<>();
    for (int week = 25; week >= 0; week--) {
      if (week % 9 != 4) {
        days.add(day(TODAY.minusWeeks(week).minusDays(2), 25 - week));
        days.add(day(TODAY.minusWeeks(week), 26 - week));
      }
    }
    Trend trend = Trend.of(days, new Trend.Done(EXERCISE, Side.LEFT), TODAY);
    return new HistoryScreen(
        new HistoryScreen.Content(
            "Annabella", exercise, trend, false, weeks(TrainingWeeks.USUAL), TODAY),
        tab,
        palette,
        words,
        TrainerMoments::nothing,
        shown -> {},
        TrainerMoments::nothing);
  }

  private JComponent none() {
    Trend nothing = Trend.of(List.of(), new Trend.Done(EXERCISE, Side.LEFT), TODAY);
    TrainingWeeks weeks = TrainingWeeks.of(List.of(), TODAY, TrainingWeeks.USUAL);
    return new HistoryScreen(
        new HistoryScreen.Content("Annabella", "", nothing, false, weeks, TODAY),
        TrendTab.CLEAN,
        palette,
        words,
        TrainerMoments::nothing,
        shown -> {},
        TrainerMoments::nothing);
  }

  private static ExerciseDay day(LocalDate day, int n) {
    double wave = Math.sin(n);
    int clean = (int) Math.min(20, 12 + n * 0.3 + 2 * wave);
    return new ExerciseDay(
        UUID.randomUUID(),
        day,
        EXERCISE,
        Side.LEFT,
        new Load(5 + 2.5 * Math.floorDiv(n, 8), Load.Unit.LB).kilograms(),
        Load.Unit.LB,
        2,
        20,
        clean,
        58 + n * 0.4 + 3 * wave,
        3.2 + n * 0.03 + 0.2 * wave,
        2.6 + n * 0.05 - 0.2 * wave,
        4,
        4);
  }

  /** A calendar with two neighbouring days. */
  static TrainingWeeks weeks(int count) {
    List<Session> sessions = new ArrayList<>();
    for (int week = 0; week < TrainingWeeks.USUAL; week++) {
      LocalDate monday = TODAY.minusDays(2).minusWeeks(week);
      sessions.add(session(monday, null));
      if (week != 1) {
        sessions.add(session(monday.plusDays(2), null));
      }
      if (week == 2) {
        sessions.add(session(monday.plusDays(3), new RestOverride(SOMEBODY, "agreed")));
        sessions.add(session(monday.plusDays(5), null));
      }
    }
    return TrainingWeeks.of(sessions, TODAY, count);
  }

  private static Session session(
      LocalDate day, @org.jspecify.annotations.Nullable RestOverride override) {
    ZoneId zone = ZoneOffset.UTC;
    return new Session(
        UUID.randomUUID(),
        SOMEBODY,
        "Station 1",
        day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC),
        zone,
        null,
        override,
        null);
  }

  private String when() {
    return words.moment(TODAY.atTime(10, 15).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
  }

  private JComponent baseline() {
    return new BaselineScreen(
        words.text("baseline.one", "Annabella", exercise),
        new BaselineScreen.Measured(when(), "Theodora", 2, 61, false, 3.9, 0.4, 4.1),
        new BaselineScreen.Measured(when(), "", 2, 68, false, 4.2, 0, 3.7),
        palette,
        words,
        TrainerMoments::nothing,
        TrainerMoments::nothing,
        TrainerMoments::nothing);
  }

  private JComponent noBaseline() {
    return new BaselineScreen(
        words.text("baseline.one", "Annabella", exercise),
        null,
        null,
        palette,
        words,
        TrainerMoments::nothing,
        TrainerMoments::nothing,
        TrainerMoments::nothing);
  }
}
