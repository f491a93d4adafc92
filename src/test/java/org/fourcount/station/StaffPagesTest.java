package org.fourcount.station;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.swing.JButton;
import javax.swing.text.JTextComponent;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.FrameFixture;
import org.fourcount.coaching.Side;
import org.fourcount.config.DataFolder;
import org.fourcount.config.KioskConfig;
import org.fourcount.config.StationChoices;
import org.fourcount.kiosk.KioskFrame;
import org.fourcount.kiosk.look.Look;
import org.fourcount.motion.Tempo;
import org.fourcount.programme.Consultation;
import org.fourcount.programme.Gate;
import org.fourcount.programme.Load;
import org.fourcount.programme.Person;
import org.fourcount.programme.Plan;
import org.fourcount.programme.PlannedExercise;
import org.fourcount.programme.Role;
import org.fourcount.sensor.SourceUri;
import org.fourcount.store.Audit;
import org.fourcount.store.Keeper;
import org.fourcount.store.Pepper;
import org.fourcount.store.SignIn;
import org.fourcount.store.SqliteFile;
import org.fourcount.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What trainers and administrators do at a station, in a real window and a real store. */
class StaffPagesTest {
  private static final Person TESS = new Person(UUID.randomUUID(), 3, "Tess", Role.TRAINER);
  private static final Person TOM = new Person(UUID.randomUUID(), 4, "Tom", Role.TRAINER);
  private static final Person ARNO = new Person(UUID.randomUUID(), 5, "Arno", Role.ADMINISTRATOR);
  private static final Person ANNA = new Person(UUID.randomUUID(), 7, "Anna", Role.CLIENT);
  private static final String PIN = "271828";
  private static final String OTHER_PIN = "314159";

  @TempDir Path data;
  private Robot robot;
  private FrameFixture window;
  private KioskFrame frame;
  private Station station;
  private Desk desk;

  private Store store() {
    return Store.open(new SqliteFile(DataFolder.database(data)), InstantSource.system());
  }

  private SignIn signIn(Store store) {
    return new SignIn(
        store, Pepper.of(data.resolve("pepper"), SignIn.isUsed(store)), System::nanoTime);
  }

  private void know(Person... people) {
    try (Store store = store()) {
      for (Person person : people) {
        if (person.role() == Role.CLIENT) {
          store.write(tx -> tx.people().add(person));
        } else {
          signIn(store).add(person, PIN, "test");
        }
      }
    }
  }

  private void openTheStation() {
    SourceUri source = SourceUri.parse("virtual:1-0-1-0?guided=2&reps=3&speed=5&still=3&after=60");
    robot = BasicRobot.robotWithNewAwtHierarchy();
    robot.settings().delayBetweenEvents(5);
    robot.settings().eventPostingDelay(10);
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
    awaitScreen("idle");
  }

  private Desk.Opened opened() {
    Store open = store();
    return new Desk.Opened(open, signIn(open));
  }

  @AfterEach
  void closeTheStation() {
    if (station != null) {
      GuiActionRunner.execute(() -> station.close());
    }
    if (window != null) {
      window.cleanUp();
    }
    Look.DARK.install();
  }

  private void awaitScreen(String name) {
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                assertThat(GuiActionRunner.execute(() -> frame.getContentPane().getName()))
                    .isEqualTo(name));
    robot.waitForIdle();
  }

  private void press(String button) {
    await()
        .alias(button)
        .atMost(Duration.ofSeconds(30))
        .until(() -> find(frame, JButton.class, button) != null);
    robot.click(Objects.requireNonNull(find(frame, JButton.class, button)));
    robot.waitForIdle();
  }

  private boolean isThere(String button) {
    return find(frame, JButton.class, button) != null;
  }

  private static <C extends Component> C find(Container in, Class<C> kind, String name) {
    for (Component child : in.getComponents()) {
      if (kind.isInstance(child)
          && name.equals(child.getName())
          && child.isShowing()
          && child.isEnabled()) {
        return kind.cast(child);
      }
      if (child instanceof Container inner) {
        C found = find(inner, kind, name);
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

  private void write(String letters) {
    for (int i = 0; i < letters.length(); i++) {
      press("key-" + letters.charAt(i));
    }
  }

  private void awaitSays(String part, String words) {
    await()
        .alias(words)
        .atMost(Duration.ofSeconds(30))
        .until(
            () -> {
              JTextComponent says = find(frame, JTextComponent.class, part);
              return says != null && says.getText().contains(words);
            });
  }

  private void touchTwice(String button) {
    GuiActionRunner.execute(
        () -> {
          JButton found = Objects.requireNonNull(find(frame, JButton.class, button));
          found.doClick(0);
          found.doClick(0);
        });
    robot.waitForIdle();
  }

  private void comeToWork(Person who, String pin) {
    press("begin");
    awaitScreen("sign-in");
    type(String.valueOf(who.number()));
    awaitSays("says", "PIN");
    type(pin);
    awaitScreen("home");
  }

  private void toPerson(Person who) {
    press("people");
    awaitScreen("people");
    press("person-" + who.number());
    awaitScreen("one-person");
  }

  private List<Audit.Entry> audit(Store store) {
    return store.read(tx -> tx.audit().all());
  }

  @Test
  void fromAnEmptyStationToAPlanThatAClientCanDo() {
    openTheStation();
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> find(frame, JButton.class, "begin").getText().contains("FIRST TRAINER"));
    press("begin");
    awaitScreen("first-trainer");
    press("done");
    awaitSays("says", "name is missing");
    write("tess");
    press("done");
    awaitScreen("new-pin");
    type("1234");
    type("1234");
    awaitSays("asks", "6 to 12 digits");
    type(PIN);
    type(OTHER_PIN);
    awaitSays("asks", "differ");
    type(PIN);
    type(PIN);
    awaitScreen("home");
    press("people");
    press("new");
    awaitScreen("new-person");
    write("anna");
    press("key-others");
    press("key-ł");
    press("add");
    awaitScreen("one-person");
    awaitSays("notes", "no plan yet");
    press("plan-editor");
    awaitScreen("plan-editor");
    assertThat(isThere("approve")).as("an empty plan is not approved").isFalse();
    press("add");
    press("exercise-knee-extension");
    awaitScreen("plan-line");
    press("load-much-more");
    press("load-more");
    press("unit");
    press("unit");
    press("reps-more");
    press("down-more");
    press("rest-more");
    press("same");
    press("back");
    awaitScreen("plan-editor");
    awaitSays("unusual", "8 to 12 are usual");
    press("add");
    press("exercise-back-extension");
    press("earlier");
    press("back");
    awaitSays("unusual", "Locked until the spine question is settled: Back extension");
    touchTwice("approve");
    awaitScreen("one-person");
    awaitSays("says", "from now on");
    try (Store store = store()) {
      Person tess = store.read(tx -> tx.people().known(1));
      Person anna = store.read(tx -> tx.people().known(2));
      assertThat(tess).extracting(Person::name, Person::role).contains("Tess", Role.TRAINER);
      assertThat(anna).extracting(Person::name, Person::role).contains("Annał", Role.CLIENT);
      Plan plan = store.<Optional<Plan>>read(tx -> tx.plans().newest(anna.id())).orElseThrow();
      Tempo slower = Tempo.parse("5-0-4-0");
      assertThat(store.<List<Plan>>read(tx -> tx.plans().of(anna.id()))).hasSize(1);
      assertThat(plan.trainer()).isEqualTo(tess.id());
      assertThat(plan.exercises())
          .containsExactly(
              new PlannedExercise(
                  "knee-extension", Side.LEFT, Load.parse("5.5 kg"), 2, 9, slower, 75),
              new PlannedExercise(
                  "back-extension", Side.ONLY, Load.NONE, 2, 8, Tempo.FOUR_COUNT, 60),
              new PlannedExercise(
                  "knee-extension", Side.RIGHT, Load.parse("5.5 kg"), 2, 9, slower, 75));
      assertThat(audit(store))
          .extracting(Audit.Entry::action)
          .containsExactly("trainer added", "PIN set", "client added", "plan approved");
      assertThat(audit(store)).extracting(Audit.Entry::actor).containsOnly(tess.id().toString());
    }
  }

  @Test
  void theWayToAFirstTrainerIsClosedOnceThereIsOne() {
    openTheStation();
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> find(frame, JButton.class, "begin").getText().contains("FIRST TRAINER"));
    press("begin");
    write("eve");
    know(TESS); // meanwhile, by the command line
    press("done");
    awaitScreen("new-pin");
    type(OTHER_PIN);
    type(OTHER_PIN);
    awaitSays("asks", "There is a trainer already");
    try (Store store = store()) {
      assertThat(store.<List<Person>>read(tx -> tx.people().all())).containsExactly(TESS);
    }
  }

  @Test
  void aTrainerLeavesAPlanOnlyAfterTheyWereAskedAndFindsItAgain() {
    know(TESS, ANNA);
    openTheStation();
    comeToWork(TESS, PIN);
    toPerson(ANNA);
    press("plan-editor");
    press("add");
    press("exercise-row");
    press("back");
    awaitScreen("plan-editor");
    press("back");
    awaitScreen("leave-plan");
    press("back");
    awaitScreen("plan-editor");
    GuiActionRunner.execute(() -> station.inactive()); // and they are signed out
    awaitScreen("idle");
    comeToWork(TESS, PIN);
    toPerson(ANNA);
    press("plan-editor");
    awaitSays("says", "your changes of before");
    press("back");
    press("throw-away");
    awaitScreen("one-person");
    press("plan-editor");
    awaitSays("empty", "Nothing is in this plan yet");
    try (Store store = store()) {
      assertThat(store.<List<Plan>>read(tx -> tx.plans().of(ANNA.id()))).isEmpty();
    }
  }

  @Test
  void aForgottenPinIsSetByAnotherTrainer() {
    know(TESS, TOM);
    openTheStation();
    comeToWork(TOM, PIN);
    toPerson(TESS);
    press("pin");
    awaitScreen("new-pin");
    type("111111");
    type("111111");
    awaitSays("asks", "Anybody tries that PIN first");
    type(OTHER_PIN);
    type(OTHER_PIN);
    awaitSays("says", "new PIN holds");
    press("back");
    press("back");
    awaitScreen("home");
    press("back");
    awaitScreen("idle");
    comeToWork(TESS, OTHER_PIN);
    try (Store store = store()) {
      assertThat(audit(store))
          .last()
          .extracting(Audit.Entry::action, Audit.Entry::actor, Audit.Entry::subject)
          .containsExactly("PIN set", TOM.id().toString(), TESS.id().toString());
    }
  }

  @Test
  void anAdministratorSeesNobodysBodyAndATrainerSetsNoPinOfAnAdministrator() {
    know(TESS, ARNO, ANNA);
    openTheStation();
    comeToWork(ARNO, PIN);
    assertThat(isThere("reviews")).isFalse();
    assertThat(isThere("end")).isTrue();
    toPerson(ANNA);
    assertThat(isThere("pin")).isTrue();
    assertThat(isThere("card")).isTrue();
    for (String page : List.of("plan-editor", "baselines", "history", "sign-off", "consult")) {
      assertThat(isThere(page)).as(page).isFalse();
    }
    press("back");
    press("back");
    awaitScreen("home");
    press("back");
    awaitScreen("idle");
    comeToWork(TESS, PIN);
    assertThat(isThere("end")).as("there is an administrator").isFalse();
    toPerson(ARNO);
    awaitSays("notes", "fourcount admin people pin --number 5");
    assertThat(isThere("pin")).isFalse();
    press("back");
    press("new");
    awaitScreen("new-person");
    assertThat(isThere("role-client")).isTrue();
    assertThat(isThere("role-trainer")).isFalse();
  }

  @Test
  void aTrainerEndsTheKioskWhereThereIsNoAdministrator() {
    know(TESS);
    openTheStation();
    comeToWork(TESS, PIN);
    press("end");
    await().atMost(Duration.ofSeconds(30)).until(() -> !frame.isDisplayable());
  }

  @Test
  void aNumberThatIsTakenIsSaidAndNothingIsLost() {
    know(TESS, ANNA);
    openTheStation();
    comeToWork(TESS, PIN);
    press("people");
    press("new");
    awaitScreen("new-person");
    robot.enterText("Bea Weiss");
    press("number");
    press("key-delete");
    press("key-7");
    press("add");
    awaitSays("says", "Number 7 belongs to another person");
    press("key-delete");
    robot.enterText("9");
    robot.pressAndReleaseKeys(KeyEvent.VK_ENTER);
    awaitScreen("one-person");
    try (Store store = store()) {
      assertThat(store.<Person>read(tx -> tx.people().known(9)).name()).isEqualTo("Bea Weiss");
    }
  }

  @Test
  void theSpineQuestionAndATalkAboutTheWeightsAreKeptWithTheTrainersName() {
    know(TESS, ANNA);
    openTheStation();
    comeToWork(TESS, PIN);
    toPerson(ANNA);
    press("sign-off");
    awaitSays("question", "has a bone of your spine ever broken");
    press("settled");
    awaitSays("says", "Signed off");
    press("consult");
    awaitScreen("consult");
    press("usual-1");
    awaitSays("says", "new plan only");
    awaitSays("notes", "Weights stay");
    try (Store store = store()) {
      assertThat(store.<java.util.Set<Gate>>read(tx -> tx.people().signedOff(ANNA.id())))
          .containsExactly(Gate.VERTEBRAL_FRACTURE);
      assertThat(store.<List<Consultation>>read(tx -> tx.consultations().of(ANNA.id())))
          .singleElement()
          .extracting(Consultation::trainer, Consultation::decided)
          .containsExactly(TESS.id(), "Weights stay");
      assertThat(audit(store))
          .extracting(Audit.Entry::action)
          .containsExactly(
              "trainer added", "PIN set", "signed off vertebral-fracture", "consulted");
    }
  }

  @Test
  void aCardIsReadOnItsPageAndBelongsToOnePerson() {
    know(TESS, ANNA, TOM);
    try (Store store = store()) {
      signIn(store).setCard(TOM, "0087654321", "test");
    }
    openTheStation();
    comeToWork(TESS, PIN);
    toPerson(ANNA);
    press("card");
    awaitScreen("card");
    readCard("0087654321");
    awaitSays("says", "that of number 4");
    readCard("0012345678");
    awaitScreen("one-person");
    awaitSays("says", "card was read");
    try (Store store = store()) {
      assertThat(signIn(store).byCard("0012345678")).contains(ANNA);
      assertThat(signIn(store).byCard("0087654321")).contains(TOM);
    }
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
    robot.waitForIdle();
  }

  private void key(int id, int code, char c, long at) {
    frame.dispatchEvent(new KeyEvent(frame, id, at, 0, code, c));
  }

  @Test
  void whoWaitsForAPlanLetsTheTrainerInWhoMakesIt() {
    know(TESS, ANNA);
    openTheStation();
    press("begin");
    awaitScreen("sign-in");
    type("7");
    awaitScreen("ask-trainer");
    type("3");
    type(PIN);
    awaitScreen("plan-editor");
    awaitSays("empty", "Nothing is in this plan yet");
  }

  @Test
  void lookLanguageAndSoundHoldAtOnceAndAreKept() throws Exception {
    know(TESS);
    openTheStation();
    comeToWork(TESS, PIN);
    press("settings");
    awaitScreen("settings");
    press("look-light");
    awaitSays("says", "Kept");
    assertThat(GuiActionRunner.execute(() -> frame.getContentPane().getBackground()))
        .isEqualTo(Look.LIGHT.palette().canvas());
    press("sound-off");
    awaitSays("says", "Kept");
    press("speak-de");
    awaitSays("says", "Kept");
    press("back");
    awaitScreen("home");
    press("back");
    awaitScreen("idle");
    assertThat(find(frame, JButton.class, "begin").getText()).isEqualTo("ZUM START BERÜHREN");
    assertThat(StationChoices.read(data))
        .isEqualTo(new StationChoices("light", Locale.GERMAN, false));
    assertThat(Files.readString(StationChoices.file(data))).contains("look = \"light\"");
    try (Store store = store()) {
      assertThat(audit(store).stream().filter(row -> row.action().equals("setting changed")))
          .extracting(Audit.Entry::subject)
          .containsExactly("look light", "sound off", "language de");
    }
  }

  @Test
  void whatWasDoneIsShownNewestFirstAndWhetherItIsWhole() throws Exception {
    know(TESS, TOM, ANNA);
    try (Store store = store()) {
      for (int i = 0; i < 8; i++) {
        int row = i;
        store.write(
            tx -> tx.audit().add(Instant.now(), "admin root", "exported", "file " + row, ""));
      }
    }
    openTheStation();
    comeToWork(TESS, PIN);
    press("audit-log");
    awaitScreen("audit-log");
    awaitSays("chain", "Nothing was changed");
    awaitSays("says", "1 to 6 of 12");
    assertThat(window.label("what-1").text()).isEqualTo("Data given out: file 7");
    press("after");
    awaitSays("says", "7 to 12 of 12");
    assertThat(window.label("what-3").text()).isEqualTo("PIN set: Tom");
    CountDownLatch idle = new CountDownLatch(1);
    desk.later(idle::countDown);
    assertThat(idle.await(30, TimeUnit.SECONDS)).isTrue();
  }
}
