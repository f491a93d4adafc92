package org.fourcount.gallery;

import java.time.Instant;
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
import org.fourcount.coaching.Fault;
import org.fourcount.coaching.Flag;
import org.fourcount.coaching.JudgedRep;
import org.fourcount.coaching.Part;
import org.fourcount.coaching.Side;
import org.fourcount.kiosk.look.Palette;
import org.fourcount.kiosk.pieces.Glyph;
import org.fourcount.kiosk.staff.AgreementScreen;
import org.fourcount.kiosk.staff.BaselineScreen;
import org.fourcount.kiosk.staff.FaultScreen;
import org.fourcount.kiosk.staff.HealthScreen;
import org.fourcount.kiosk.staff.HealthScreen.Figure;
import org.fourcount.kiosk.staff.HealthScreen.Level;
import org.fourcount.kiosk.staff.HistoryScreen;
import org.fourcount.kiosk.staff.ListScreen;
import org.fourcount.kiosk.staff.ReviewScreen;
import org.fourcount.kiosk.staff.TrendTab;
import org.fourcount.kiosk.words.Words;
import org.fourcount.motion.Rep;
import org.fourcount.motion.Tempo;
import org.fourcount.programme.AgreementTrend;
import org.fourcount.programme.Catalogue;
import org.fourcount.programme.Correction;
import org.fourcount.programme.ExerciseDay;
import org.fourcount.programme.Load;
import org.fourcount.programme.RepRecord;
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
    List<JComponent> all =
        List.of(
            made.reviews(),
            made.agreement(),
            made.review(),
            new FaultScreen(3, made.palette, made.words, fault -> {}, TrainerMoments::nothing),
            made.baseline(),
            made.health());
    all.forEach(screen -> receiver.accept(screen.getName(), showing.laidOut(screen)));
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

  private JComponent reviews() {
    List<ListScreen.Row> rows = new ArrayList<>();
    rows.add(
        new ListScreen.Row(
            "agreement",
            words.text("staff.agreement"),
            agreed(),
            Glyph.NEXT,
            TrainerMoments::nothing));
    for (int i = 1; i <= 8; i++) {
      rows.add(
          new ListScreen.Row(
              "set-" + i,
              "Annabella: " + exercise,
              words.text("review.row", when(), i),
              Glyph.NEXT,
              TrainerMoments::nothing));
    }
    ListScreen screen =
        new ListScreen(
            "staff.reviews",
            words.text("staff.reviews"),
            "",
            rows,
            palette,
            words,
            TrainerMoments::nothing);
    screen.say(words.text("review.none"));
    return screen;
  }

  private static AgreementTrend agreedOver() {
    List<AgreementTrend.Word> said = new ArrayList<>();
    for (int day = 0; day < 180; day++) {
      Instant at = TODAY.minusDays(day).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
      for (int i = 0; i < 10; i++) {
        said.add(new AgreementTrend.Word(at, (7 * day + i) % 10 != 3 && i * day % 37 != 5));
      }
    }
    return AgreementTrend.of(said, TODAY, ZoneOffset.UTC);
  }

  private String agreed() {
    return AgreementScreen.inWords(agreedOver(), words);
  }

  private JComponent agreement() {
    return new AgreementScreen(agreedOver(), palette, words, TrainerMoments::nothing);
  }

  private static Rep rep(int n, double down) {
    double start = 9.0 * n;
    return new Rep(
        start,
        start + 3.8,
        start + 3.8,
        start + 3.8 + down,
        start + 4,
        start + 8,
        60,
        4,
        20,
        0.25,
        0);
  }

  private JComponent review() {
    Flag lean = new Flag(Fault.TRUNK, 3, 2, 3.4, 12, 8);
    Flag rushed = new Flag(Fault.RUSHED_ECCENTRIC, 5, 4, 5.9, 1.9, 3);
    List<RepRecord> reps = new ArrayList<>();
    for (int n = 1; n <= 10; n++) {
      List<Flag> flags = n == 4 ? List.of(lean, rushed) : n == 7 ? List.of(rushed) : List.of();
      List<Correction> said = new ArrayList<>();
      if (n == 4) {
        said.add(Correction.of(lean, true, Instant.EPOCH));
        said.add(
            new Correction(Correction.Kind.MISSED_FAULT, Fault.MOMENTUM, SOMEBODY, Instant.EPOCH));
      }
      JudgedRep judged =
          new JudgedRep(rep(n, flags.contains(rushed) ? 1.9 : 4.1), flags, null, Double.NaN);
      reps.add(new RepRecord(n, judged, said));
    }
    ReviewScreen screen =
        new ReviewScreen(
            words.text("review.title", "Annabella", exercise, when()),
            Tempo.FOUR_COUNT,
            flag -> Part.TRUNK,
            palette,
            words,
            new NothingSaid(),
            TrainerMoments::nothing);
    screen.show(reps, true);
    screen.say(agreed());
    return screen;
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

  private JComponent health() {
    List<Figure> sensor =
        List.of(
            new Figure("battery", words.text("health.value-percent-charging", 8.0), Level.UNFIT),
            new Figure("signal", words.text("health.value-dbm", -86.0), Level.SEE_TO),
            new Figure("temperature", words.text("health.value-celsius", 31.0), Level.FIT),
            new Figure("rate", words.text("health.value-hertz", 101.2, 100.0), Level.FIT),
            new Figure("losses", words.text("health.value-tenth-percent", 0.1), Level.FIT),
            new Figure("noise", words.text("health.value-milli-g", 2.1), Level.FIT),
            new Figure("gravity", words.text("health.value-g", 1.003), Level.FIT),
            new Figure("self-test", "", Level.NOT_KNOWN));
    List<Figure> hub =
        List.of(new Figure("clock", words.text("health.value-ppm", 12.0), Level.FIT));
    String said =
        words.text(
            "health.remedy",
            words.text("health.sensor", 1),
            words.text("health.battery"),
            words.text("health.do-noise"));
    HealthScreen.Now now =
        new HealthScreen.Now(
            said,
            true,
            List.of(
                new HealthScreen.Place(1, sensor),
                new HealthScreen.Place(2, hub),
                new HealthScreen.Place(3, hub),
                new HealthScreen.Place(4, hub),
                new HealthScreen.Place(5, hub),
                new HealthScreen.Place(0, hub)));
    HealthScreen screen =
        new HealthScreen(
            () -> now, palette, words, TrainerMoments::nothing, TrainerMoments::nothing);
    screen.say(words.text("health.testing"));
    return screen;
  }

  private record NothingSaid() implements ReviewScreen.Says {
    @Override
    public void onFlag(int rep, Flag flag, boolean stands) {}

    @Override
    public void notARep(int rep) {}

    @Override
    public void missed(int rep) {}

    @Override
    public void putAside() {}

    @Override
    public void undo() {}
  }
}
