package org.fourcount.station;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.fourcount.station.KnownPeople.ANNA;
import static org.fourcount.station.KnownPeople.TESS;

import java.awt.Point;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.assertj.swing.core.Robot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Who touches nothing is signed out by the real clock. A busy computer does everything later, never
 * sooner: so it is only measured that nobody goes before their time.
 */
class InactivityTest {
  private static final int PATIENCE_S = 5;
  private static final int REST_S = 8;
  private static final String AS_PEOPLE_DO =
      "virtual:1-0-1-0?guided=2&reps=3&speed=1&still=3&after=60";

  @TempDir Path data;
  private StationInAWindow station;

  @BeforeEach
  void knowAnna() {
    KnownPeople.know(data, TESS, ANNA);
    KnownPeople.plan(data, Instant.now(), KnownPeople.kneeExtensions(2, REST_S));
    KnownPeople.trained(data, KnownPeople.daysAgo(4));
  }

  @AfterEach
  void closeTheStation() {
    if (station != null) {
      station.close();
    }
  }

  private void toThePlan(String source) throws Exception {
    station = new StationInAWindow(Opening.at(data, source).signingOutAfter(PATIENCE_S));
    station.toTheDoor();
    station.type("7");
    station.awaitScreen("ready");
    station.press("onward");
    station.awaitScreen("today");
  }

  private static Duration since(long nanos) {
    return Duration.ofNanos(System.nanoTime() - nanos);
  }

  @Test
  void whoIsAtThePlanAndTouchesNothing() throws Exception {
    toThePlan(Opening.FAST);
    long touched = System.nanoTime();
    station.robot().moveMouse(station.frame(), new Point(300, 300));
    station.awaitScreen("idle");
    assertThat(since(touched)).isGreaterThanOrEqualTo(Duration.ofSeconds(PATIENCE_S));
  }

  @Test
  void aMouseThatMovesBeginsTheWaitAnew() throws Exception {
    beginsTheWaitAnew(robot -> robot.moveMouse(station.frame(), new Point(400, 300)));
  }

  @Test
  void aKeyBeginsTheWaitAnew() throws Exception {
    beginsTheWaitAnew(robot -> robot.pressAndReleaseKeys(KeyEvent.VK_TAB));
  }

  private void beginsTheWaitAnew(Consumer<Robot> touch) throws Exception {
    toThePlan(Opening.FAST);
    await().pollDelay(Duration.ofSeconds(1)).until(() -> true); // the wait has begun
    long touched = System.nanoTime();
    touch.accept(station.robot());
    station.awaitScreen("idle");
    assertThat(since(touched)).isGreaterThanOrEqualTo(Duration.ofSeconds(PATIENCE_S));
  }

  @Test
  void whoLiftsIsThere() throws Exception {
    toThePlan(AS_PEOPLE_DO);
    long touched = System.nanoTime();
    station.press("line-1");
    station.awaitSaid("reps", "2 of 3");
    station.inactive(); // as after minutes without a touch
    station.awaitButton("again");
    assertThat(since(touched)).isGreaterThan(Duration.ofSeconds(PATIENCE_S));
    assertThat(KnownPeople.sets(data))
        .singleElement()
        .satisfies(set -> assertThat(KnownPeople.reps(data, set)).isEqualTo(3));
  }

  @Test
  void whoRestsMayRestAndGoesOn() throws Exception {
    toThePlan(Opening.FAST);
    station.press("line-1");
    station.awaitButton("again");
    long touched = System.nanoTime();
    station.press("again"); // NEXT
    station.awaitScreen("rest");
    station.awaitSaid("reps", "of 3"); // the second set begins by itself
    assertThat(since(touched)).isGreaterThanOrEqualTo(Duration.ofSeconds(REST_S));
    station.awaitButton("again");
    assertThat(KnownPeople.visits(data)).as("the same visit").hasSize(2);
  }
}
