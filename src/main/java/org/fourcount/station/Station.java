package org.fourcount.station;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.swing.JComponent;
import org.fourcount.kiosk.KioskFrame;
import org.fourcount.kiosk.sound.Loudspeaker;
import org.fourcount.kiosk.visit.FeelingScreen;
import org.fourcount.kiosk.visit.GoodByeScreen;
import org.fourcount.kiosk.visit.ReadyScreen;
import org.fourcount.kiosk.visit.RestScreen;
import org.fourcount.kiosk.visit.TodayScreen;
import org.fourcount.kiosk.words.Words;
import org.fourcount.programme.BaselineRecord;
import org.fourcount.programme.Feeling;
import org.fourcount.programme.Person;
import org.fourcount.programme.PlannedExercise;
import org.fourcount.programme.Readiness;
import org.fourcount.programme.Session;
import org.fourcount.programme.TrainingWeeks;
import org.fourcount.staff.Page;
import org.fourcount.visit.Client;
import org.fourcount.visit.Step;
import org.fourcount.visit.Visit;
import org.jspecify.annotations.Nullable;

/** Shows each step of a visit and does what it asks for; on the event thread. */
final class Station implements AutoCloseable {
  private static final int SETTING_UP_S = 180;

  private final KioskFrame frame;
  private final StationSets sets;
  private final Desk desk;
  private final Manners manners;
  private final Drafts drafts = new Drafts();
  private final ZoneId zone = ZoneId.systemDefault();
  private final Inactivity inactivity;
  private final SetInProgress set;
  private final Visit visit;
  private final Reception reception;
  private final MeasuredRanges ranges;
  private final Threshold threshold;
  private final CardReader cards;
  private Words words;
  private @Nullable Session session;
  private @Nullable StaffRoom staff;

  /**
   * A station, not yet started.
   *
   * @param home the language before somebody chooses another
   * @param sound hears what is due in a set
   */
  Station(
      KioskFrame frame,
      StationSets sets,
      Function<Station, Desk> desk,
      Locale home,
      Loudspeaker sound) {
    this.frame = frame;
    this.sets = sets;
    manners = new Manners(sets, home);
    words = manners.words(home);
    this.desk = desk.apply(this);
    visit = new Visit(sets.catalogue().exercises());
    reception = new Reception(visit, this.desk, manners::palette, this::show, this::leave);
    ranges = new MeasuredRanges(visit, this.desk, sets, manners::palette, this::show);
    threshold = new Threshold(this.desk, manners, frame::show, this::first, this::show);
    cards = new CardReader(this::awaitsCard, this::isTypedInto, this::card);
    set =
        new SetInProgress(
            sets, manners, sound, frame::show, this::setOver, this::again, this.desk::later);
    inactivity = new Inactivity(sets.signOutS(), this::inactive);
  }

  /** Begins to wait for somebody. */
  void start() {
    inactivity.start();
    cards.start();
    show();
  }

  /** Loads what a set needs, before somebody waits for it. */
  void rehearse() {
    sets.rehearse(words, frame.getContentPane().getSize());
  }

  private boolean awaitsCard() {
    boolean isAtTheDoor = visit.step() instanceof Step.Idle || visit.step() instanceof Step.SignIn;
    return staff == null ? isAtTheDoor && !threshold.isBusy() : staff.awaitsCard();
  }

  private boolean isTypedInto() {
    return staff != null
        || threshold.isBusy()
        || visit.step() instanceof Step.AskTrainer
        || visit.step() instanceof Step.Approve;
  }

  private void card(String card) {
    if (staff == null) {
      reception.card(card, words, this::touched);
    } else {
      staff.card(card);
    }
  }

  /**
   * Something that was asked of the store could not be done; a set goes on without it.
   *
   * @param why a sentence in English; empty where only the log can say it
   */
  void trouble(String why) {
    String sentence = words.trouble(why);
    reception.trouble(sentence);
    ranges.trouble(sentence);
    if (staff != null) {
      staff.trouble(sentence);
    }
    threshold.trouble(sentence);
    Client client = visit.client();
    if (visit.step() instanceof Step.Lifting lifting && !set.isRunning() && client != null) {
      begin(lifting, client, Optional.empty());
    }
  }

  private void leave() {
    visit.left();
    show();
  }

  /** Nobody has touched anything for long: who lifts is there all the same. */
  void inactive() {
    boolean mayStrapOn = !set.isDone() && inactivity.idleS() < SETTING_UP_S + sets.signOutS();
    if (set.hasLifted() || (set.isRunning() && mayStrapOn)) {
      inactivity.goOn();
      return;
    }
    if (set.isRunning()) {
      set.stop();
      setOver();
    }
    leave();
  }

  /** How much longer nobody need touch anything here, seconds: who rests. */
  private int patienceS() {
    if (visit.step() instanceof Step.Resting rest) {
      return rest.exercise().restSeconds();
    }
    return 0;
  }

  private void show() {
    reception.leave();
    ranges.leave();
    if (staff != null) {
      staff.leave();
      staff = null;
    }
    threshold.leave();
    inactivity.allow(patienceS());
    sets.attended(!(visit.step() instanceof Step.Idle));
    if (!(visit.step() instanceof Step.Lifting)) {
      set.end();
    }
    JComponent screen = screen(visit.step());
    if (screen != null) {
      frame.show(screen);
    }
  }

  private @Nullable JComponent screen(Step step) {
    if (step instanceof Step.SignIn) {
      return reception.signIn(words, this::speak);
    }
    if (step instanceof Step.AtWork work) {
      enter(work);
      return null;
    }
    if (step instanceof Step.Ready) {
      return new ReadyScreen(name(), manners.palette(), words, this::answered, this::leave);
    }
    if (step instanceof Step.AskTrainer asked) {
      return reception.askTrainer(asked, words);
    }
    if (step instanceof Step.Today today) {
      return today(today);
    }
    if (step instanceof Step.Approve) {
      return ranges.ask(name(), words);
    }
    if (step instanceof Step.Lifting lifting) {
      lift(lifting);
      return null;
    }
    if (step instanceof Step.Resting rest) {
      return rest(rest);
    }
    if (step instanceof Step.HowWasIt) {
      return new FeelingScreen(manners.palette(), words, this::felt);
    }
    if (step instanceof Step.GoodBye bye) {
      return new GoodByeScreen(
          bye.next(),
          week(),
          ConsultWords.after(visit.feeling(), bye.consult(), words),
          manners.palette(),
          words,
          this::leave);
    }
    session = null;
    words = manners.words(manners.language());
    return threshold.idle(sets.station(), words, this::touched, sets::notice);
  }

  private JComponent today(Step.Today today) {
    TodayScreen screen =
        new TodayScreen(
            today,
            e -> sets.name(e, words),
            ConsultWords.before(visit.client(), today.consult(), LocalDate.now(zone), words),
            manners.palette(),
            words,
            this::chose,
            this::finished);
    if (session != null) {
      ranges.offer(screen, session, words);
    }
    return screen;
  }

  private void first(Client trainer) {
    visit.signedIn(trainer);
    show();
  }

  /** Who is here speaks this language, until they leave. */
  private void speak(Locale language) {
    words = manners.words(language);
    show();
  }

  private void enter(Step.AtWork work) {
    StaffRoom room =
        new StaffRoom(
            work.who(),
            desk,
            sets.catalogue(),
            sets.watch(),
            manners,
            drafts,
            words,
            frame::show,
            this::leave,
            frame::dispose);
    staff = room;
    Person about = work.about();
    if (about == null) {
      room.show();
    } else {
      room.open(new Page.PlanEditor(about.id()));
    }
  }

  /** The room of who is at work; null if nobody is. */
  @Nullable StaffRoom staff() {
    return staff;
  }

  private String name() {
    Client client = visit.client();
    return client == null ? "" : client.person().name();
  }

  /** This week, with what was done just now. */
  private TrainingWeeks week() {
    Client client = visit.client();
    List<Session> all = new ArrayList<>(client == null ? List.of() : client.earlier());
    Stream.ofNullable(session).forEach(all::add);
    return TrainingWeeks.of(all, LocalDate.now(zone), 1);
  }

  private void touched() {
    visit.touched();
    show();
  }

  private void answered(Readiness readiness) {
    visit.answered(readiness, Instant.now(), zone);
    show();
  }

  private void chose(int line) {
    visit.chose(line);
    show();
  }

  private void finished() {
    visit.finished();
    Client client = visit.client();
    if (visit.step() instanceof Step.HowWasIt && client != null) {
      desk.consult(client.person().id(), visit::mayConsult);
    }
    show();
  }

  private void felt(Feeling feeling) {
    visit.felt(feeling, LocalDate.now(zone));
    Session done = session;
    if (done != null) {
      sets.felt(done, feeling);
    }
    show();
  }

  private JComponent rest(Step.Resting rest) {
    PlannedExercise exercise = rest.exercise();
    String next =
        words.text("rest.next", sets.name(exercise, words), rest.nextSet(), exercise.sets());
    return new RestScreen(
        exercise.restSeconds(),
        next,
        manners.palette(),
        words,
        System::nanoTime,
        () -> {
          visit.rested();
          show();
        },
        this::finished);
  }

  private void lift(Step.Lifting lifting) {
    Client client = visit.client();
    if (client != null) {
      PlannedExercise exercise = lifting.exercise();
      desk.baseline(
          client.person().id(),
          exercise.exercise(),
          exercise.side(),
          session,
          known -> begin(lifting, client, known));
    }
  }

  private void begin(Step.Lifting lifting, Client client, Optional<BaselineRecord> known) {
    if (!visit.step().equals(lifting) || set.isRunning()) {
      return; // they have gone meanwhile
    }
    Session now = session == null ? sets.session(client.person(), visit) : session;
    session = now;
    set.begin(lifting, now, known.orElse(null), words);
  }

  private void again() {
    if (visit.step() instanceof Step.Lifting lifting) {
      lift(lifting);
    }
  }

  private void setOver() {
    if (!set.hasReps()) {
      visit.setGivenUp();
    } else {
      visit.setDone();
    }
    show();
  }

  @Override
  public void close() {
    cards.stop();
    inactivity.close();
    set.end();
    desk.later(sets::close);
    desk.close();
  }

  /** After it was closed: returns when all is kept. From any thread. */
  void awaitClosed() {
    desk.awaitClosed();
  }
}
