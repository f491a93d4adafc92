package org.fourcount.station;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.swing.JButton;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.FrameFixture;
import org.fourcount.coaching.Side;
import org.fourcount.config.DataFolder;
import org.fourcount.config.KioskConfig;
import org.fourcount.kiosk.KioskFrame;
import org.fourcount.kiosk.look.Look;
import org.fourcount.motion.Tempo;
import org.fourcount.programme.BaselineRecord;
import org.fourcount.programme.Load;
import org.fourcount.programme.Person;
import org.fourcount.programme.Plan;
import org.fourcount.programme.PlannedExercise;
import org.fourcount.programme.Role;
import org.fourcount.programme.Session;
import org.fourcount.sensor.SourceUri;
import org.fourcount.store.Keeper;
import org.fourcount.store.Pepper;
import org.fourcount.store.Sets;
import org.fourcount.store.SignIn;
import org.fourcount.store.SqliteFile;
import org.fourcount.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole visits in a real window: from touch to good-bye, on a simulated person and sensor. */
class VisitsTest {
  private static final Tempo TEMPO = Tempo.parse("1-0-1-0");
  private static final Person TESS = new Person(UUID.randomUUID(), 3, "Tess", Role.TRAINER);
  private static final Person ANNA = new Person(UUID.randomUUID(), 7, "Anna", Role.CLIENT);
  private static final String PIN = "271828";

  @TempDir Path data;
  private Robot robot;
  private FrameFixture window;
  private KioskFrame frame;
  private Station station;
  private Desk desk;
  private final CountDownLatch mayOpen = new CountDownLatch(1);

  private Store store() {
    return Store.open(new SqliteFile(DataFolder.database(data)), InstantSource.system());
  }

  @BeforeEach
  void openTheStation() throws Exception {
    try (Store store = store()) {
      store.write(
          tx -> {
            tx.people().add(TESS);
            tx.people().add(ANNA);
            PlannedExercise line =
                new PlannedExercise(
                    "knee-extension", Side.LEFT, Load.parse("5 lb"), 2, 3, TEMPO, 2);
            tx.plans()
                .add(Plan.approvedBy(TESS, store.newId(), ANNA, Instant.now(), List.of(line)));
          });
      signIn(store).setPin(TESS, PIN, "test");
    }
    SourceUri source = SourceUri.parse("virtual:1-0-1-0?guided=2&reps=3&speed=8&still=3&after=60");
    robot = BasicRobot.robotWithNewAwtHierarchy();
    GuiActionRunner.execute(
        () -> {
          Look.DARK.install();
          frame = KioskFrame.window(new Dimension(1280, 800));
          frame.trustEveryTouch();
          StationSets sets =
              new StationSets(
                  KioskConfig.of(null), source, Look.DARK, data, new Keeper(this::store));
          station =
              new Station(
                  frame,
                  sets,
                  s -> {
                    desk = new Desk(this::opened, s::trouble);
                    return desk;
                  },
                  Locale.ENGLISH,
                  tone -> {});
          station.start();
        });
    window = new FrameFixture(robot, frame);
    window.show(new Dimension(1280, 800));
  }

  private Desk.Opened opened() {
    try {
      assertThat(mayOpen.await(60, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    Store open = store();
    return new Desk.Opened(open, signIn(open));
  }

  private SignIn signIn(Store store) {
    return new SignIn(
        store, Pepper.of(data.resolve("pepper"), SignIn.isUsed(store)), System::nanoTime);
  }

  @AfterEach
  void closeTheStation() {
    mayOpen.countDown();
    if (station != null) {
      GuiActionRunner.execute(() -> station.close());
    }
    if (window != null) {
      window.cleanUp();
    } else {
      robot.cleanUp();
    }
  }

  private boolean isShown(String name) {
    return GuiActionRunner.execute(() -> name.equals(frame.getContentPane().getName()));
  }

  private void awaitScreen(String name) {
    await().atMost(Duration.ofSeconds(90)).until(() -> isShown(name));
    robot.waitForIdle();
  }

  private void press(String button) {
    await().atMost(Duration.ofSeconds(90)).until(() -> find(frame, button) != null);
    robot.click(find(frame, button));
    robot.waitForIdle();
  }

  private static JButton find(Container in, String name) {
    for (Component child : in.getComponents()) {
      if (child instanceof JButton button
          && name.equals(button.getName())
          && button.isShowing()
          && button.isEnabled()) {
        return button;
      }
      if (child instanceof Container inner) {
        JButton found = find(inner, name);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private void type(String digits) {
    for (int i = 0; i < digits.length(); i++) {
      press("pad-" + digits.charAt(i));
    }
    press("pad-done");
  }

  private void awaitSays(String words) {
    await()
        .atMost(Duration.ofSeconds(10))
        .until(() -> window.textBox("says").target().getText().contains(words));
  }

  private void toThePlan() {
    mayOpen.countDown();
    awaitScreen("idle");
    press("begin");
    awaitScreen("sign-in");
    type("7");
    awaitScreen("ready");
    press("onward");
    awaitScreen("ask-trainer"); // it is her first session
    type("3");
    type(PIN);
    awaitScreen("today");
  }

  @Test
  void trainersComeToWorkAndSeePeople() {
    mayOpen.countDown();
    awaitScreen("idle");
    press("begin");
    awaitScreen("sign-in");
    press("language-de");
    awaitScreen("sign-in");
    type("3");
    awaitSays("PIN");
    type(PIN);
    awaitScreen("home");
    press("people");
    awaitScreen("people");
    assertThat(find(frame, "person-7").getAccessibleContext().getAccessibleName())
        .isEqualTo("7  Anna, Klient");
    press("back");
    awaitScreen("home");
    press("back");
    awaitScreen("idle");
    assertThat(find(frame, "begin").getText()).isEqualTo("TOUCH TO BEGIN");
  }

  private void readCard(String card) {
    GuiActionRunner.execute(
        () -> {
          long at = System.currentTimeMillis();
          for (int i = 0; i < card.length(); i++) {
            key(KeyEvent.KEY_TYPED, KeyEvent.VK_UNDEFINED, card.charAt(i), at);
          }
          key(KeyEvent.KEY_PRESSED, KeyEvent.VK_ENTER, '\n', at);
          key(KeyEvent.KEY_TYPED, KeyEvent.VK_UNDEFINED, '\n', at);
          key(KeyEvent.KEY_RELEASED, KeyEvent.VK_ENTER, '\n', at);
        });
  }

  private void key(int id, int code, char c, long at) {
    frame.dispatchEvent(new KeyEvent(frame, id, at, 0, code, c));
  }

  @Test
  void aCardSignsItsClientInAtOnceAndATrainerWithTheirPin() {
    try (Store store = store()) {
      signIn(store).setCard(ANNA, "0012345678", "test");
      signIn(store).setCard(TESS, "0087654321", "test");
    }
    mayOpen.countDown();
    awaitScreen("idle");
    readCard("0000000000");
    awaitSays("nobody");
    readCard("0012345678");
    awaitScreen("ready");
    readCard("0012345678");
    readCard("0087654321"); // while somebody else is there
    awaitScreen("ready");
    press("leave");
    awaitScreen("idle");
    readCard("0087654321");
    awaitSays("Number 3");
    type(PIN);
    awaitScreen("home");
  }

  @Test
  void fromTouchToGoodBye() {
    toThePlan();
    press("line-1");
    press("again"); // NEXT, once the set is done
    awaitScreen("rest");
    await().atMost(Duration.ofSeconds(10)).until(() -> !isShown("rest"));
    press("again");
    awaitScreen("today");
    press("finish");
    awaitScreen("feeling");
    press("effort-6");
    press("onward");
    awaitScreen("good-bye");
    press("leave");
    awaitScreen("idle");
    try (Store store = store()) {
      List<Session> visits = store.read(tx -> tx.sessions().of(ANNA.id()));
      assertThat(visits).hasSize(1);
      assertThat(visits.get(0).feeling().effort()).isEqualTo(6);
      assertThat(store.<List<Sets.Kept>>read(tx -> tx.sets().of(visits.get(0).id()))).hasSize(2);
    }
  }

  @Test
  void aWrongPinDoesNotLetAnybodyTrain() {
    mayOpen.countDown();
    awaitScreen("idle");
    press("begin");
    awaitScreen("sign-in");
    type("7");
    awaitScreen("ready");
    press("pain");
    press("onward");
    awaitScreen("ask-trainer");
    type("3");
    type("314159");
    awaitSays("no trainer");
    press("leave");
    awaitScreen("idle");
  }

  @Test
  void whoHasLeftIsNotSignedInByALateAnswer() throws Exception {
    awaitScreen("idle");
    press("begin");
    awaitScreen("sign-in");
    type("7");
    press("leave");
    awaitScreen("idle");
    mayOpen.countDown();
    CountDownLatch answered = new CountDownLatch(1);
    desk.later(answered::countDown);
    assertThat(answered.await(30, TimeUnit.SECONDS)).isTrue();
    robot.waitForIdle();
    assertThat(isShown("idle")).isTrue();
  }

  @Test
  void aTrainersWordThatComesAfterTheyWentApprovesNothing() throws Exception {
    toThePlan();
    press("line-1");
    press("again"); // NEXT, once the set is done
    press("onward"); // no rest
    press("again");
    awaitScreen("today");
    press("approve");
    awaitScreen("approve");
    CountDownLatch mayAnswer = new CountDownLatch(1);
    CountDownLatch answered = new CountDownLatch(1);
    desk.later(
        () -> {
          try {
            assertThat(mayAnswer.await(60, TimeUnit.SECONDS)).isTrue();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
    type("3");
    type(PIN);
    awaitSays("One moment");
    press("back");
    awaitScreen("today");
    mayAnswer.countDown();
    desk.later(answered::countDown);
    assertThat(answered.await(30, TimeUnit.SECONDS)).isTrue();
    robot.waitForIdle();
    press("approve"); // it waits still
    awaitScreen("approve");
    try (Store store = store()) {
      assertThat(store.<List<BaselineRecord>>read(tx -> tx.baselines().inUse(ANNA.id()))).isEmpty();
    }
  }

  @Test
  void whoWalksAwayFromASetIsSignedOutButNotWhileTheyLift() {
    toThePlan();
    press("line-1");
    await().atMost(Duration.ofSeconds(90)).until(() -> find(frame, "again") != null);
    GuiActionRunner.execute(() -> station.inactive());
    assertThat(isShown("idle")).as("a set was done since it was last looked at").isFalse();
    GuiActionRunner.execute(() -> station.inactive());
    awaitScreen("idle");
  }
}
