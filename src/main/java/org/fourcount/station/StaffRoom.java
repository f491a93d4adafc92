package org.fourcount.station;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.swing.JComponent;
import org.fourcount.coaching.Side;
import org.fourcount.kiosk.look.Palette;
import org.fourcount.kiosk.staff.HomeScreen;
import org.fourcount.kiosk.staff.StaffScreen;
import org.fourcount.kiosk.words.Words;
import org.fourcount.motion.Course;
import org.fourcount.programme.Catalogue;
import org.fourcount.programme.Exercise;
import org.fourcount.programme.HowTo;
import org.fourcount.programme.Person;
import org.fourcount.staff.Page;
import org.fourcount.staff.Rights;
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
  private final Supplier<Palette> palette;
  private final Words words;
  private final Consumer<JComponent> frame;
  private final Runnable onSignOut;
  private final Runnable onEnd;
  private final PeoplePages people;
  private final PlanPages plans;
  private final StationPages station;
  private final TrainersPages trainersPages;
  private boolean isLeft;
  private boolean isChanging;
  private @Nullable StaffScreen shown;
  private @Nullable Consumer<String> onCard;
  private String note = "";

  /**
   * Their room, at home.
   *
   * @param manners how the station looks, speaks and sounds
   * @param drafts plans that were begun
   * @param sensors looks at the sensors when they want to
   * @param frame shows a screen
   * @param onSignOut they go
   * @param onEnd they end the kiosk, where that is theirs
   */
  StaffRoom(
      Person who,
      Desk desk,
      Catalogue catalogue,
      SensorWatch sensors,
      Manners manners,
      Drafts drafts,
      Words words,
      Consumer<JComponent> frame,
      Runnable onSignOut,
      Runnable onEnd) {
    rounds = new Rounds(who);
    this.desk = desk;
    this.catalogue = catalogue;
    palette = manners::palette;
    this.words = words;
    this.frame = frame;
    this.onSignOut = onSignOut;
    this.onEnd = onEnd;
    people = new PeoplePages(this);
    plans = new PlanPages(this, drafts);
    station = new StationPages(this, manners);
    trainersPages = new TrainersPages(this, sensors);
  }

  Person who() {
    return rounds.who();
  }

  /** Who does it, for the audit log. */
  String actor() {
    return who().id().toString();
  }

  Desk desk() {
    return desk;
  }

  Catalogue catalogue() {
    return catalogue;
  }

  Palette palette() {
    return palette.get();
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

  /** Another page takes the place of this one, which is done; it says what was done. */
  void goOn(Page page, String done) {
    note = done;
    rounds.goOn(page);
    show();
  }

  /** Something could not be done; it may be tried again. */
  void trouble(String sentence) {
    isChanging = false;
    say(sentence);
  }

  /** Says something on the screen that is shown. */
  void say(String sentence) {
    if (shown != null) {
      shown.say(sentence);
    }
  }

  /** The next screen of a page says this. */
  void note(String sentence) {
    note = sentence;
  }

  /** Shows another screen of the page they are on. */
  void put(StaffScreen screen) {
    if (!isLeft) {
      present(screen);
    }
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

  /** A card that is read while this screen is shown is meant for it. */
  void awaitCard(Consumer<String> what) {
    onCard = what;
  }

  boolean awaitsCard() {
    return onCard != null;
  }

  void card(String card) {
    Consumer<String> what = onCard;
    onCard = null;
    if (what != null) {
      what.accept(card);
    }
  }

  /** Asks the store, or lets somebody in; the answer counts while the page is theirs. */
  <T> void ask(Function<Desk.Opened, T> question, Consumer<T> answer) {
    Page page = rounds.page();
    desk.ask(
        question,
        answered -> {
          if (!isLeft && rounds.page().equals(page)) {
            answer.accept(answered);
          }
        });
  }

  /**
   * Asks for a change of what is kept. Until that is done, or could not be, further touches ask for
   * nothing: a button that is touched twice does not do it twice.
   */
  <T> void change(Function<Desk.Opened, T> change, Consumer<T> answer) {
    if (isChanging) {
      return;
    }
    isChanging = true;
    Page page = rounds.page();
    desk.ask(
        change,
        answered -> {
          isChanging = false;
          if (!isLeft && rounds.page().equals(page)) {
            answer.accept(answered);
          }
        });
  }

  /** Shows a screen of this page in place of the one before. */
  void present(StaffScreen screen) {
    onCard = null;
    shown = screen;
    frame.accept(screen);
    if (!note.isEmpty()) {
      screen.say(note);
      note = "";
    }
  }

  /** Asks the store, and shows the screen that is made of the answer. */
  <T> void load(Function<Store, T> question, Function<T, StaffScreen> screen) {
    ask(open -> question.apply(open.store()), answer -> present(screen.apply(answer)));
  }

  /** Shows the page they are on, as it is now. */
  void show() {
    Page page = rounds.page();
    if (!people.show(page)
        && !plans.show(page)
        && !station.show(page)
        && !trainersPages.show(page)) {
      load(store -> atHome(who(), store), this::home);
    }
  }

  /**
   * What the first page shows.
   *
   * @param reviews sets that wait for a word
   * @param mayEnd whether the kiosk is theirs to end
   */
  private record AtHome(int reviews, boolean mayEnd) {}

  private static AtHome atHome(Person who, Store store) {
    List<Person> all = store.read(tx -> tx.people().all());
    return new AtHome(ReviewPages.waiting(who, store), Rights.mayEnd(who.role(), all));
  }

  private StaffScreen home(AtHome now) {
    Runnable end = now.mayEnd() ? onEnd : null;
    return new HomeScreen(who(), now.reviews(), palette(), words, this::open, onSignOut, end);
  }
}
