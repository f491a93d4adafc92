package org.fourcount.gallery;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
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
import org.fourcount.kiosk.staff.FaultScreen;
import org.fourcount.kiosk.staff.ListScreen;
import org.fourcount.kiosk.staff.ReviewScreen;
import org.fourcount.kiosk.words.Words;
import org.fourcount.motion.Rep;
import org.fourcount.motion.Tempo;
import org.fourcount.programme.AgreementTrend;
import org.fourcount.programme.Catalogue;
import org.fourcount.programme.Correction;
import org.fourcount.programme.RepRecord;

/** What waits for a trainer's word, and how far trainers agree. */
final class ReviewMoments {
  private static final UUID SOMEBODY = new UUID(0, 1);
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);

  private final Palette palette;
  private final Words words;
  private final String exercise;

  private ReviewMoments(Palette palette, Words words, Catalogue catalogue) {
    this.palette = palette;
    this.words = words;
    String name =
        Objects.requireNonNull(catalogue.exercise("hip-abduction")).name().in(words.locale());
    exercise = words.sided(name, Side.LEFT);
  }

  private static void nothing() {}

  /** Tells the receiver each screen and its name. */
  static void show(Showing showing, Catalogue catalogue, BiConsumer<String, JComponent> receiver) {
    ReviewMoments made = new ReviewMoments(showing.look().palette(), showing.words(), catalogue);
    receiver.accept("reviews", showing.laidOut(made.reviews(8)));
    receiver.accept("reviews-none", showing.laidOut(made.reviews(0)));
    receiver.accept("agreement", showing.laidOut(made.agreement()));
    receiver.accept("review", showing.laidOut(made.review()));
    JComponent clean = made.review();
    Showing.touch(clean, "after");
    receiver.accept("review-clean", showing.laidOut(clean));
    receiver.accept(
        "missed-fault",
        showing.laidOut(
            new FaultScreen(3, made.palette, made.words, fault -> {}, ReviewMoments::nothing)));
  }

  private String when() {
    return words.moment(TODAY.atTime(10, 15).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
  }

  private JComponent reviews(int waiting) {
    List<ListScreen.Row> rows = new ArrayList<>();
    rows.add(
        new ListScreen.Row(
            "agreement",
            words.text("staff.agreement"),
            words.text("target.percent", 87.0),
            Glyph.NEXT,
            ReviewMoments::nothing));
    for (int i = 1; i <= waiting; i++) {
      rows.add(
          new ListScreen.Row(
              "set-" + i,
              "Annabella: " + exercise,
              words.text("review.row", when(), i),
              Glyph.NEXT,
              ReviewMoments::nothing));
    }
    ListScreen screen =
        new ListScreen(
            "staff.reviews",
            words.text("staff.reviews"),
            "",
            rows,
            palette,
            words,
            ReviewMoments::nothing);
    screen.say(waiting == 0 ? words.text("review.none") : "");
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
    return new AgreementScreen(agreedOver(), palette, words, ReviewMoments::nothing);
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
            ReviewMoments::nothing);
    screen.show(reps, true);
    screen.say(agreed());
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
