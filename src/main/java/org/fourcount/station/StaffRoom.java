package org.fourcount.station;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.JComponent;
import org.fourcount.coaching.Side;
import org.fourcount.kiosk.look.Palette;
import org.fourcount.kiosk.pieces.Glyph;
import org.fourcount.kiosk.staff.HomeScreen;
import org.fourcount.kiosk.staff.ListScreen;
import org.fourcount.kiosk.staff.StaffScreen;
import org.fourcount.kiosk.words.Words;
import org.fourcount.motion.Course;
import org.fourcount.programme.Catalogue;
import org.fourcount.programme.Exercise;
import org.fourcount.programme.HowTo;
import org.fourcount.programme.Person;
import org.fourcount.staff.Page;
import org.fourcount.staff.Rounds;
import org.fourcount.store.Store;
import org.jspecify.annotations.Nullable;

/**
 * Shows a trainer's or an administrator's pages and does what they decide. What the desk answers
 * counts only while the page that asked is still theirs. On the event thread.
 */
final class StaffRoom {
  private final Rounds rounds;
  private final Desk desk;
  private final Catalogue catalogue;
  private final Palette palette;
  private final Words words;
  private final Consumer<JComponent> frame;
  private final Runnable onSignOut;
  private final @Nullable Runnable onEnd;
  private final TrainersPages trainersPages;
  private boolean isLeft;
  private @Nullable StaffScreen shown;

  /**
   * Their room, at home.
   *
   * @param sensors looks at the sensors when they want to
   * @param frame shows a screen
   * @param onSignOut they go
   * @param onEnd they end the kiosk; null where that is not theirs
   */
  StaffRoom(
      Person who,
      Desk desk,
      Catalogue catalogue,
      SensorWatch sensors,
      Palette palette,
      Words words,
      Consumer<JComponent> frame,
      Runnable onSignOut,
      @Nullable Runnable onEnd) {
    rounds = new Rounds(who);
    this.desk = desk;
    this.catalogue = catalogue;
    this.palette = palette;
    this.words = words;
    this.frame = frame;
    this.onSignOut = onSignOut;
    this.onEnd = onEnd;
    trainersPages = new TrainersPages(this, sensors);
  }

  Person who() {
    return rounds.who();
  }

  Desk desk() {
    return desk;
  }

  Catalogue catalogue() {
    return catalogue;
  }

  Palette palette() {
    return palette;
  }

  Words words() {
    return words;
  }

  /** They are gone; nothing of theirs is shown any more. */
  void leave() {
    isLeft = true;
  }

  void open(Page page) {
    rounds.open(page);
    show();
  }

  void back() {
    rounds.back();
    show();
  }

  /** Something could not be done. */
  void trouble(String sentence) {
    if (shown != null) {
      shown.say(sentence);
    }
  }

  /** Asks the store, and shows the screen that is made of the answer. */
  <T> void load(Function<Store, T> question, Function<T, StaffScreen> screen) {
    Page page = rounds.page();
    desk.ask(
        open -> question.apply(open.store()), answer -> shown(page, () -> screen.apply(answer)));
  }

  /** Shows another screen of the page they are on. */
  void put(StaffScreen screen) {
    shown(rounds.page(), () -> screen);
  }

  /** What an exercise is called, with its side. */
  String name(String exercise, Side side) {
    Exercise known = catalogue.exercise(exercise);
    return words.sided(known == null ? exercise : known.name().in(words.locale()), side);
  }

  /** What course the moving part of an exercise takes. */
  Course course(String exercise) {
    return catalogue.howTo(exercise).map(HowTo::course).orElse(Course.ARC);
  }

  /** Somebody's name; empty if they are not known any more. */
  static String name(List<Person> people, UUID person) {
    return people.stream()
        .filter(p -> p.id().equals(person))
        .map(Person::name)
        .findFirst()
        .orElse("");
  }

  private void shown(Page page, java.util.function.Supplier<StaffScreen> screen) {
    if (!isLeft && rounds.page().equals(page)) {
      StaffScreen made = screen.get();
      shown = made;
      frame.accept(made);
    }
  }

  /** Shows the page they are on, as it is now. */
  void show() {
    Page page = rounds.page();
    if (trainersPages.show(page)) {
      return;
    }
    if (page instanceof Page.People) {
      load(store -> store.read(tx -> tx.people().all()), this::people);
    } else {
      load(store -> ReviewPages.waiting(who(), store), this::home);
    }
  }

  private StaffScreen home(int reviews) {
    return new HomeScreen(who(), reviews, palette, words, this::open, onSignOut, onEnd);
  }

  private StaffScreen people(List<Person> all) {
    List<ListScreen.Row> rows =
        all.stream()
            .map(
                p ->
                    new ListScreen.Row(
                        "person-" + p.number(),
                        p.number() + "  " + p.name(),
                        words.text("staff.role-" + p.role().key()),
                        Glyph.NEXT,
                        () -> open(new Page.OnePerson(p.id()))))
            .toList();
    return new ListScreen(
        "staff.people", words.text("staff.people"), "", rows, palette, words, this::back);
  }
}
