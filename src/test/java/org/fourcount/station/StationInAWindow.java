package org.fourcount.station;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.awt.Dimension;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.swing.JButton;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.FrameFixture;
import org.fourcount.config.UnusableFile;
import org.fourcount.kiosk.KioskFrame;
import org.fourcount.kiosk.look.Look;
import org.fourcount.programme.Person;
import org.fourcount.sensor.SourceUri;
import org.fourcount.staff.Page;
import org.fourcount.store.SignIn;
import org.fourcount.store.Store;

/** A station in a real window, touched by a robot. */
final class StationInAWindow implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final Path data;
  private final Robot robot = BasicRobot.robotWithNewAwtHierarchy();
  private final FrameFixture window;
  private KioskFrame frame;
  private Station station;
  private Desk desk;
  private int touches;

  StationInAWindow(Path data, String source) throws UnusableFile {
    this(Opening.at(data, source));
  }

  /** With a source for each line, and sensors that are looked at when nobody trains. */
  StationInAWindow(Path data, StationSets.SetSource source, SourceUri sensors) throws UnusableFile {
    this(Opening.at(data, source, sensors));
  }

  StationInAWindow(Opening opening) {
    data = opening.data();
    robot.settings().delayBetweenEvents(5);
    robot.settings().eventPostingDelay(10);
    GuiActionRunner.execute(
        () -> {
          Look.DARK.install();
          frame = KioskFrame.window(new Dimension(1280, 800));
          frame.trustEveryTouch();
          station = opening.start(frame, opened -> desk = opened);
        });
    window = new FrameFixture(robot, frame);
    window.show(new Dimension(1280, 800));
  }

  /** The station's store in these data. */
  Store store() {
    return store(data);
  }

  static Store store(Path data) {
    return Opening.store(data);
  }

  static SignIn signIn(Path data, Store store) {
    return Opening.signIn(data, store);
  }

  /** Opens a page of who is at work. */
  void open(Page page) {
    GuiActionRunner.execute(() -> Objects.requireNonNull(station.staff()).open(page));
  }

  /** As if nobody had touched anything for long. */
  void inactive() {
    GuiActionRunner.execute(() -> station.inactive());
  }

  /** Gives the desk something to do on its own thread. */
  void atTheDesk(Runnable work) {
    desk.later(work);
  }

  /** Returns when the desk has done all that it was asked. */
  void awaitDesk() throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    desk.later(done::countDown);
    assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
    robot.waitForIdle();
  }

  KioskFrame frame() {
    return frame;
  }

  Robot robot() {
    return robot;
  }

  boolean isShown(String screen) {
    return GuiActionRunner.execute(() -> screen.equals(frame.getContentPane().getName()));
  }

  void awaitScreen(String screen) {
    await(screen).atMost(PATIENCE).until(() -> isShown(screen));
    robot.waitForIdle();
  }

  void awaitButton(String button) {
    await(button).atMost(PATIENCE).until(() -> isThere(button));
  }

  void press(String button) {
    awaitButton(button);
    robot.click(button(button));
    touches++;
    robot.waitForIdle();
  }

  /** Touches it twice before anything came of the first touch. */
  void pressTwice(String button) {
    awaitButton(button);
    JButton touched = button(button);
    GuiActionRunner.execute(
        () -> {
          touched.doClick(0);
          touched.doClick(0);
        });
    robot.waitForIdle();
  }

  /** The same by the keyboard. */
  void pressBySpaceBar(String button) {
    awaitButton(button);
    robot.focusAndWaitForFocusGain(button(button));
    robot.pressAndReleaseKeys(KeyEvent.VK_SPACE);
    robot.waitForIdle();
  }

  /** How often somebody has touched the screen so far. */
  int touches() {
    return touches;
  }

  /** What is to be seen now. */
  ShownParts shown() {
    return new ShownParts(frame);
  }

  /** A button that can be pressed, null if there is none of this name. */
  JButton button(String name) {
    return shown().button(name);
  }

  /** What assistive technology reads of a part; empty if there is no such part. */
  String said(String name) {
    return shown().said(name);
  }

  /** What is written on a part: a button, a sign or sentences. */
  String text(String name) {
    return shown().text(name);
  }

  boolean isThere(String button) {
    return button(button) != null;
  }

  void awaitSaid(String name, String words) {
    await(name + " says " + words).atMost(PATIENCE).until(() -> said(name).contains(words));
  }

  /** Touches digits and OK on a number pad. */
  void type(String digits) {
    for (int i = 0; i < digits.length(); i++) {
      press("pad-" + digits.charAt(i));
    }
    press("pad-done");
  }

  /** Touches letters on a keyboard. */
  void write(String letters) {
    for (int i = 0; i < letters.length(); i++) {
      press("key-" + letters.charAt(i));
    }
  }

  /** A card is read: its reader types it like a keyboard, at once. */
  void readCard(String card) {
    GuiActionRunner.execute(
        () -> {
          long at = System.currentTimeMillis();
          for (int i = 0; i < card.length(); i++) {
            char c = card.charAt(i);
            key(KeyEvent.KEY_PRESSED, c, c, at);
            key(KeyEvent.KEY_TYPED, KeyEvent.VK_UNDEFINED, c, at);
            key(KeyEvent.KEY_RELEASED, c, c, at);
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

  /** Whoever is at work opens somebody's page. */
  void toPerson(Person who) {
    press("people");
    awaitScreen("people");
    press("person-" + who.number());
    awaitScreen("one-person");
  }

  /** Somebody with a PIN comes to work. */
  void signIn(String number, String pin) {
    toTheDoor();
    type(number);
    awaitSaid("says", "PIN");
    type(pin);
    awaitScreen("home");
  }

  /** The same. */
  void comeToWork(Person who, String pin) {
    signIn(String.valueOf(who.number()), pin);
  }

  /** Somebody touches the idle screen. */
  void toTheDoor() {
    awaitScreen("idle");
    press("begin");
    awaitScreen("sign-in");
  }

  @Override
  public void close() {
    try {
      GuiActionRunner.execute(() -> station.close());
    } finally {
      window.cleanUp(); // or the next test waits for the screen for ever
      Look.DARK.install();
    }
  }
}
