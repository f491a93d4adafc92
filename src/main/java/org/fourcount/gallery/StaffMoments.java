package org.fourcount.gallery;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import javax.swing.JComponent;
import org.fourcount.kiosk.look.Palette;
import org.fourcount.kiosk.pieces.Glyph;
import org.fourcount.kiosk.pieces.Keyboard;
import org.fourcount.kiosk.staff.HomeScreen;
import org.fourcount.kiosk.staff.ListScreen;
import org.fourcount.kiosk.staff.NewPersonScreen;
import org.fourcount.kiosk.staff.PersonScreen;
import org.fourcount.kiosk.staff.PersonView;
import org.fourcount.kiosk.staff.PinScreen;
import org.fourcount.kiosk.staff.PlanWords;
import org.fourcount.kiosk.staff.QuestionScreen;
import org.fourcount.kiosk.staff.WritingScreen;
import org.fourcount.kiosk.words.Words;
import org.fourcount.programme.Catalogue;
import org.fourcount.programme.Feeling;
import org.fourcount.programme.Person;
import org.fourcount.programme.Role;
import org.fourcount.staff.Page;
import org.fourcount.staff.PlanDraft;
import org.fourcount.staff.Rights;

/** The screens of trainers about people, each as full as it can be. */
final class StaffMoments {
  static final Person TRAINER = new Person(new UUID(0, 3), 3, "Theresa Hohenberger", Role.TRAINER);
  static final Person CLIENT =
      new Person(new UUID(0, 7), 123_457, "María-José Fernández-Großmann", Role.CLIENT);

  private static final Person ADMIN = new Person(new UUID(0, 1), 1, "Arno", Role.ADMINISTRATOR);

  private final Showing showing;
  private final Catalogue catalogue;
  private final Palette palette;
  private final Words words;
  private final PlanWords plans;
  private final BiConsumer<String, JComponent> receiver;

  private StaffMoments(
      Showing showing, Catalogue catalogue, BiConsumer<String, JComponent> receiver) {
    this.showing = showing;
    this.catalogue = catalogue;
    this.receiver = receiver;
    palette = showing.look().palette();
    words = showing.words();
    plans = new PlanWords(catalogue, words);
  }

  /** Tells the receiver each screen and its name. */
  static void show(Showing showing, Catalogue catalogue, BiConsumer<String, JComponent> receiver) {
    StaffMoments moments = new StaffMoments(showing, catalogue, receiver);
    moments.people();
    moments.person();
    moments.changes();
    PlanMoments.show(showing, catalogue, receiver);
    StationMoments.show(showing, receiver);
  }

  private void tell(String name, JComponent screen) {
    receiver.accept("staff-" + name, showing.laidOut(screen));
  }

  private static void nothing() {}

  private void people() {
    tell("home", new HomeScreen(TRAINER, 12, palette, words, page -> {}, () -> {}, () -> {}));
    tell(
        "home-administrator", new HomeScreen(ADMIN, 0, palette, words, page -> {}, () -> {}, null));
    List<ListScreen.Row> rows =
        IntStream.range(0, 9)
            .mapToObj(
                i ->
                    new ListScreen.Row(
                        "person-" + i,
                        CLIENT.number() + i + "  " + CLIENT.name(),
                        words.text("staff.role-administrator"),
                        Glyph.NEXT,
                        StaffMoments::nothing))
            .toList();
    ListScreen.Row adding =
        new ListScreen.Row("new", words.text("staff.new"), "", Glyph.UP, StaffMoments::nothing);
    String title = words.text("staff.people");
    String nobody = words.text("staff.nobody");
    tell(
        "people",
        new ListScreen(
            "staff.people", title, nobody, rows, adding, palette, words, StaffMoments::nothing));
    tell(
        "people-nobody",
        new ListScreen("staff.people", title, nobody, List.of(), adding, palette, words, () -> {}));
    NewPersonScreen.Desk desk =
        new NewPersonScreen.Desk() {
          @Override
          public void add(int number, String name, Role role) {}

          @Override
          public void leave() {}
        };
    NewPersonScreen screen =
        new NewPersonScreen(123_457, Rights.mayAdd(Role.ADMINISTRATOR), palette, words, desk);
    screen.say(words.text("staff.number-taken", 123_457));
    tell("new-person", screen);
    NewPersonScreen number =
        new NewPersonScreen(12, Rights.mayAdd(Role.ADMINISTRATOR), palette, words, desk);
    Showing.touch(number, "number");
    tell("new-person-number", number);
  }

  private PersonView.Training training(boolean isNew) {
    PlanDraft draft = isNew ? PlanDraft.of(List.of()) : PlanMoments.draft(catalogue);
    LocalDate day = LocalDate.of(2026, 11, 28);
    return new PersonView.Training(
        isNew ? null : day,
        !isNew,
        draft.departures(catalogue.exercises()),
        draft.locked(catalogue.exercises(), Set.of()),
        isNew ? null : day,
        isNew ? null : day,
        isNew ? "" : words.text("staff.weights-stay"),
        isNew ? null : new PersonView.Last(day, new Feeling(6, 4, true)));
  }

  private void person() {
    PersonView.Keys keys = new PersonView.Keys(true, false);
    PersonScreen.Desk desk = new NoDesk();
    tell(
        "person",
        new PersonScreen(
            new PersonView(CLIENT, keys, training(false)), plans, palette, words, desk));
    PersonScreen fresh =
        new PersonScreen(new PersonView(CLIENT, keys, training(true)), plans, palette, words, desk);
    fresh.say(words.text("staff.added", CLIENT.number(), CLIENT.name()));
    tell("person-new", fresh);
    tell(
        "person-not-yours",
        new PersonScreen(new PersonView(ADMIN, null, null), plans, palette, words, desk));
    tell(
        "person-keys",
        new PersonScreen(new PersonView(CLIENT, keys, null), plans, palette, words, desk));
  }

  private void changes() {
    String pinOf = words.text("staff.pin-of", CLIENT.name());
    tell("pin", new PinScreen(pinOf, palette, words, pin -> {}, StaffMoments::nothing));
    question("card", "staff.card-of", "staff.card-read", List.of());
    QuestionScreen.Answer settled =
        new QuestionScreen.Answer("settled", words.text("staff.settled"), Glyph.SAVED, () -> {});
    question("sign-off", "staff.sign-off-of", "staff.fracture-question", List.of(settled));
    question("leave-plan", "staff.leave-plan", "staff.leave-how", leaving());
    WritingScreen consult = consult();
    consult.say(words.text("staff.nothing-decided"));
    tell("consult", consult);
    WritingScreen others = consult();
    Showing.touch(others, "key-others");
    tell("consult-other-letters", others);
  }

  private WritingScreen consult() {
    return new WritingScreen(
        "staff.consult",
        words.text("staff.decided-with", CLIENT.name()),
        "",
        Keyboard.Kind.SENTENCE,
        120,
        List.of(words.text("staff.weights-stay"), words.text("staff.weights-change")),
        palette,
        words,
        text -> {},
        StaffMoments::nothing);
  }

  private List<QuestionScreen.Answer> leaving() {
    return List.of(
        new QuestionScreen.Answer("keep", words.text("staff.keep-draft"), Glyph.SAVED, () -> {}),
        new QuestionScreen.Answer(
            "throw-away", words.text("staff.throw-away"), Glyph.STOP, () -> {}));
  }

  private void question(
      String name, String title, String text, List<QuestionScreen.Answer> answers) {
    tell(
        name,
        new QuestionScreen(
            title,
            words.text(title, CLIENT.name()),
            words.text(text, CLIENT.name()),
            answers,
            palette,
            words,
            StaffMoments::nothing));
  }

  private record NoDesk() implements PersonScreen.Desk {
    @Override
    public void open(Page page) {}

    @Override
    public void pin() {}

    @Override
    public void card() {}

    @Override
    public void signOff() {}

    @Override
    public void consult() {}

    @Override
    public void leave() {}
  }
}
