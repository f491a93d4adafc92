package org.fourcount.kiosk.staff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fourcount.kiosk.look.Palette;
import org.fourcount.kiosk.pieces.Glyph;
import org.fourcount.kiosk.pieces.RowButton;
import org.fourcount.kiosk.words.Words;
import org.fourcount.programme.Feeling;
import org.fourcount.programme.Person;
import org.fourcount.staff.Page;
import org.jspecify.annotations.Nullable;

/** One person: what there is of them, and what may be done about it. */
public final class PersonScreen extends StaffScreen {
  private static final int COLUMN = (WIDTH - 2 * EDGE - 40) / 2;

  /** What somebody does about the person. */
  public interface Desk {
    /** Another page of the person's. */
    void open(Page page);

    /** A PIN is set. */
    void pin();

    /** A card is given. */
    void card();

    /** The question about vertebral fractures is asked. */
    void signOff();

    /** What was decided about the weights is written down. */
    void consult();

    /** They go back. */
    void leave();
  }

  private final transient List<RowButton> rows = new ArrayList<>();

  /** What somebody with these rights sees of the person. */
  public PersonScreen(PersonView view, PlanWords plans, Palette palette, Words words, Desk desk) {
    super(
        "staff.one-person",
        title(view.person(), words),
        "staff.back",
        0,
        palette,
        words,
        desk::leave);
    Person person = view.person();
    PersonView.Training training = view.training();
    if (training != null) {
      LocalDate approved = training.approved();
      String plan = approved == null ? words.text("staff.no-plan") : words.day(approved);
      page(new Page.PlanEditor(person.id()), plan, desk, approved == null);
      page(new Page.Baselines(person.id()), "", desk, false);
      page(new Page.History(person.id()), "", desk, false);
      row("consult", words.text("staff.consult"), day(training.consulted()), desk::consult);
      String settled = training.signedOff() == null ? words.text("staff.open") : "";
      row(
          "sign-off",
          words.text("staff.sign-off"),
          settled.isEmpty() ? day(training.signedOff()) : settled,
          desk::signOff);
    }
    PersonView.Keys keys = view.keys();
    if (keys != null) {
      row("pin", words.text("staff.pin"), there(keys.pin()), desk::pin);
      row("card", words.text("staff.card"), there(keys.card()), desk::card);
    }
    int half = rows.size() > 4 ? (rows.size() + 1) / 2 : rows.size();
    for (int i = 0; i < rows.size(); i++) {
      int x = EDGE + (i / Math.max(1, half)) * (COLUMN + 40);
      put(rows.get(i), x, row(i % Math.max(1, half)), COLUMN, ROW);
    }
    int below = row(half) - 20;
    put(
        paragraph("notes", notes(view, plans, words)),
        EDGE,
        below,
        WIDTH - 2 * EDGE,
        BOTTOM - below - 6);
  }

  private static String title(Person person, Words words) {
    return words.text(
        "staff.person",
        person.number(),
        person.name(),
        words.text("staff.role-" + person.role().key()));
  }

  private void page(Page page, String value, Desk desk, boolean isNext) {
    RowButton row =
        row(page.key(), words().text("staff." + page.key()), value, () -> desk.open(page));
    if (isNext) {
      row.glyph(Glyph.NEXT, palette().own());
    }
  }

  private RowButton row(String name, String text, String value, Runnable what) {
    RowButton row = new RowButton(name, text, value, Glyph.NEXT, palette());
    row.addActionListener(e -> what.run());
    rows.add(row);
    return row;
  }

  private String day(@Nullable LocalDate day) {
    return day == null ? words().text("staff.never") : words().day(day);
  }

  private String there(boolean isThere) {
    return words().text(isThere ? "staff.there" : "staff.not-there");
  }

  private static String notes(PersonView view, PlanWords plans, Words words) {
    PersonView.Training training = view.training();
    if (view.keys() == null) {
      return words.text("staff.not-yours", view.person().number());
    }
    if (training == null) {
      return "";
    }
    String decided =
        training.decided().isEmpty() ? "" : words.text("staff.decided", training.decided());
    String old = training.isOld() ? words.text("staff.plan-old") : "";
    String unusual =
        training.approved() == null
            ? words.text("staff.make-plan")
            : String.join(" ", plans.remarks(training.locked(), training.departures()));
    return Stream.of(felt(training.last(), words), old, decided, unusual)
        .filter(sentence -> !sentence.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String felt(PersonView.@Nullable Last last, Words words) {
    if (last == null) {
      return "";
    }
    Feeling felt = last.feeling();
    String said = words.text("staff.felt", words.day(last.day()), felt.effort(), felt.pain());
    return felt.dizzy() ? said + " " + words.text("staff.dizzy") : said;
  }
}
