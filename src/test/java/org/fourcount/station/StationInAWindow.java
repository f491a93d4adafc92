package org.fourcount.station;

import static org.awaitility.Awaitility.await;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import javax.swing.JButton;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.FrameFixture;
import org.fourcount.config.DataFolder;
import org.fourcount.config.KioskConfig;
import org.fourcount.config.UnusableFile;
import org.fourcount.kiosk.KioskFrame;
import org.fourcount.kiosk.look.Look;
import org.fourcount.sensor.SourceUri;
import org.fourcount.staff.Page;
import org.fourcount.store.Keeper;
import org.fourcount.store.Pepper;
import org.fourcount.store.SignIn;
import org.fourcount.store.SqliteFile;
import org.fourcount.store.Store;

/** A station in a real window, touched by a robot. */
final class StationInAWindow implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final Path data;
  private final Robot robot = BasicRobot.robotWithNewAwtHierarchy();
  private final FrameFixture window;
  private KioskFrame frame;
  private Station station;
  private int touches;

  StationInAWindow(Path data, String source) throws UnusableFile {
    this(data, (line, isKnown) -> SourceUri.parse(source), SourceUri.parse(source));
  }

  /** With a source for each line, and sensors that are looked at when nobody trains. */
  StationInAWindow(Path data, StationSets.SetSource source, SourceUri sensors) throws UnusableFile {
    this.data = data;
    KioskConfig config = KioskConfig.of(null);
    GuiActionRunner.execute(
        () -> {
          Look.DARK.install();
          frame = KioskFrame.window(new Dimension(1280, 800));
          frame.trustEveryTouch();
          StationSets sets =
              new StationSets(config, source, sensors, Look.DARK, data, new Keeper(this::store));
          station =
              new Station(
                  frame, sets, s -> new Desk(this::opened, s::trouble), Locale.ENGLISH, tone -> {});
          station.start();
        });
    window = new FrameFixture(robot, frame);
    window.show(new Dimension(1280, 800));
  }

  /** The station's store in these data. */
  Store store() {
    return store(data);
  }

  static Store store(Path data) {
    return Store.open(new SqliteFile(DataFolder.database(data)), InstantSource.system());
  }

  static SignIn signIn(Path data, Store store) {
    return new SignIn(
        store, Pepper.of(data.resolve("pepper"), SignIn.isUsed(store)), System::nanoTime);
  }

  private Desk.Opened opened() {
    Store open = store();
    return new Desk.Opened(open, signIn(data, open));
  }

  /** Opens a page of who is at work. */
  void open(Page page) {
    GuiActionRunner.execute(() -> Objects.requireNonNull(station.staff()).open(page));
  }

  boolean isShown(String screen) {
    return GuiActionRunner.execute(() -> screen.equals(frame.getContentPane().getName()));
  }

  void awaitScreen(String screen) {
    await(screen).atMost(PATIENCE).until(() -> isShown(screen));
    robot.waitForIdle();
  }

  void press(String button) {
    await(button).atMost(PATIENCE).until(() -> button(button) != null);
    robot.click(button(button));
    touches++;
    robot.waitForIdle();
  }

  /** Touches it twice before anything came of the first touch. */
  void pressTwice(String button) {
    await(button).atMost(PATIENCE).until(() -> button(button) != null);
    GuiActionRunner.execute(
        () -> {
          JButton touched =
              (JButton) find(frame, c -> c instanceof JButton && button.equals(c.getName()));
          touched.doClick(0);
          touched.doClick(0);
        });
    robot.waitForIdle();
  }

  /** The same by the keyboard. */
  void pressBySpaceBar(String button) {
    await(button).atMost(PATIENCE).until(() -> button(button) != null);
    robot.focusAndWaitForFocusGain(button(button));
    robot.pressAndReleaseKeys(KeyEvent.VK_SPACE);
    robot.waitForIdle();
  }

  /** How often somebody has touched the screen so far. */
  int touches() {
    return touches;
  }

  /** A button that can be pressed, null if there is none of this name. */
  JButton button(String name) {
    return (JButton)
        GuiActionRunner.execute(
            () ->
                find(
                    frame,
                    c ->
                        c instanceof JButton b
                            && name.equals(b.getName())
                            && b.isShowing()
                            && b.isEnabled()));
  }

  /** What assistive technology reads of a part; empty if there is no such part. */
  String said(String name) {
    return GuiActionRunner.execute(
        () -> {
          Component part = find(frame, c -> name.equals(c.getName()) && c.isShowing());
          return part == null
              ? ""
              : part.getAccessibleContext().getAccessibleName()
                  + " | "
                  + part.getAccessibleContext().getAccessibleDescription();
        });
  }

  void awaitSaid(String name, String words) {
    await(name + " says " + words).atMost(PATIENCE).until(() -> said(name).contains(words));
  }

  private static Component find(Container in, Predicate<Component> which) {
    for (Component child : in.getComponents()) {
      if (which.test(child)) {
        return child;
      }
      if (child instanceof Container inner) {
        Component found = find(inner, which);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  void type(String digits) {
    for (int i = 0; i < digits.length(); i++) {
      press("pad-" + digits.charAt(i));
    }
    press("pad-done");
  }

  /** Somebody with a PIN comes to work. */
  void signIn(String number, String pin) {
    awaitScreen("idle");
    press("begin");
    awaitScreen("sign-in");
    type(number);
    awaitSaid("says", "PIN");
    type(pin);
    awaitScreen("home");
  }

  @Override
  public void close() {
    try {
      GuiActionRunner.execute(() -> station.close());
    } finally {
      window.cleanUp(); // or the next test waits for the screen for ever
    }
  }
}
