package org.fourcount.station;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.fourcount.station.KnownPeople.ANNA;
import static org.fourcount.station.KnownPeople.PIN;
import static org.fourcount.station.KnownPeople.TESS;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.fourcount.programme.BaselineRecord;
import org.fourcount.programme.Session;
import org.fourcount.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole visits in a real window: from touch to good-bye, on a simulated person and sensor. */
class VisitsTest {
  @TempDir Path data;
  private StationInAWindow station;
  private final CountDownLatch mayOpen = new CountDownLatch(1);

  @BeforeEach
  void openTheStation() throws Exception {
    KnownPeople.know(data, TESS, ANNA);
    KnownPeople.plan(data, Instant.now(), KnownPeople.kneeExtensions(2, 2));
    station = new StationInAWindow(Opening.at(data, Opening.FAST).afterwards(() -> held(mayOpen)));
  }

  private static void held(CountDownLatch latch) {
    try {
      assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @AfterEach
  void closeTheStation() {
    mayOpen.countDown();
    if (station != null) {
      station.close();
    }
  }

  private void toThePlan() {
    mayOpen.countDown();
    station.toTheDoor();
    station.type("7");
    station.awaitScreen("ready");
    station.press("onward");
    station.awaitScreen("ask-trainer"); // it is her first session
    station.type("3");
    station.type(PIN);
    station.awaitScreen("today");
  }

  @Test
  void trainersComeToWorkAndSeePeople() {
    mayOpen.countDown();
    station.toTheDoor();
    station.press("language-de");
    station.awaitScreen("sign-in");
    station.type("3");
    station.awaitSaid("says", "PIN");
    station.type(PIN);
    station.awaitScreen("home");
    station.press("people");
    station.awaitScreen("people");
    assertThat(station.button("person-7").getAccessibleContext().getAccessibleName())
        .isEqualTo("7  Anna, Klient");
    station.press("back");
    station.awaitScreen("home");
    station.press("back");
    station.awaitScreen("idle");
    assertThat(station.text("begin")).isEqualTo("TOUCH TO BEGIN");
  }

  @Test
  void aCardSignsItsClientInAtOnceAndATrainerWithTheirPin() {
    try (Store store = station.store()) {
      Opening.signIn(data, store).setCard(ANNA, "0012345678", "test");
      Opening.signIn(data, store).setCard(TESS, "0087654321", "test");
    }
    mayOpen.countDown();
    station.awaitScreen("idle");
    station.readCard("0000000000");
    station.awaitSaid("says", "nobody");
    station.readCard("0012345678");
    station.awaitScreen("ready");
    station.readCard("0012345678");
    station.readCard("0087654321"); // while somebody else is there
    station.awaitScreen("ready");
    station.press("leave");
    station.awaitScreen("idle");
    station.readCard("0087654321");
    station.awaitSaid("says", "Number 3");
    station.type(PIN);
    station.awaitScreen("home");
  }

  @Test
  void fromTouchToGoodBye() {
    toThePlan();
    station.press("line-1");
    station.press("again"); // NEXT, once the set is done
    station.awaitScreen("rest");
    await().atMost(Duration.ofSeconds(10)).until(() -> !station.isShown("rest"));
    station.press("again");
    station.awaitScreen("today");
    station.press("finish");
    station.awaitScreen("feeling");
    station.press("effort-6");
    station.press("onward");
    station.awaitScreen("good-bye");
    station.press("leave");
    station.awaitScreen("idle");
    List<Session> visits = KnownPeople.visits(data);
    assertThat(visits).hasSize(1);
    assertThat(visits.get(0).feeling().effort()).isEqualTo(6);
    assertThat(KnownPeople.sets(data)).hasSize(2);
  }

  @Test
  void whoHasLeftIsNotSignedInByALateAnswer() throws Exception {
    station.toTheDoor();
    station.type("7");
    station.press("leave");
    station.awaitScreen("idle");
    mayOpen.countDown();
    station.awaitDesk();
    assertThat(station.isShown("idle")).isTrue();
  }

  @Test
  void aTrainersWordThatComesAfterTheyWentApprovesNothing() throws Exception {
    toThePlan();
    station.press("line-1");
    station.press("again"); // NEXT, once the set is done
    station.press("onward"); // no rest
    station.press("again");
    station.awaitScreen("today");
    station.press("approve");
    station.awaitScreen("approve");
    CountDownLatch mayAnswer = new CountDownLatch(1);
    station.atTheDesk(() -> held(mayAnswer));
    station.type("3");
    station.type(PIN);
    station.awaitSaid("says", "One moment");
    station.press("back");
    station.awaitScreen("today");
    mayAnswer.countDown();
    station.awaitDesk();
    station.press("approve"); // it waits still
    station.awaitScreen("approve");
    try (Store store = station.store()) {
      assertThat(store.<List<BaselineRecord>>read(tx -> tx.baselines().inUse(ANNA.id()))).isEmpty();
    }
  }

  @Test
  void whoWalksAwayFromASetIsSignedOutButNotWhileTheyLift() {
    toThePlan();
    station.press("line-1");
    await().atMost(Duration.ofSeconds(90)).until(() -> station.isThere("again"));
    station.inactive();
    assertThat(station.isShown("idle")).as("a set was done since it was last looked at").isFalse();
    station.inactive();
    station.awaitScreen("idle");
  }
}
