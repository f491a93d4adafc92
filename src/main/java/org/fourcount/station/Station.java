package org.fourcount.station;

import java.awt.AWTEvent;
import java.awt.Toolkit;
import java.awt.event.AWTEventListener;
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
import javax.swing.Timer;
import org.fourcount.coaching.SetState;
import org.fourcount.kiosk.KioskFrame;
import org.fourcount.kiosk.live.LiveSetScreen;
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
import org.fourcount.programme.TimeToConsult;
import org.fourcount.programme.TrainingWeeks;
import org.fourcount.programme.WeeklyCount;
import org.fourcount.staff.Page;
import org.fourcount.visit.Client;
import org.fourcount.visit.Step;
import org.fourcount.visit.Visit;
import org.jspecify.annotations.Nullable;

/** Shows each step of a visit and does what it asks for; on the event thread. */
final class Station implements AutoCloseable {
  private static final int SETTING_UP_S = 180;
  private static final long TOUCHES =
      AWTEvent.MOUSE_EVENT_MASK | AWTEvent.KEY_EVENT_MASK | AWTEvent.MOUSE_MOTION_EVENT_MASK;

  private final KioskFrame frame;
  private final StationSets sets;
  private final Desk desk;
  private final Manners manners;
  private final Drafts drafts = new Drafts();
  private final Loudspeaker sound;
  private final ZoneId zone = ZoneId.systemDefault();
  private final Timer inactive;
  private final AWTEventListener touches;
  private final Visit visit;
  private final Reception reception;
  private final MeasuredRanges ranges;
  private final Threshold threshold;
  private final CardReader cards;
  private Words words;
  private @Nullable Session session;
  private @Nullable KioskSession set;
  private @Nullable StaffRoom staff;
  private int liftedBefore;

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
    words = new Words(home);
    this.sound = sound;
    this.desk = desk.apply(this);
    visit = new Visit(sets.catalogue().exercises());
    reception = new Reception(visit, this.desk, manners::palette, this::show, this::leave);
    ranges = new MeasuredRanges(visit, this.desk, sets, manners::palette, this::show);
    threshold = new Threshold(this.desk, manners, frame::show, this::first, this::show);
    cards = new CardReader(this::awaitsCard, this::isTypedInto, this::card);
    inactive = new Timer(1000 * sets.signOutS(), e -> inactive());
    inactive.setRepeats(false);
    touches = e -> inactive.restart();
  }

  /** Begins to wait for somebody. */
  void start() {
    Toolkit.getDefaultToolkit().addAWTEventListener(touches, TOUCHES);
    cards.start();
    show();
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
    if (visit.step() instanceof Step.Lifting lifting && set == null && client != null) {
      begin(lifting, client, Optional.empty());
    }
  }

  private void leave() {
    visit.left();
    show();
  }

  /** Nobody has touched anything for long: who lifts is there all the same. */
  void inactive() {
    KioskSession running = set;
    if (running == null) {
      leave();
      return;
    }
    SetState state = running.state();
    int lifted = state.guidedDone() + state.reps().size();
    if (lifted > liftedBefore) {
      liftedBefore = lifted;
      inactive.restart();
    } else {
      running.stop();
      setOver();
      leave();
    }
  }

  /** How much longer nobody need touch anything here, seconds: who rests, or straps sensors on. */
  private int patienceS() {
    if (visit.step() instanceof Step.Resting rest) {
      return rest.exercise().restSeconds();
    }
    return visit.step() instanceof Step.Lifting ? SETTING_UP_S : 0;
  }

  private void show() {
    reception.leave();
    ranges.leave();
    if (staff != null) {
      staff.leave();
      staff = null;
    }
    threshold.leave();
    inactive.setInitialDelay(1000 * (patienceS() + sets.signOutS()));
    inactive.restart();
    sets.attended(!(visit.step() instanceof Step.Idle));
    if (!(visit.step() instanceof Step.Lifting)) {
      endSet();
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
          bye.next(), week(), parting(bye), manners.palette(), words, this::leave);
    }
    session = null;
    words = new Words(manners.language());
    return threshold.idle(sets.station(), words, this::touched, sets::notice);
  }

  private JComponent today(Step.Today today) {
    TodayScreen screen =
        new TodayScreen(
            today,
            e -> sets.name(e, words),
            note(today.consult()),
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
    words = new Words(language);
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

  private String consult(TimeToConsult time) {
    return switch (time) {
      case NO -> "";
      case READY -> words.text("today.ready");
      case DUE -> words.text("today.consult");
    };
  }

  private String parting(Step.GoodBye bye) {
    Feeling felt = visit.feeling();
    return felt != null && felt.asksForTrainer()
        ? words.text("good-bye.trainer")
        : consult(bye.consult());
  }

  private String note(TimeToConsult time) {
    if (time != TimeToConsult.NO) {
      return consult(time);
    }
    Client client = visit.client();
    LocalDate today = LocalDate.now(zone);
    boolean isOneTooMany =
        client != null && WeeklyCount.in(client.earlier(), today) >= WeeklyCount.MOST;
    return isOneTooMany ? words.text("today.week", WeeklyCount.MOST) : "";
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
    if (!visit.step().equals(lifting) || set != null) {
      return; // they have gone meanwhile
    }
    Session now = session == null ? sets.session(client.person(), visit) : session;
    session = now;
    KioskSession begun = sets.begin(lifting.exercise(), now, known.orElse(null));
    set = begun;
    liftedBefore = 0;
    LiveSetScreen screen =
        new LiveSetScreen(
            new VisitFeed(begun, this::setOver),
            sets.title(lifting, words),
            sets.look(),
            sets.words(lifting.exercise(), words),
            System::nanoTime);
    screen.sound(manners.heard(sound));
    screen.size(sets.readingSize());
    frame.show(screen);
    begun.start();
  }

  private void setOver() {
    KioskSession over = set;
    if (over == null || over.state().reps().isEmpty()) {
      visit.setGivenUp();
    } else {
      visit.setDone();
    }
    show();
  }

  private void endSet() {
    KioskSession over = set;
    set = null;
    if (over != null) {
      desk.later(over::close);
    }
  }

  @Override
  public void close() {
    Toolkit.getDefaultToolkit().removeAWTEventListener(touches);
    cards.stop();
    inactive.stop();
    endSet();
    desk.later(sets::close);
    desk.close();
  }

  /** After it was closed: returns when all is kept. From any thread. */
  void awaitClosed() {
    desk.awaitClosed();
  }
}
