package org.fourcount.station;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Window;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.swing.JFrame;
import org.assertj.swing.edt.GuiActionRunner;
import org.fourcount.coaching.Side;
import org.fourcount.config.DataFolder;
import org.fourcount.config.KioskConfig;
import org.fourcount.motion.Tempo;
import org.fourcount.programme.Load;
import org.fourcount.programme.Person;
import org.fourcount.programme.Plan;
import org.fourcount.programme.PlannedExercise;
import org.fourcount.programme.Role;
import org.fourcount.programme.Session;
import org.fourcount.store.SqliteFile;
import org.fourcount.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A wall that reads the folder in which a real station keeps what is done there. */
class WallOfAStationTest {
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final Person TESS = new Person(UUID.randomUUID(), 3, "Tess", Role.TRAINER);
  private static final Person ANNA = new Person(UUID.randomUUID(), 7, "Anna", Role.CLIENT);
  private static final String PIN = "271828";
  private static final String SOURCE =
      "virtual:1-0-1-0?guided=2&reps=3&faults=short@2&speed=4&still=3&after=60";

  @TempDir Path data;
  @TempDir Path beside;
  private StationInAWindow station;

  @BeforeEach
  void openTheStation() throws Exception {
    try (Store store = StationInAWindow.store(data)) {
      PlannedExercise line =
          new PlannedExercise(
              "knee-extension", Side.LEFT, Load.parse("5 lb"), 2, 3, Tempo.parse("1-0-1-0"), 600);
      store.write(
          tx -> {
            List.of(TESS, ANNA).forEach(tx.people()::add);
            tx.plans()
                .add(Plan.approvedBy(TESS, store.newId(), ANNA, Instant.now(), List.of(line)));
          });
      StationInAWindow.signIn(data, store).setPin(TESS, PIN, "test");
    }
    station = new StationInAWindow(data, SOURCE);
  }

  @AfterEach
  void closeAll() {
    try {
      walls().forEach(wall -> GuiActionRunner.execute(wall::dispose));
    } finally {
      if (station != null) {
        station.close();
      }
    }
  }

  private static List<JFrame> walls() {
    return GuiActionRunner.execute(
        () ->
            Stream.of(Window.getWindows())
                .filter(window -> window instanceof JFrame && window.isShowing())
                .map(JFrame.class::cast)
                .filter(frame -> "stations".equals(frame.getContentPane().getName()))
                .toList());
  }

  /** What assistive technology reads of the parts with this name. */
  private static List<String> said(String name) {
    return GuiActionRunner.execute(
        () -> {
          List<String> all = new ArrayList<>();
          Stream.of(Window.getWindows())
              .filter(window -> window instanceof JFrame && window.isShowing())
              .map(window -> ((JFrame) window).getContentPane())
              .filter(content -> "stations".equals(content.getName()))
              .forEach(content -> collect(content, name, all));
          return all;
        });
  }

  private static void collect(Container in, String name, List<String> into) {
    for (Component child : in.getComponents()) {
      if (name.equals(child.getName()) && child.isShowing()) {
        into.add(
            child.getAccessibleContext().getAccessibleName()
                + " | "
                + child.getAccessibleContext().getAccessibleDescription());
      }
      if (child instanceof Container inner) {
        collect(inner, name, into);
      }
    }
  }

  /** What another station on this computer keeps: somebody trained there an hour ago. */
  private void keepBeside() {
    try (Store store = StationInAWindow.store(beside)) {
      Session session =
          new Session(
              store.newId(),
              Person.GUEST.id(),
              "Station 2",
              Instant.now().minusSeconds(3600),
              ZoneId.systemDefault(),
              null,
              null,
              null);
      store.write(tx -> tx.sessions().add(session));
    }
  }

  private void openTheWall() throws Exception {
    WindowOptions options = new WindowOptions();
    options.size = new Dimension(1280, 800);
    options.language = "en";
    new WallStation(KioskConfig.of(null), options)
        .open(
            List.of(
                new SqliteFile(DataFolder.database(data)),
                new SqliteFile(DataFolder.database(beside))));
    await("the wall").atMost(PATIENCE).until(() -> walls().size() == 1);
  }

  private void beginTheSet() {
    station.awaitScreen("idle");
    station.press("begin");
    station.awaitScreen("sign-in");
    station.type("7");
    station.awaitScreen("ready");
    station.press("onward");
    station.awaitScreen("ask-trainer"); // it is her first session
    station.type("3");
    station.type(PIN);
    station.awaitScreen("today");
    station.press("line-1");
  }

  @Test
  void aSetAppearsOnTheWallAsItIsKeptAndEscapeClosesTheWall() throws Exception {
    beginTheSet();
    keepBeside();
    openTheWall();
    assertThat(said("board")).hasSize(1);

    await("the set on the wall")
        .atMost(PATIENCE)
        .until(() -> said("tile").stream().anyMatch(tile -> tile.contains("Set done")));

    List<String> tiles = said("tile");
    assertThat(tiles).hasSize(2);
    assertThat(tiles.get(0))
        .startsWith("Station 1 | No. 7, Knee extension, left, Set 1 of 2, Set done, Not far")
        .doesNotContain("Anna");
    assertThat(tiles.get(1)).startsWith("Station 2 | Free, Last used");
    assertThat(said("tally"))
        .singleElement()
        .asString()
        .endsWith("1 clean, 2 not far enough, 3 clean, 0 to come");

    JFrame wall = walls().get(0);
    GuiActionRunner.execute(
        () -> {
          long now = System.currentTimeMillis();
          wall.getContentPane()
              .dispatchEvent(
                  new KeyEvent(
                      wall.getContentPane(),
                      KeyEvent.KEY_PRESSED,
                      now,
                      0,
                      KeyEvent.VK_ESCAPE,
                      KeyEvent.CHAR_UNDEFINED));
        });
    await("the wall is closed").atMost(PATIENCE).until(() -> walls().isEmpty());
  }
}
